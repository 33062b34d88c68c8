import { describe, expect, it } from 'vitest';
import { ABBREVIATIONS } from '../../../../utils/core/text/abbreviations';
import { CALENDARS } from '../../../../utils/core/text/calendars';
import { PACKS, packOf } from '../../../../utils/core/text/packs';

/** Every list of words in a table, by its path. */
function lists(table: object, path = ''): [path: string, words: readonly string[]][] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]): [string, readonly string[]][] => {
    const at = path === '' ? key : `${path}.${key}`;
    if (Array.isArray(value) && value.every((word) => typeof word === 'string')) return [[at, value]];
    return typeof value === 'object' && value !== null ? lists(value, at) : [];
  });
}

describe('words of prose', () => {
  it('has the same languages everywhere', () => {
    for (const lists of [CALENDARS, ABBREVIATIONS]) expect(Object.keys(lists).sort()).toEqual([...PACKS.keys()].sort());
  });

  it.each([...PACKS])('is whole in %s', (_, { calendar }) => {
    expect(calendar.months).toHaveLength(12);
    expect(calendar.weekdays).toHaveLength(7);
    expect(calendar.numbers).toHaveLength(12);
    for (const words of Object.values(calendar.units)) expect(words.length).toBeGreaterThan(0);
  });

  it.each(
    [...PACKS].flatMap(([lang, { calendar, titles, particles, reporting, leaning }]) =>
      lists({ calendar, titles, particles, reporting, leaning }).map(([path, words]): [string, readonly string[]] => [
        `${lang}.${path}`,
        words,
      ]),
    ),
  )('has no word twice, in capitals or empty in %s', (_, words) => {
    expect(words.filter((word) => word === '' || word !== word.toLowerCase() || word !== word.trim())).toEqual([]);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  it('finds a language by its code', () => {
    expect(packOf('de')).toBe(PACKS.get('de'));
    expect(packOf('pt')).toBeNull();
    expect(packOf('und')).toBeNull();
    expect(packOf(null)).toBeNull();
  });
});
