import { describe, expect, it } from 'vitest';
import { bcubed, type Grouped, interval, pairwise } from '../../bench/lib/bcubed';

const items = (pairs: string, lang = 'en'): Grouped[] =>
  pairs.split(' ').map((pair) => ({ lang, predicted: pair[0] ?? '', truth: pair[1] ?? '' }));

describe('BCubed', () => {
  it.each([
    ['all right', '1a 1a 2b', 1, 1],
    ['all in one', '1a 1a 1b 1b', 0.5, 1],
    ['all alone', '1a 2a 3b 4b', 1, 0.5],
    ['one too many', '1a 1a 1b', (2 / 3 + 2 / 3 + 1 / 3) / 3, 1],
  ])('%s', (_, pairs, precision, recall) => {
    const scores = bcubed(items(pairs));
    expect(scores.precision).toBeCloseTo(precision);
    expect(scores.recall).toBeCloseTo(recall);
  });

  it('gives an interval around the figure, the same at each run', () => {
    const all = items('1a 1a 2b 3b 3c 4d 4d');
    const [low, high] = interval(all);
    expect(low).toBeLessThanOrEqual(bcubed(all).f1);
    expect(high).toBeGreaterThanOrEqual(bcubed(all).f1);
    expect(interval(all)).toEqual([low, high]);
  });
});

describe('pairs', () => {
  it('are counted within groups and events', () => {
    expect(pairwise(items('1a 1a 1b 2b'))).toMatchObject({ precision: 1 / 3, recall: 1 / 2, pairs: 3 });
  });

  it('may be those of two languages alone', () => {
    const all = [...items('1a 1b'), ...items('1a', 'fr')];
    expect(pairwise(all, (a, b) => a.lang !== b.lang)).toMatchObject({ precision: 1 / 2, recall: 1, pairs: 2 });
  });
});
