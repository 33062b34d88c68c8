import type { LangTag } from '../../../utils/core/text/lang-tag';
import { contentWords } from '../../../utils/core/text/tokens.ts';

/** A measure of two texts of a collection, by their places in it. */
export type Measure = (i: number, j: number) => number;

/**
 * The measures tried first by everybody: cosine of raw counts times log(N / n), and the share of words that both have.
 */
export function plainMeasures(texts: readonly { text: string; lang: LangTag | null }[]): {
  tfidf: Measure;
  jaccard: Measure;
} {
  const words = texts.map(({ text, lang }) => contentWords(text, lang));
  const sets = words.map((own) => new Set(own));
  const holding = new Map<string, number>();
  for (const own of sets) for (const word of own) holding.set(word, (holding.get(word) ?? 0) + 1);
  const vectors = words.map((own) => {
    const vector = new Map<string, number>();
    for (const word of own)
      vector.set(word, (vector.get(word) ?? 0) + Math.log((1 + texts.length) / (holding.get(word) ?? 1)));
    const norm = Math.hypot(...vector.values()) || 1;
    for (const [word, weight] of vector) vector.set(word, weight / norm);
    return vector;
  });
  return {
    tfidf(i, j) {
      let sum = 0;
      for (const [word, weight] of vectors[i] ?? []) sum += weight * (vectors[j]?.get(word) ?? 0);
      return sum;
    },
    jaccard: (i, j) => overlap(sets[i] ?? new Set(), sets[j] ?? new Set()),
  };
}

/** The share of the items in either set that are in both (Jaccard). */
export function overlap<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number {
  let both = 0;
  for (const item of a) if (b.has(item)) both++;
  return both / Math.max(1, a.size + b.size - both);
}
