import { FIT_LEAD_COST } from '../constants/instant';
import type { LangTag } from '../text/lang-tag';
import { candidatesOf, type SourcePassage } from './candidates';
import { rank } from './rank';
import { select } from './select';

export interface SummaryOptions {
  /** Most sentences; 5 where neither `sentences` nor `words` is given. */
  sentences?: number;
  /** About the number of words of all sentences together. */
  words?: number;
  /** Language of the text; null when unknown. */
  lang: LangTag | null;
  title?: string;
}

/** A picked sentence. */
export interface KeySentence {
  /** Verbatim from its passage. */
  text: string;
  /** The number (`n`) of its passage. */
  passage: number;
  /** Its score among the article's sentences; comparable within one article only. */
  score: number;
}

const DEFAULT_SENTENCES = 5;

/** Fewest sentences of a summary that begins with the lead, as a brief does: the first sentence with few flaws. */
const FEWEST_WITH_LEAD = 3;

/** The key sentences of a text, in reading order. Empty when there is no text. */
export function summarise(passages: SourcePassage[], options: SummaryOptions): KeySentence[] {
  const { lang, title = '' } = options;
  const none = options.sentences === undefined && options.words === undefined;
  const limit = {
    sentences: options.sentences ?? (none ? DEFAULT_SENTENCES : Number.POSITIVE_INFINITY),
    words: options.words ?? Number.POSITIVE_INFINITY,
  };
  const single = limit.sentences === 1;
  const ranked = rank(candidatesOf(passages, lang, title), { lang, title, single });
  const lead = limit.sentences >= FEWEST_WITH_LEAD ? ranked.filter(({ flaw }) => flaw < FIT_LEAD_COST).slice(0, 1) : [];
  const rest = select(
    ranked,
    {
      sentences: limit.sentences - lead.length,
      words: limit.words - lead.reduce((sum, { candidate }) => sum + candidate.length, 0),
    },
    lead,
  );
  return [...lead, ...rest]
    .sort((a, b) => a.index - b.index)
    .map(({ candidate, score }) => ({ text: candidate.text, passage: candidate.passage, score }));
}
