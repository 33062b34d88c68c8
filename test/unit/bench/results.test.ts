import { describe, expect, it } from 'vitest';
import { figuresOf, merged, moves } from '../../bench/lib/results';

const SAVED = [
  { set: 'bump', date: '2026-11-01', figures: { auc: 0.605, 'ms median': 3 } },
  { set: 'qags', date: '2026-11-01', figures: { auc: 0.728 } },
];

describe('figures of a bench', () => {
  it('are the cells of a row that are numbers', () => {
    expect(
      figuresOf(['set', 'pairs', 'F1', 'AUC', 'threshold'], ['bump', '400', '92.3', '–', '0.495 best'], 2),
    ).toEqual({
      F1: 92.3,
      threshold: 0.495,
    });
  });

  it('take the place of those of the same set, with four digits and the day', () => {
    expect(merged(SAVED, { bump: { auc: 0.612_345 } }, '2026-11-30')).toEqual([
      { set: 'bump', date: '2026-11-30', figures: { auc: 0.6123 } },
      SAVED[1],
    ]);
  });

  it('are told where they moved, times apart', () => {
    expect(moves(SAVED, { bump: { auc: 0.61, 'ms median': 9 }, qags: { auc: 0.728 }, new: { auc: 1 } })).toEqual([
      'bump: auc 0.605 → 0.61 (+0.005)',
      'new: not saved yet',
    ]);
    expect(moves(SAVED, { qags: { auc: 0.7 } })).toEqual(['qags: auc 0.728 → 0.7 (−0.028)']);
    expect(moves(SAVED, { qags: { auc: 0.728 } })).toEqual(['Every figure is as saved.']);
  });
});
