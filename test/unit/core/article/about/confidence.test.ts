import { expect, it } from 'vitest';
import { type ConfidenceSigns, judge } from '../../../../../utils/core/article/about/confidence';
import type { Passage } from '../../../../../utils/core/article/types';

const passages = (count: number, length: number): Passage[] =>
  Array.from({ length: count }, (_, i) => ({ n: i + 1, text: 'x'.repeat(length), kind: 'paragraph' }));

const SURE: ConfidenceSigns = {
  passages: passages(10, 300),
  words: 500,
  score: 0.95,
  truncated: false,
  said: 510,
  cut: false,
};

it.each<[string, Partial<ConfidenceSigns>, string | null, boolean]>([
  ['a whole story', {}, null, false],
  ['a beginning of which the page says that there is far more', { words: 80, said: 900 }, 'later', true],
  ['a count of characters in place of words', { words: 600, said: 3900 }, null, false],
  ['a cut text: the reader is told so elsewhere', { words: 80, said: 900, cut: true }, null, false],
  ['a few words', { words: 60, said: null, passages: passages(1, 300), score: 0.2 }, 'short', true],
  ['lines without a paragraph', { passages: passages(40, 20), score: 0.1 }, 'lines', false],
  ['a page that does not end', { truncated: true }, 'endless', false],
])('%s', (_, signs, doubt, isDoubtful) => {
  const found = judge({ ...SURE, ...signs });
  expect(found.doubt).toBe(doubt);
  expect(found.confidence < 0.4).toBe(isDoubtful);
});

it('is between 0 and 1, and 0 for nothing', () => {
  expect(judge({ ...SURE, score: 1 }).confidence).toBe(1);
  expect(judge({ ...SURE, passages: [], words: 0, score: 0, said: null }).confidence).toBe(0);
});
