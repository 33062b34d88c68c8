import { describe, expect, it } from 'vitest';
import { rouge } from '../../bench/lib/rouge.ts';

describe('rouge', () => {
  it('is 1 for the reference itself and 0 for other words', () => {
    const lines = ['The dam holds.', 'Nobody was hurt.'];
    expect(rouge(lines, [lines.join('\n')])).toEqual({ one: 1, two: 1, sum: 1 });
    expect(rouge(['Trains run late'], ['The dam holds.'])).toEqual({ one: 0, two: 0, sum: 0 });
  });

  it('counts words, pairs and subsequences', () => {
    // Shared words: the, dam, still (3 of 3 and 4); shared pairs: "the dam" (1 of 2 and 3).
    const { one, two, sum } = rouge(['The dam still'], ['Still, the dam holds']);
    expect(one).toBeCloseTo((2 * 3) / 7);
    expect(two).toBeCloseTo((2 * 1) / 5);
    expect(sum).toBeCloseTo((2 * 2) / 7);
  });

  it('does not count a word oftener than it stands in the reference', () => {
    expect(rouge(['dam dam dam dam'], ['the dam']).one).toBeCloseTo((2 * 1) / 6);
  });

  it('is the mean over several references', () => {
    expect(rouge(['The dam holds'], ['The dam holds', 'Trains run late']).one).toBeCloseTo(0.5);
  });
});
