import type { Examination } from './examine';

/** Smooth measure of how well the sources bear a statement out, 0 to 1. */
export function scoreOf({ sentences, clues }: Examination): number {
  let words = 0;
  let sum = 0;
  for (const { support } of sentences) {
    const count = support.words.length;
    words += count;
    sum += count * (0.5 * support.windowShare + 0.5 * support.pairs);
  }
  if (words === 0) return 0.5;
  let score = sum / words;
  for (const { kind, support } of clues) {
    const cost = kind === 'number' || kind === 'negation' ? 0.1 : kind === 'hedge' ? 0.03 : 0.05;
    score *= 1 - cost * (1 - support);
  }
  return Math.max(0, Math.min(1, score));
}
