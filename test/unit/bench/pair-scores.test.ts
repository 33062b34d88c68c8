import { describe, expect, it } from 'vitest';
import { bestFigures, figureCells, figuresAt } from '../../bench/lib/pair-scores';
import { overlap, plainMeasures } from '../../bench/lib/plain-measures';

const items = [
  { score: 0.9, right: true },
  { score: 0.8, right: false },
  { score: 0.7, right: true },
  { score: 0.1, right: false },
  { score: 0.1, right: true },
];

describe('figures', () => {
  it('counts what is said from the threshold on', () => {
    expect(figuresAt(items, 0.75)).toEqual({ precision: 1 / 2, recall: 1 / 3, f1: 2 / 5 });
    expect(figuresAt([], 0.5)).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  it('finds the best threshold, and does not part equal scores', () => {
    expect(bestFigures(items)).toEqual({ precision: 3 / 5, recall: 1, f1: 6 / 8, threshold: 0.1 });
  });

  it('has nothing to show without anything right', () => {
    expect(figureCells([{ score: 1, right: false }], 0.5)).toEqual(['–', '–', '–', '–', '–']);
  });
});

describe('plain measures', () => {
  it('weighs rare words by cosine, and shares words by Jaccard', () => {
    const texts = ['dam leaks clay', 'dam leaks mud', 'dam opens'].map((text) => ({ text, lang: null }));
    const { tfidf, jaccard } = plainMeasures(texts);
    expect(tfidf(0, 0)).toBeCloseTo(1);
    expect(tfidf(0, 1)).toBeGreaterThan(tfidf(0, 2));
    expect(jaccard(0, 1)).toBe(2 / 4);
    expect(overlap(new Set(), new Set())).toBe(0);
  });
});
