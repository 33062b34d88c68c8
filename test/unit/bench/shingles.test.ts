import { describe, expect, it } from 'vitest';
import { matchText, scoresOf } from '../../bench/lib/shingles';

const third = 1 / 3;

describe('matchText: shares of shingles of four words', () => {
  it.each([
    ['the same text', 'a b c d e', 'a b c d e', [1, 0, 0]],
    // abcd and bcde against abcd and bcdx: one is shared, one is extra, one is missed.
    ['another last word', 'a b c d e', 'a b c d x', [third, third, third]],
    // abcd, bcde, cdef against abcd, bcde: two of three.
    ['a text that ends early', 'a b c d e f', 'a b c d e', [2 / 3, 0, third]],
    // abcd against abcd, bcde, cdef.
    ['a text that goes on', 'a b c d', 'a b c d e f', [third, 2 / 3, 0]],
    // aaaa twice against aaaa once: shingles are counted.
    ['a shingle that is said twice', 'a a a a a', 'a a a a', [0.5, 0, 0.5]],
    // A text of fewer than four words is one shingle of all its words.
    ['fewer than four words', 'a b', 'a b', [1, 0, 0]],
    ['fewer than four words, and more', 'a b', 'a b c', [0, 0.5, 0.5]],
    ['nothing found', 'a b c d e', '', [0, 0, 1]],
    ['nothing wanted', '', 'a b c d', [0, 1, 0]],
    ['nothing at all', '', '', [0, 0, 0]],
    ['other punctuation and white space', 'A, b: “c”\n\nd.', 'A b c d', [1, 0, 0]],
    ['other case', 'A b c d', 'a b c d', [0, 0.5, 0.5]],
    // One shingle of four words against two of five: all of them differ.
    ['underscores, which are of the word', 'a_b c d e', 'a b c d e', [0, 2 / 3, third]],
    ['digits', '1 2 3 4', '1 2 3 4', [1, 0, 0]],
    ['a script without spaces, parted by its punctuation', '重新开张，排队', '重新开张 排队', [1, 0, 0]],
    // A combining mark is no word character: "cafe", "s".
    ['combining marks', 'cafe\u0301s b c', 'cafe s b c', [1, 0, 0]],
  ])('%s', (_, truth, predicted, expected) => {
    const { both, extra, missed } = matchText(truth, predicted);
    [both, extra, missed].forEach((share, i) => {
      expect(share).toBeCloseTo(expected[i] ?? Number.NaN, 12);
    });
  });
});

describe('scoresOf: F1 of mean precision and mean recall', () => {
  it.each([
    ['one page as it should be', [[1, 0, 0]], [1, 1, 1]],
    // Precision (1/2 + 1)/2, recall (1 + 1/2)/2; the mean of the two pages' own F1 would be 2/3.
    [
      'one page with too much, one with too little',
      [
        [0.5, 0.5, 0],
        [0.5, 0, 0.5],
      ],
      [0.75, 0.75, 0.75],
    ],
    // A page without a prediction has no precision, and a recall of zero.
    [
      'one page of which nothing was found',
      [
        [third, third, third],
        [0, 0, 1],
      ],
      [0.5, 0.25, third],
    ],
    // A page without a text has no recall, and a precision of zero.
    [
      'one page in which nothing was to be found',
      [
        [1, 0, 0],
        [0, 1, 0],
      ],
      [0.5, 1, 2 / 3],
    ],
    [
      'a page with neither counts for nothing',
      [
        [1, 0, 0],
        [0, 0, 0],
      ],
      [1, 1, 1],
    ],
    ['no page', [], [0, 0, 0]],
  ])('%s', (_, shares, expected) => {
    const matches = shares.map(([both = 0, extra = 0, missed = 0]) => ({ both, extra, missed }));
    const { precision, recall, f1 } = scoresOf(matches);
    [precision, recall, f1].forEach((score, i) => {
      expect(score).toBeCloseTo(expected[i] ?? Number.NaN, 12);
    });
  });
});
