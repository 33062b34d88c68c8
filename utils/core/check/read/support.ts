import {
  LIGHT_WORD_WEIGHT,
  PAIR_REACH_WORDS,
  SENTENCE_COST,
  TELLING_PAIR,
  WINDOW_SENTENCES,
} from '../../constants/check';
import type { LangCode } from '../../text/lang-tag';
import { PACKS } from '../../text/packs';
import type { Claim } from './claim';
import { closeness } from './closeness';
import { keyOf } from './forms';
import { type CheckSources, weightOf } from './index-sources';
import { type Match, matchOf } from './matches';
import type { Token } from './tokens';

const light = new Map([...PACKS].map(([lang, pack]) => [lang, new Set(pack.light.map((word) => keyOf(word, lang)))]));

function isLight(key: string, lang: LangCode | null): boolean {
  return lang !== null && light.get(lang)?.has(key) === true;
}

/** A word of the statement that carries meaning, with its support. */
export interface SupportedWord {
  token: Token;
  /** Index among the sentence's tokens. */
  at: number;
  match: Match;
  weight: number;
  /** Its support in the best window, 0 to 1. */
  near: number;
}

/** The support of the words of one sentence of a statement by the sources. All shares are weighted, 0 to 1. */
export interface Support {
  words: SupportedWord[];
  /**
   * The best window among the sources' sentences, from the first up to, but without, the second index; equal for none.
   */
  window: [from: number, to: number];
  /** Index of the source sentence that has most of it; −1 where none has any. */
  sentence: number;
  /** Share of the words that the sources have anywhere. */
  anywhere: number;
  /** Share of the words that the best window has. */
  together: number;
  /** Share of the neighbouring words that are neighbours in the sources too. */
  order: number;
}

/**
 * A match with another place that is known to support the word, though it is written differently there ("12", "a
 * dozen").
 */
function withPlace(match: Match, place: number | undefined): Match {
  if (place === undefined || match.places.includes(place)) return match;
  const next = match.places.findIndex((other) => other > place);
  const at = next < 0 ? match.places.length : next;
  return { best: 1, places: match.places.toSpliced(at, 0, place), values: match.values.toSpliced(at, 0, 1) };
}

/**
 * Looks up the words of one sentence of a statement. `known` holds places of words that were already found by their
 * meaning.
 */
export function supportOf({ tokens, lang }: Claim, sources: CheckSources, known: ReadonlyMap<Token, number>): Support {
  const words: SupportedWord[] = [];
  tokens.forEach((token, at) => {
    if (!token.content) return;
    words.push({
      token,
      at,
      match: withPlace(matchOf(token, sources, lang), known.get(token)),
      weight: weightOf(token.key, sources) * (isLight(token.key, lang) ? LIGHT_WORD_WEIGHT : 1),
      near: 0,
    });
  });
  const { window, sentence, row } = bestWindow(words, sources);
  for (const [w, value] of row) {
    const word = words[w];
    if (word) word.near = value;
  }
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const share = (of: (word: SupportedWord) => number): number =>
    total > 0 ? words.reduce((sum, word) => sum + word.weight * of(word), 0) / total : 0;
  const anywhere = share(({ match }) => match.best);
  const together = share(({ near }) => near);
  return { words, window, sentence, anywhere, together, order: orderOf(words, sources) ?? anywhere };
}

/** The words of the statement (by index) that a sentence of the sources has, and how well it has each. */
type Row = Map<number, number>;

function bestWindow(
  words: readonly SupportedWord[],
  sources: CheckSources,
): { window: [number, number]; sentence: number; row: Row } {
  const rows = new Map<number, Row>();
  words.forEach(({ match }, w) => {
    match.places.forEach((place, i) => {
      const sentence = sources.sentenceOf[place] ?? 0;
      const row: Row = rows.get(sentence) ?? new Map();
      rows.set(sentence, row);
      row.set(w, Math.max(row.get(w) ?? 0, match.values[i] ?? 0));
    });
  });
  const worth = (row: Row): number => {
    let sum = 0;
    for (const [w, value] of row) sum += value * (words[w]?.weight ?? 0);
    return sum;
  };
  const best = { window: [0, 0] as [number, number], sentence: -1, row: new Map() as Row };
  let [most, mostAlone] = [0, 0];
  for (const [start, first] of rows) {
    const row = new Map(first);
    const source = sources.sentences[start]?.source;
    for (let end = start; end < start + WINDOW_SENTENCES && sources.sentences[end]?.source === source; end++) {
      if (end > start) for (const [w, value] of rows.get(end) ?? []) row.set(w, Math.max(row.get(w) ?? 0, value));
      const value = worth(row) * (1 - SENTENCE_COST * (end - start));
      if (end === start && value > mostAlone) {
        mostAlone = value;
        best.sentence = start;
      }
      if (value <= most) continue;
      most = value;
      best.window = [start, end + 1];
      best.row = new Map(row);
    }
  }
  return best;
}

function isTelling({ token }: SupportedWord): boolean {
  return token.digit || (token.capital && !token.opens);
}

/** The share of neighbouring words that are neighbours in the sources; null with fewer than two words. */
function orderOf(words: readonly SupportedWord[], sources: CheckSources): number | null {
  let [sum, total] = [0, 0];
  for (let apart = 1; apart <= PAIR_REACH_WORDS; apart++) {
    for (let i = 0; i + apart < words.length; i++) {
      const [a, b] = [words[i], words[i + apart]];
      if (!a || !b) continue;
      const weight =
        (((a.weight + b.weight) / 2) * (isTelling(a) ? TELLING_PAIR : 1) * (isTelling(b) ? TELLING_PAIR : 1)) / apart;
      total += weight;
      sum += weight * closeness(a, b, sources.sentenceOf);
    }
  }
  return total > 0 ? sum / total : null;
}
