import { describe, expect, it } from 'vitest';
import { PROSE_WORDS, wordsOf } from '../../../../utils/core/text/lang/words-of';

/** Every list of words in a table, by its path. */
function lists(table: object, path = ''): [path: string, words: readonly string[]][] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]): [string, readonly string[]][] => {
    const at = path === '' ? key : `${path}.${key}`;
    if (Array.isArray(value) && value.every((word) => typeof word === 'string')) return [[at, value]];
    return typeof value === 'object' && value !== null ? lists(value, at) : [];
  });
}

describe('words of prose', () => {
  it('has the same four languages everywhere', () => {
    expect(Object.keys(PROSE_WORDS)).toEqual(['en', 'fr', 'de', 'es']);
  });

  it.each(Object.entries(PROSE_WORDS))('is whole in %s', (_, { calendar }) => {
    expect(calendar.months).toHaveLength(12);
    expect(calendar.weekdays).toHaveLength(7);
    expect(calendar.numbers).toHaveLength(12);
    for (const words of Object.values(calendar.units)) expect(words.length).toBeGreaterThan(0);
  });

  it.each(
    Object.entries(PROSE_WORDS).flatMap(([lang, table]) =>
      lists(table).map(([path, words]): [string, readonly string[]] => [`${lang}.${path}`, words]),
    ),
  )('has no word twice, in capitals or empty in %s', (_, words) => {
    expect(words.filter((word) => word === '' || word !== word.toLowerCase() || word !== word.trim())).toEqual([]);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  it('finds a language by its code', () => {
    expect(wordsOf('de')).toBe(PROSE_WORDS.de);
    expect(wordsOf('it')).toBeNull();
    expect(wordsOf('und')).toBeNull();
    expect(wordsOf(null)).toBeNull();
  });
});
