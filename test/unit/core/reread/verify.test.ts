import { describe, expect, it } from 'vitest';
import type { Citation } from '../../../../utils/core/article/types';
import type { Reading } from '../../../../utils/core/reread/types';
import { verified } from '../../../../utils/core/reread/verify';
import { DAM, storyOf } from './stories';

const sources = [{ ...storyOf(DAM), number: 1 }];
const says = (quotes: [Citation, string][], change: Partial<Reading> = {}): Reading => ({
  verdict: 'says',
  quotes: quotes.map(([passage, text]) => ({ passage, text })),
  differs: '',
  ...change,
});
const CRACKS: [Citation, string] = [[1, 1], 'Engineers found 12 cracks in the wall near the left abutment'];
const read = (text: string, reading: Reading | null | undefined, figureMissing = false) =>
  verified({ reading, statement: { text, citations: [], figureMissing } }, sources, { model: 'm', lang: 'en' });

describe('a reading that says yes', () => {
  it('stands where code finds the quotation and all facts in it', () => {
    expect(read('Twelve cracks were found in the wall.', says([CRACKS]))).toEqual({
      result: 'says',
      quote: CRACKS[1],
      passage: [1, 1],
      differs: '',
      model: 'm',
    });
  });

  it.each<[string, string, Reading]>([
    [
      'a quotation that stands nowhere',
      'Twelve cracks were found.',
      says([[[1, 1], 'Engineers found 12 cracks in the tower yesterday']]),
    ],
    ['one of another passage', 'Twelve cracks were found.', says([[[1, 2], CRACKS[1]]])],
    ['one of no passage', 'Twelve cracks were found.', says([[[1, 99], CRACKS[1]]])],
    ['one of another source', 'Twelve cracks were found.', says([[[2, 1], CRACKS[1]]])],
    ['one of three words', 'Twelve cracks were found.', says([[[1, 1], 'found 12 cracks']])],
    [
      'one with words left out',
      'Twelve cracks were found.',
      says([[[1, 1], 'Engineers found 12 cracks … near the left abutment']]),
    ],
    ['none at all', 'Twelve cracks were found.', says([])],
    [
      'a second one that stands nowhere',
      'Twelve cracks were found.',
      says([CRACKS, [[1, 2], 'and nobody knew it before Monday']]),
    ],
    ['a figure that the quotation lacks', 'Engineers found 99 cracks in the wall.', says([CRACKS])],
    ['a figure of another passage', '340 families saw 12 cracks in the wall.', says([CRACKS])],
    ['a date that it lacks', 'Engineers found 12 cracks on 3 May.', says([CRACKS])],
    ['a name that it lacks', 'Engineers of Nordkasse found 12 cracks in the wall.', says([CRACKS])],
  ])('is not believed with %s', (_, text, reading) => {
    expect(read(text, reading)).toEqual({ result: 'notRead', quote: '', passage: null, differs: '', model: 'm' });
  });

  it('may take its facts from several passages', () => {
    const text = 'Engineers found 12 cracks in the wall, and Pernille Dahl represents 340 families.';
    const dahl: [Citation, string] = [[1, 5], 'Lawyer Pernille Dahl represents 340 families'];
    expect(read(text, says([CRACKS])).result).toBe('notRead');
    expect(read(text, says([CRACKS, dahl])).result).toBe('says');
  });

  it('cannot make right what has a figure that the sources lack', () => {
    expect(read('Twelve cracks were found in the wall.', says([CRACKS]), true).result).toBe('notRead');
  });
});

describe('a reading that lowers', () => {
  it.each(['partly', 'contradicts'] as const)('is shown with its quotation: %s', (verdict) => {
    const reading = says([CRACKS], { verdict, differs: '12, not 99' });
    expect(read('Engineers found 99 cracks in the wall.', reading, true)).toEqual({
      result: verdict,
      quote: CRACKS[1],
      passage: [1, 1],
      differs: '12, not 99',
      model: 'm',
    });
    expect(read('99 cracks.', { ...reading, quotes: [] }).result).toBe('notRead');
  });

  it('needs none where nothing was found', () => {
    expect(read('It rained.', says([], { verdict: 'silent', differs: 'all' }))).toMatchObject({
      result: 'silent',
      quote: '',
    });
  });
});

it.each([null, undefined])('no reading (%s) is none', (reading) => {
  expect(read('It rained.', reading).result).toBe('notRead');
});

it('compares a statement in another language by its figures and dates', () => {
  const text = 'Les ingénieurs ont relevé 12 fissures.';
  const of = (words: string) =>
    verified({ reading: says([CRACKS]), statement: { text: words, citations: [], figureMissing: false } }, sources, {
      model: 'm',
      lang: 'fr',
    }).result;
  expect(of(text)).toBe('says');
  expect(of('Les ingénieurs ont relevé 99 fissures.')).toBe('notRead');
  expect(of('Les ingénieurs de Nordkasse ont relevé 12 fissures.')).toBe('notRead');
});

it('looks for names in a language that writes all nouns with a capital', () => {
  const german = storyOf(
    ['Die Bürgermeisterin Ilse Brandvold verlangt eine Untersuchung der Mauer.', 'Die Anwältin heißt Pernille Dahl.'],
    'de',
  );
  const of = (text: string) =>
    verified(
      {
        reading: says([[[1, 1], 'Ilse Brandvold verlangt eine Untersuchung der Mauer']]),
        statement: { text, citations: [], figureMissing: false },
      },
      [{ ...german, number: 1 }],
      { model: 'm', lang: 'de' },
    ).result;
  expect(of('Ilse Brandvold fordert eine Untersuchung.')).toBe('says');
  expect(of('Gestern hat Pernille Dahl eine Untersuchung gefordert.')).toBe('notRead');
});
