import { type CheckSources, weightOf } from './index-sources';
import { type Match, matchOf } from './matches';
import type { Token } from './tokens';

/** Consecutive sentences that together may support a statement. */
const WINDOW = 3;

/** A word of the statement that carries meaning, with its support. */
export interface SupportedWord {
  token: Token;
  match: Match;
  weight: number;
  /** How well the best window has it, 0 to 1. */
  near: number;
}

/** How the words of one sentence of a statement stand in the sources. */
export interface Support {
  words: SupportedWord[];
  /** Places of the best window among the sources' sentences, from and to without; equal where there is none. */
  window: [from: number, to: number];
  /** The sentence of the sources that supports it best; −1 where none does. */
  bestSentence: number;
  /** Weighted share of words found anywhere, in the best sentence, in the best window, in the best two windows. */
  anywhere: number;
  sentence: number;
  windowShare: number;
  /** Weighted share of neighbouring words that stand near each other in the sources, in the same order. */
  pairs: number;
}

export function supportOf(tokens: readonly Token[], sources: CheckSources, lang: string | null): Support {
  const words = tokens
    .filter((token) => token.content)
    .map((token) => ({ token, match: matchOf(token, sources, lang), weight: weightOf(token.key, sources), near: 0 }));
  let total = 0;
  let anywhere = 0;
  for (const word of words) {
    total += word.weight;
    anywhere += word.weight * word.match.best;
  }
  const perSentence = new Map<number, Map<number, number>>();
  words.forEach((word, w) => {
    word.match.places.forEach((place, i) => {
      const sentence = sources.sentenceOf[place] ?? 0;
      const row = perSentence.get(sentence) ?? new Map<number, number>();
      perSentence.set(sentence, row);
      row.set(w, Math.max(row.get(w) ?? 0, word.match.values[i] ?? 0));
    });
  });
  const worth = (row: Map<number, number>): number => {
    let sum = 0;
    for (const [w, value] of row) sum += value * (words[w]?.weight ?? 0);
    return sum;
  };
  let sentence = 0;
  let bestSentence = -1;
  let best = 0;
  let window: [number, number] = [0, 0];
  let bestRow = new Map<number, number>();
  for (const [start, first] of perSentence) {
    const alone = worth(first);
    if (alone > sentence) {
      sentence = alone;
      bestSentence = start;
    }
    const row = new Map(first);
    const source = sources.sentences[start]?.source;
    for (let end = start; end < start + WINDOW; end++) {
      if (sources.sentences[end]?.source !== source) break;
      if (end > start) for (const [w, v] of perSentence.get(end) ?? []) row.set(w, Math.max(row.get(w) ?? 0, v));
      // A longer window must be worth it.
      const value = worth(row) * (1 - 0.04 * (end - start));
      if (value > best) {
        best = value;
        window = [start, end + 1];
        bestRow = new Map(row);
      }
    }
  }
  for (const [w, value] of bestRow) {
    const word = words[w];
    if (word) word.near = value;
  }
  const share = (value: number): number => (total > 0 ? value / total : 0);
  return {
    words,
    window,
    bestSentence,
    anywhere: share(anywhere),
    sentence: share(sentence),
    windowShare: share(worth(bestRow)),
    pairs: pairsOf(words, sources),
  };
}

function closeness(a: SupportedWord, b: SupportedWord, sources: CheckSources, gap: number): number {
  const [p, q] = [a.match, b.match];
  let best = 0;
  let j = 0;
  const note = (i: number, k: number): void => {
    const [x, y] = [p.places[i], q.places[k]];
    if (x === undefined || y === undefined || x === y) return;
    const apart = Math.abs((sources.sentenceOf[x] ?? 0) - (sources.sentenceOf[y] ?? 0));
    if (apart > 1) return;
    const distance = y - x;
    let value: number;
    if (apart === 1) value = 0.25;
    else if (distance > 0 && distance <= gap + 1) value = 1;
    else if (Math.abs(distance) <= gap + 2) value = 0.8;
    else if (Math.abs(distance) <= 8) value = 0.6;
    else value = 0.4;
    best = Math.max(best, value * Math.min(p.values[i] ?? 0, q.values[k] ?? 0));
  };
  for (let i = 0; i < p.places.length; i++) {
    while (j < q.places.length && (q.places[j] ?? 0) <= (p.places[i] ?? 0)) j++;
    note(i, j);
    note(i, j - 1);
  }
  return best;
}

function pairsOf(words: SupportedWord[], sources: CheckSources): number {
  let total = 0;
  let sum = 0;
  for (let i = 1; i < words.length; i++) {
    const [a, b] = [words[i - 1], words[i]];
    if (!a || !b) continue;
    const weight = (a.weight + b.weight) / 2;
    total += weight;
    if (a.match.best > 0 && b.match.best > 0) sum += weight * closeness(a, b, sources, 2);
  }
  return total > 0 ? sum / total : (words[0]?.match.best ?? 0);
}
