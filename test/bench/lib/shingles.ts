/*
 * Text against text, by shingles of four words: the measure of scrapinghub's article-extraction-benchmark
 * (https://github.com/scrapinghub/article-extraction-benchmark, evaluate.py), so that figures can be compared with those
 * published. A page's counts are shares, so that long texts weigh no more than short ones; F1 is made of the means.
 */

const LENGTH = 4;
/** Python's `\w` over text: letters, digits and the underscore; combining marks part words. */
const WORD = /[\p{L}\p{N}_]+/gu;

/** Shares of shingles: in both texts, in the prediction only, in the truth only. */
export interface Match {
  both: number;
  extra: number;
  missed: number;
}

function shingles(text: string): Map<string, number> {
  const words = text.match(WORD) ?? [];
  const counts = new Map<string, number>();
  for (let start = 0; start < Math.max(1, words.length - LENGTH + 1); start++) {
    const shingle = words.slice(start, start + LENGTH).join(' ');
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** Compares a page's predicted text with the true one. */
export function matchText(truth: string, predicted: string): Match {
  const [wanted, found] = [shingles(truth), shingles(predicted)];
  let [both, extra, missed] = [0, 0, 0];
  for (const shingle of new Set([...wanted.keys(), ...found.keys()])) {
    const [w, f] = [wanted.get(shingle) ?? 0, found.get(shingle) ?? 0];
    both += Math.min(w, f);
    extra += Math.max(0, f - w);
    missed += Math.max(0, w - f);
  }
  const sum = both + extra + missed || 1;
  return { both: both / sum, extra: extra / sum, missed: missed / sum };
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

export interface Scores {
  precision: number;
  recall: number;
  f1: number;
}

/** Precision, recall and F1 of many pages. */
export function scoresOf(matches: readonly Match[]): Scores {
  const precision = mean(
    matches.filter(({ both, extra }) => both + extra > 0).map(({ both, extra }) => both / (both + extra)),
  );
  const recall = mean(
    matches.filter(({ both, missed }) => both + missed > 0).map(({ both, missed }) => both / (both + missed)),
  );
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}
