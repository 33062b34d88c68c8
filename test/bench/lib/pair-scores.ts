import { auc, type Scored } from './ranking.ts';

export interface Figures {
  precision: number;
  recall: number;
  f1: number;
}

/** Precision, recall and F1 of saying yes from `threshold` on. */
export function figuresAt(items: readonly Scored[], threshold: number): Figures {
  let [hits, said, right] = [0, 0, 0];
  for (const item of items) {
    const yes = item.score >= threshold;
    if (yes) said++;
    if (item.right) right++;
    if (yes && item.right) hits++;
  }
  const precision = hits / Math.max(1, said);
  const recall = hits / Math.max(1, right);
  return { precision, recall, f1: (2 * hits) / Math.max(1, said + right) };
}

/** The figures at the threshold that is best for these very items: what a measure could reach if it knew the answers. */
export function bestFigures(items: readonly Scored[]): Figures & { threshold: number } {
  const sorted = [...items].sort((a, b) => b.score - a.score);
  const right = sorted.filter((item) => item.right).length;
  let best = { precision: 0, recall: 0, f1: 0, threshold: 1 };
  let hits = 0;
  for (const [i, item] of sorted.entries()) {
    if (item.right) hits++;
    if (sorted[i + 1]?.score === item.score) continue;
    const f1 = (2 * hits) / (i + 1 + right);
    if (f1 > best.f1) best = { precision: hits / (i + 1), recall: hits / right, f1, threshold: item.score };
  }
  return best;
}

const percent = (share: number): string => (Number.isNaN(share) ? '–' : (100 * share).toFixed(1));

/** A row of a table: precision, recall, F1, AUC in percent, and the threshold. */
export function figureCells(items: readonly Scored[], threshold: number | null): string[] {
  if (!items.some((item) => item.right)) return ['–', '–', '–', '–', '–'];
  const figures = threshold === null ? bestFigures(items) : { ...figuresAt(items, threshold), threshold };
  return [
    ...[figures.precision, figures.recall, figures.f1, auc(items)].map(percent),
    `${figures.threshold.toFixed(3)}${threshold === null ? ' best' : ''}`,
  ];
}

export const FIGURE_HEAD = ['prec.', 'recall', 'F1', 'AUC', 'threshold'];
