import { describe, expect, it } from 'vitest';
import { agreement, plainText, share } from '../../bench/lib/agreement';

const nothing = { title: '', byline: [], date: null };

describe('titles', () => {
  it.each([
    ['Wall raised', 'Wall raised', true, true],
    ['Wall’s “rise”: 2 metres', "WALL'S  'Rise' – 2 metres", true, true],
    ['Café to close', 'Cafe to close', true, true],
    // 9 words and 10: 2 × 9 / 19 = 0.947.
    ['a b c d e f g h i', 'a b c d e f g h i j', false, true],
    // 4 words and 5: 2 × 4 / 9 = 0.889.
    ['a b c d', 'a b c d e', false, false],
    // A repeated word is counted twice: 2 × 2 / 4 = 1 and 2 × 1 / 4 = 0.5.
    ['a a', 'a b', false, false],
    ['Wall raised', '', false, false],
  ])('%j and %j: exact %j, near %j', (title, predicted, titleExact, titleNear) => {
    expect(agreement({ title }, { ...nothing, title: predicted })).toMatchObject({ titleExact, titleNear });
  });
});

describe('authors', () => {
  it.each([
    [['Ada Quill'], ['Ada Quill'], true, true],
    [['Ada Quill', 'Bo Larsen'], ['bo larsen', 'ADA QUILL'], true, true],
    [['Ada Quill', 'Bo Larsen'], ['Ada Quill'], false, true],
    [['Ada Quill'], ['Ada Quill', 'Bo Larsen'], true, false],
    [['Ada Quill'], ['By Ada Quill, harbour reporter'], true, false],
    [['Ada Quill'], [], false, false],
  ])('%j and %j: all named %j, nothing else %j', (authors, byline, authorsNamed, authorsClean) => {
    expect(agreement({ authors }, { ...nothing, byline })).toMatchObject({ authorsNamed, authorsClean });
  });
});

describe('dates', () => {
  it.each([
    ['2026-05-12', '2026-05-12T23:59:00+02:00', true],
    ['2026-05-12', '2026-05-13', false],
    ['2026-05-12T23:30:00-05:00', '2026-05-13T04:30:00Z', true],
    ['2026-05-12 23:30:00+00:00', '2026-05-13T01:30:00+02:00', true],
    ['2026-05-12', '2026-05-13T01:30:00+02:00', false],
    ['2026-05-12', null, false],
    ['2026-05-12T10:00:00Z', 'yesterday evening', false],
  ])('%j and %j: %j', (date, predicted, dateSameDay) => {
    expect(agreement({ date }, { ...nothing, date: predicted })).toMatchObject({ dateSameDay });
  });
});

it('does not judge what the labels do not say', () => {
  const unsaid = { titleExact: null, titleNear: null, authorsNamed: null, authorsClean: null, dateSameDay: null };
  const predicted = { title: 'Wall raised', byline: ['Ada Quill'], date: '2026-05-12' };
  expect(agreement({}, predicted)).toEqual(unsaid);
  expect(agreement({ title: '', authors: [], date: '' }, predicted)).toEqual(unsaid);
});

it.each([
  ['Élan — “vital”', 'elan vital'],
  ['１２ ﬁsh', '12 fish'],
  ['  ', ''],
])('plainText of %j is %j', (text, plain) => expect(plainText(text)).toBe(plain));

it.each([
  [[true, true, false], '66.7'],
  [[true, null, null], '100.0'],
  [[false], '0.0'],
  [[null], '–'],
  [[], '–'],
])('share of %j is %j', (answers, text) => expect(share(answers)).toBe(text));
