import type { LangTag } from '../../text/lang-tag';
import type { LineTag } from '../types';
import type { Citable } from './citations';
import { createPlacer, type Placer } from './placer';
import { ACROSS_VOCABULARY, ANSWER_VOCABULARY, BRIEF_VOCABULARY, type Vocabulary } from './tag-words';
import { createThoughtFilter, type ThoughtFilter } from './thoughts';
import type { LineParserOptions } from './types';

/** The state of reading one answer. */
export interface ParserState {
  readonly passages: Citable;
  readonly lang: LangTag | null;
  /** The answer is one to a question. */
  readonly answers: boolean;
  /** The answer compares sources. */
  readonly across: boolean;
  readonly vocabulary: Vocabulary;
  readonly thoughts: ThoughtFilter;
  placed: Placer;
  /** Lines before the first tag, in case none comes; `heldLength` counts their characters. */
  held: string[];
  heldLength: number;
  /** The answer so far where it is JSON; null where it is not. */
  json: string | null;
  /** Closing marks of thoughts that were handled already, see `ThoughtFilter`. */
  strayCloses: number;
  /** The last tag; null before the first. */
  current: LineTag | null;
  /** A tag that stood alone on its line, with its citations: a heading of the lines below. */
  headingOf: { tag: LineTag; citations: string } | null;
  /** Numbered bullets since the last tag. */
  bullets: number;
  sawEnd: boolean;
  /** Lines given so far, and those of them that were thoughts. */
  given: number;
  takenBack: number;
  cutLine: boolean;
}

/** The state before an answer has begun. */
export function parserState({ passages, lang = null, answers = false }: LineParserOptions): ParserState {
  const across = !answers && typeof passages !== 'number';
  return {
    ...{ passages, lang, answers, across },
    vocabulary: answers ? ANSWER_VOCABULARY : across ? ACROSS_VOCABULARY : BRIEF_VOCABULARY,
    thoughts: createThoughtFilter(),
    placed: createPlacer(),
    held: [],
    heldLength: 0,
    json: null,
    strayCloses: 0,
    current: null,
    headingOf: null,
    bullets: 0,
    sawEnd: false,
    given: 0,
    takenBack: 0,
    cutLine: false,
  };
}
