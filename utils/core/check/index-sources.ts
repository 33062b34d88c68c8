import { codeOf, type LangCode } from '../text/lang-tag';
import { acronymsOf } from './acronyms';
import { type DateMention, datesIn, dayOf } from './date-mentions';
import { FAMILY_PREFIX } from './forms';
import { type Quantity, quantitiesIn, tornNumbers } from './quantities';
import { type Token, tokenise } from './tokens';
import type { CheckSource } from './types';

/** Longest source that is looked at, in words: some hundred pages. The rest is left out, lest one page stop the worker. */
const LONGEST = 60_000;

/** Longest sentence, in words: text without stops is taken in pieces, lest a whole page be one sentence. */
const LONGEST_SENTENCE = 120;

/** One sentence of a source, as the tokens from `from` up to, without, `to`. */
export interface SourceSentence {
  source: number;
  passage: number;
  from: number;
  to: number;
}

/** Sources made ready for looking statements up in them. Made once for a brief; opaque to callers. */
export interface CheckSources {
  /** Language of source 1, or of the first there is. */
  lang: LangCode | null;
  /** Language of each source. */
  langs: Map<number, string | null>;
  /** All words of all sources, in order. */
  tokens: Token[];
  sentences: SourceSentence[];
  /** Of each token, its place in `sentences`. */
  sentenceOf: Int32Array;
  /** Places of each key in `tokens`, ascending. */
  places: Map<string, number[]>;
  /** Keys of one beginning, for words of one family. */
  families: Map<string, string[]>;
  /** Sentences that hold a key. */
  holding: Map<string, number>;
  /** Numbers, by their smallest value; `from` and `to` are places in `tokens`. */
  quantities: Quantity[];
  /** Places in `tokens` that are part of a number. */
  inQuantity: Set<number>;
  dates: DateMention[];
  /** First place of what an acronym may stand for. */
  acronyms: Map<string, number>;
}

/** Most keys of one beginning: with more, families are no longer told (a page of made-up words). */
const MOST_IN_FAMILY = 200;

/**
 * Makes sources ready for `checkStatement`. Time and memory are linear in their length; of very long ones (60,000 words in
 * all) only the beginning counts. Any text will do: an empty list gives an index in which nothing is found.
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
      if (tokens.length >= LONGEST) break;
      let last = -1;
      // A word has two characters at the least, with the space.
      const text = passage.text.slice(0, 8 * (LONGEST - tokens.length));
      const base = tokens.length;
      const own = tokenise(text, lang);
      const read = { text, tokens: own, lang };
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
        if (token.sentence !== last || length >= LONGEST_SENTENCE) {
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
    if (key.length < FAMILY_PREFIX) continue;
    const start = key.slice(0, FAMILY_PREFIX);
    const list = families.get(start);
    if (!list) families.set(start, [key]);
    else if (list.length < MOST_IN_FAMILY) list.push(key);
  }
  return { sentenceOf, places, families, holding };
}

/** How telling a key is in these sources: the logarithm of how few sentences hold it; highest where none does. */
export function weightOf(key: string, sources: CheckSources): number {
  return Math.log(1 + (sources.sentences.length + 1) / ((sources.holding.get(key) ?? 0) + 0.5));
}
