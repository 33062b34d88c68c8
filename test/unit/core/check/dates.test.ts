import { describe, expect, it } from 'vitest';
import { datesIn, dayOf } from '../../../../utils/core/check/read/date-mentions';
import { tokenise } from '../../../../utils/core/check/read/tokens';
import type { LangCode } from '../../../../utils/core/text/lang-tag';
import { english, french, PUBLISHED, words } from './sources';

const read = (text: string, lang: LangCode) =>
  datesIn(tokenise(text, lang), lang, dayOf(PUBLISHED)).map(({ year, month, day, weekday }) => [
    year,
    month,
    day,
    weekday,
  ]);

describe('datesIn', () => {
  it.each<[string, LangCode, (number | null)[][]]>([
    ['on March 3, 2024', 'en', [[2024, 3, 3, null]]],
    ['the 3rd of March 2024', 'en', [[2024, 3, 3, null]]],
    ['in May; they may march on', 'en', [[null, 5, null, null]]],
    [
      'on Monday in 2025',
      'en',
      [
        [null, null, null, 1],
        [2025, null, null, null],
      ],
    ],
    ['2000 people came', 'en', []],
    ['le 1er février 2026', 'fr', [[2026, 2, 1, null]]],
    ['el 12 de marzo de 2024', 'es', [[2024, 3, 12, null]]],
    ['am 3. März 2024', 'de', [[2024, 3, 3, null]]],
    ['seit 2019', 'de', [[2019, null, null, null]]],
    ['il 1º maggio 2024', 'it', [[2024, 5, 1, null]]],
    ["Aujourd’hui et aujourd'hui", 'fr', Array(2).fill([null, null, null, null])],
    [
      'hier, samedi',
      'fr',
      [
        [null, null, null, null],
        [null, null, null, 6],
      ],
    ],
  ])('reads "%s"', (text, lang, wanted) => {
    expect(read(text, lang)).toEqual(wanted);
  });
});

describe('dates of a statement', () => {
  // The story was published on Sunday, 22 November 2026.
  it.each([
    ['People were evacuated on Sunday.', 'Sunday'],
    ['People were evacuated on 22 November.', '22 November'],
    ['People were evacuated on November 22, 2026.', 'November 22, 2026'],
    ['People were evacuated today.', 'today'],
    ['The water level rose in October 2026.', 'October 2026'],
  ])('are found however they are written: %s', (text, date) => {
    expect(words(english(text), 'date', true)).toEqual([date]);
  });

  it.each([
    ['People were evacuated on Monday.', 'Monday'],
    ['People were evacuated on 23 November.', '23 November'],
    ['People were evacuated yesterday.', 'yesterday'],
    ['The water level rose in August.', 'August'],
  ])('are not found where they differ: %s', (text, date) => {
    const result = english(text);
    expect(words(result, 'date')).toEqual([date]);
    expect(result.verdict).toBe('figureNotFound');
  });

  it('are looked up in French', () => {
    expect(words(french('Les habitants ont été évacués le 22 novembre.'), 'date', true)).toEqual(['22 novembre']);
    expect(words(french('Les habitants ont été évacués lundi.'), 'date')).toEqual(['lundi']);
  });
});
