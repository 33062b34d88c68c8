import type { Passage } from '../../article/types';
import type { LangCode } from '../../text/lang-tag';
import { sentences } from '../../text/sentences';
import { bind } from './bind';
import { TIMES } from './concepts';
import { contextTerms } from './context';
import { numbersOf } from './numbers';
import type { Numeral } from './numeral';
import type { ReadSentence } from './read';
import { type Scope, scopeOf } from './scope';
import { tokensOf } from './tokens';
import { isUnfit, speaksOfElsewhen } from './unfit';

/** A number in a source, and the thing that it counts. */
export interface Figure {
  source: number;
  passage: number;
  /** Index of its passage among the source's prose. */
  at: number;
  /** The smallest value meant; of times, in the base of their unit. */
  low: number;
  high: number;
  about: boolean;
  bound: Numeral['bound'];
  /** The thing counted: a concept ("person"), a unit ("day"), or the stem of a word with its language. */
  noun: string;
  isUnit: boolean;
  /** The thing that happens to it ("dead"); null when the words around do not say. */
  predicate: string | null;
  /** Verbatim: "about 4,200 people". */
  text: string;
  /** As the source words it: "people evacuated". */
  wording: string;
  /** Terms for the other things that the sentence is about. */
  terms: ReadonlySet<string>;
  /** The place and time that the sentence gives. */
  scope: Scope;
  /** Those of `terms` that are around the number, and those right next to it. */
  near: ReadonlySet<string>;
  next: ReadonlySet<string>;
  lang: LangCode;
}

/** Most figures of one source that are compared: no report has more, and a page with more is not a report. */
const MOST_FIGURES = 150;
/** Longest sentence that is read, in tokens and in characters; longer ones are lists and tables. */
const LONGEST_SENTENCE_WORDS = 120;
export const LONGEST_SENTENCE_CHARS = 1000;
/** Distance from a number, in tokens, within which words are near it, and within which they are next to it. */
const NEAR_REACH_WORDS = 12;
const NEXT_REACH_WORDS = 5;
/** Longest verbatim text, in characters. */
const LONGEST_TEXT_CHARS = 60;

interface Place {
  source: number;
  passage: Passage;
  at: number;
}

interface Numbers extends ReadSentence {
  text: string;
  /** Indices of the tokens that belong to its numbers. */
  taken: ReadonlySet<number>;
}

function figureAt(
  { text, tokens, lang, taken }: Numbers,
  numeral: Numeral,
  { source, passage, at }: Place,
): Omit<Figure, 'terms' | 'scope'> | null {
  const counted = bind({ tokens, lang }, numeral, taken);
  if (!counted) return null;
  const { named, predicate, isUnit } = counted;
  const [noun, factor] = TIMES[counted.noun] ?? [counted.noun, 1];
  const last = Math.max(named?.to ?? 0, numeral.to);
  const verbatim = (from: number, to: number) => text.slice(tokens[from]?.start, tokens[to]?.end);
  const whole = verbatim(numeral.from, last);
  const around = (reach: number) =>
    contextTerms(
      [...tokens.slice(Math.max(0, numeral.from - reach), numeral.from), ...tokens.slice(last + 1, last + 1 + reach)],
      lang,
    );
  const words = [named, predicate === named ? null : predicate];
  return {
    source,
    passage: passage.n,
    at,
    low: numeral.low * factor,
    high: numeral.high * factor,
    about: numeral.about,
    bound: numeral.bound,
    noun,
    isUnit,
    predicate: predicate?.concept ?? null,
    text: whole.length <= LONGEST_TEXT_CHARS ? whole : verbatim(numeral.from, numeral.to),
    wording: words.flatMap((found) => (found ? [verbatim(found.from, found.to)] : [])).join(' '),
    near: around(NEAR_REACH_WORDS),
    next: around(NEXT_REACH_WORDS),
    lang,
  };
}

/** A source as it is searched for figures. */
export interface FigureSource {
  number: number;
  /** The language of the source; one that has a pack. */
  lang: LangCode;
  passages: readonly Passage[];
  /** The year of its publication; null when unknown. */
  year: number | null;
}

/**
 * The figures of a source that count something about the event, in reading order. Dates, ages and parts of other counts
 * are left out, and so are sentences about another time or about mere possibilities.
 */
export function figuresOf({ number: source, lang, passages, year }: FigureSource): Figure[] {
  const figures: Figure[] = [];
  const prose = passages.filter(({ kind }) => kind === 'paragraph' || kind === 'item' || kind === 'live');
  for (const [at, passage] of prose.entries()) {
    for (const sentence of sentences(passage.text, lang)) {
      if (sentence.length > LONGEST_SENTENCE_CHARS || !/\p{L}/u.test(sentence)) continue;
      const tokens = tokensOf(sentence);
      if (tokens.length > LONGEST_SENTENCE_WORDS || speaksOfElsewhen({ tokens, lang }, year)) continue;
      const numerals = numbersOf(sentence, { tokens, lang });
      const taken = new Set(
        numerals.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
      );
      const terms = contextTerms(
        tokens.filter((_, i) => !taken.has(i)),
        lang,
      );
      const scope = scopeOf({ tokens, lang });
      for (const numeral of numerals) {
        const figure = isUnfit({ tokens, lang }, numeral)
          ? null
          : figureAt({ text: sentence, tokens, lang, taken }, numeral, { source, passage, at });
        if (figure) figures.push({ ...figure, terms, scope });
        if (figures.length >= MOST_FIGURES) return figures;
      }
    }
  }
  return figures;
}
