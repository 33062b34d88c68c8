import { describe, expect, it } from 'vitest';
import { type Claim, minimalPairs } from '../../bench/lib/claims.ts';
import { auc, balancedAccuracy, bestThreshold } from '../../bench/lib/ranking.ts';

const scored = (rights: number[], wrongs: number[]) => [
  ...rights.map((score) => ({ score, right: true })),
  ...wrongs.map((score) => ({ score, right: false })),
];

describe('auc', () => {
  it('is the share of pairs told apart, ties half', () => {
    expect(auc(scored([0.9, 0.8], [0.1, 0.2]))).toBe(1);
    expect(auc(scored([0.1], [0.9]))).toBe(0);
    expect(auc(scored([0.5], [0.5]))).toBe(0.5);
    expect(auc(scored([0.9, 0.3], [0.5, 0.3]))).toBeCloseTo(2.5 / 4);
  });

  it('is no number where one side is missing', () => {
    expect(auc(scored([0.5], []))).toBeNaN();
  });
});

describe('balancedAccuracy', () => {
  it('weighs both sides alike', () => {
    const said = (right: boolean, yes: boolean, times: number) =>
      Array.from({ length: times }, () => ({ right, said: yes }));
    expect(balancedAccuracy([...said(true, true, 90), ...said(false, true, 10)])).toBe(0.5);
    expect(balancedAccuracy([...said(true, true, 3), ...said(true, false, 1), ...said(false, false, 2)])).toBe(0.875);
  });
});

describe('bestThreshold', () => {
  it('suits all sets together', () => {
    const threshold = bestThreshold([scored([0.7], [0.3]), scored([0.9], [0.5])]);
    expect(threshold).toBeGreaterThan(0.5);
    expect(threshold).toBeLessThanOrEqual(0.7);
  });
});

describe('minimalPairs', () => {
  const claim = (id: string, text: string, right: boolean, source = 'The dam holds.'): Claim => ({
    id,
    lang: 'en',
    passages: [source],
    text,
    right,
  });

  it('pairs a claim with its false edits on the same source', () => {
    const right = claim('a', 'The old dam of Tarrow holds well', true);
    const edit = claim('b', 'The old dam of Tarrow leaks well', false);
    const other = claim('c', 'Trains to the coast run an hour late', false);
    const elsewhere = claim('d', 'The old dam of Tarrow leaks well', false, 'Trains run late.');
    expect(minimalPairs([right, edit, other, elsewhere])).toEqual([[right, edit]]);
  });
});
