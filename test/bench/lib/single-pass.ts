import { contentWords } from '../../../utils/core/text/tokens.ts';
import { bcubed } from './bcubed.ts';
import type { StreamItem } from './stream.ts';

const WINDOW_MS = 72 * 3_600_000;
const THRESHOLDS = Array.from({ length: 15 }, (_, i) => 0.15 + 0.05 * i);

/** The groups of the plainest method: cosine of TF-IDF over the whole set, one pass, into the group of the nearest item. */
function singlePass(
  items: readonly StreamItem[],
  vectors: readonly Map<string, number>[],
  threshold: number,
): string[] {
  const groups: string[] = [];
  const holders = new Map<string, number[]>();
  for (const [i, item] of items.entries()) {
    const sums = new Map<number, number>();
    for (const [word, weight] of vectors[i] ?? []) {
      const list = holders.get(word) ?? [];
      holders.set(word, list);
      for (const j of list) {
        if (item.at - (items[j]?.at ?? 0) <= WINDOW_MS)
          sums.set(j, (sums.get(j) ?? 0) + weight * (vectors[j]?.get(word) ?? 0));
      }
      list.push(i);
    }
    let [best, most] = [-1, threshold];
    for (const [j, sum] of sums) if (sum >= most) [best, most] = [j, sum];
    groups.push(best < 0 ? item.id : (groups[best] ?? item.id));
  }
  return groups;
}

/** The same at the threshold that is best for the set: a method that was told the answers. */
export function tunedSinglePass(items: readonly StreamItem[]): { groups: string[]; threshold: number } {
  const words = items.map(({ title, lead, lang }) => contentWords(`${title}\n${lead}`, lang));
  const holding = new Map<string, number>();
  for (const own of words) for (const word of new Set(own)) holding.set(word, (holding.get(word) ?? 0) + 1);
  const vectors = words.map((own) => {
    const vector = new Map<string, number>();
    for (const word of own)
      vector.set(word, (vector.get(word) ?? 0) + Math.log((1 + items.length) / (holding.get(word) ?? 1)));
    const norm = Math.hypot(...vector.values()) || 1;
    for (const [word, weight] of vector) vector.set(word, weight / norm);
    return vector;
  });
  let best = { groups: [] as string[], threshold: 0, f1: -1 };
  for (const threshold of THRESHOLDS) {
    const groups = singlePass(items, vectors, threshold);
    const { f1 } = bcubed(items.map(({ lang, story }, i) => ({ lang, truth: story, predicted: groups[i] ?? '' })));
    if (f1 > best.f1) best = { groups, threshold, f1 };
  }
  return best;
}
