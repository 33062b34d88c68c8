import { FAMILY_LETTERS } from '../../constants/check';
import { codeOf, type LangCode } from '../../text/lang-tag';
import { acronymsOf } from '../../text/names/acronyms';
import { tokenise as tokensOf } from '../../text/tokenise';
import type { CheckSource } from '../types';
import { type DateMention, datesIn, dayOf } from './date-mentions';
import { type Quantity, quantitiesIn, tornNumbers } from './quantities';
import { type Token, tokenise } from './tokens';
import { type CopiedIndex, indexCopies } from './word-for-word';

/**
 * Most words that are read of all sources, about a hundred pages. The rest is left out, so that no page can block the
 * worker.
 */
const MOST_READ_WORDS = 60_000;

/** Most words of a sentence: text without stops is cut into pieces, or a whole page could be one sentence. */
const LONGEST_SENTENCE_WORDS = 120;

/** One sentence of a source: the tokens from `from` up to, but without, `to`. */
export interface SourceSentence {
  source: number;
  passage: number;
  from: number;
  to: number;
}

/** Sources prepared for looking statements up in them. Built once for a brief; opaque to callers. */
export interface CheckSources {
  /** The language of source 1, or else of the first source. */
  lang: LangCode | null;
  /** The language of each source. */
  langs: Map<number, string | null>;
  /** All words of all sources, in order. */
  tokens: Token[];
  sentences: SourceSentence[];
  /** The index in `sentences` of each token. */
  sentenceOf: Int32Array;
  /** The indices in `tokens` of each key, ascending. */
  places: Map<string, number[]>;
  /** Keys by their beginning, to find words of one family. */
  families: Map<string, string[]>;
  /** Number of sentences that contain each key. */
  holding: Map<string, number>;
  /** The numbers, sorted by their smallest value; `from` and `to` are indices in `tokens`. */
  quantities: Quantity[];
  /** Indices in `tokens` that are part of a number. */
  inQuantity: Set<number>;
  dates: DateMention[];
  /** The first place of the words that each acronym may stand for. */
  acronyms: Map<string, number>;
  /** For finding statements that were copied. */
  copies: CopiedIndex;
}

/** Most keys with one beginning: with more (a page of made-up words), families are not looked for. */
const MOST_FAMILY_WORDS = 200;

/**
 * Prepares sources for `checkStatement`. Time and memory are linear in their length; of very long ones (60,000 words in
 * all) only the beginning counts. Any text is accepted: an empty list gives an index in which nothing is found.
 */
export function indexSources(sources: readonly CheckSource[]): CheckSources {
  const tokens: Token[] = [];
  const spans: SourceSentence[] = [];
  const langs = new Map<number, LangCode | null>();
  const quantities: Quantity[] = [];
  const dates: DateMention[] = [];
  for (const source of sources) {
    const lang = codeOf(source.lang);
    langs.set(source.number, lang);
    const published = dayOf(source.publishedAt);
    for (const passage of source.passages) {
      if (tokens.length >= MOST_READ_WORDS) break;
      let last = -1;
      // A rough cut, so that an endless text is not read whole: eight characters a word, spaces included.
      const text = passage.text.slice(0, 8 * (MOST_READ_WORDS - tokens.length));
      const base = tokens.length;
      const parts = tokensOf(text, lang);
      const own = tokenise(text, lang, parts);
      const read = { text, tokens: own, parts, lang };
      const ownDates = datesIn(own, lang, published);
      const inDates = new Set(
        ownDates.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
      );
      for (const date of ownDates) dates.push({ ...date, from: date.from + base, to: date.to + base });
      const ownQuantities = [...quantitiesIn(read, inDates), ...tornNumbers(read)];
      for (const quantity of ownQuantities) {
        const { from, to, span } = quantity;
        const placed = { from: span.from + base, to: span.to + base };
        quantities.push({ ...quantity, from: from + base, to: to + base, span: placed });
      }
      for (const token of own) {
        const length = tokens.length - (spans[spans.length - 1]?.from ?? 0);
        if (token.sentence !== last || length >= LONGEST_SENTENCE_WORDS) {
          spans.push({ source: source.number, passage: passage.n, from: tokens.length, to: tokens.length });
          last = token.sentence;
        }
        tokens.push(token);
        const span = spans[spans.length - 1];
        if (span) span.to = tokens.length;
      }
    }
  }
  const first = sources.find(({ number }) => number === 1) ?? sources[0];
  const inQuantity = new Set(
    quantities.flatMap(({ from, to, weak }) => (weak ? [] : Array.from({ length: to - from }, (_, i) => from + i))),
  );
  quantities.sort((a, b) => a.low - b.low);
  const lang = codeOf(first?.lang);
  return {
    lang,
    tokens,
    sentences: spans,
    langs,
    quantities,
    inQuantity,
    dates,
    acronyms: acronymsOf(tokens),
    copies: indexCopies(sources),
    ...lookups(tokens, spans),
  };
}

function lookups(
  tokens: readonly Token[],
  spans: readonly SourceSentence[],
): Pick<CheckSources, 'sentenceOf' | 'places' | 'families' | 'holding'> {
  const sentenceOf = new Int32Array(tokens.length);
  const places = new Map<string, number[]>();
  const holding = new Map<string, number>();
  spans.forEach((span, number) => {
    const seen = new Set<string>();
    for (let at = span.from; at < span.to; at++) {
      sentenceOf[at] = number;
      const key = tokens[at]?.key ?? '';
      const list = places.get(key);
      if (list) list.push(at);
      else places.set(key, [at]);
      seen.add(key);
    }
    for (const key of seen) holding.set(key, (holding.get(key) ?? 0) + 1);
  });
  const families = new Map<string, string[]>();
  for (const key of places.keys()) {
    if (key.length < FAMILY_LETTERS) continue;
    const start = key.slice(0, FAMILY_LETTERS);
    const list = families.get(start);
    if (!list) families.set(start, [key]);
    else if (list.length < MOST_FAMILY_WORDS) list.push(key);
  }
  return { sentenceOf, places, families, holding };
}

/**
 * The weight of a key by its rarity in these sources: the logarithm of the inverse share of sentences that contain it;
 * highest where none does.
 */
export function weightOf(key: string, sources: CheckSources): number {
  return Math.log(1 + (sources.sentences.length + 1) / ((sources.holding.get(key) ?? 0) + 0.5));
}
