import { describe, expect, it } from 'vitest';
import { type DateMention, datesIn, dayNumber, isWhole } from '../../../../../utils/core/text/dates/mentions';
import type { LangTag } from '../../../../../utils/core/text/lang-tag';
import { expectLinear } from '../../../../support/growth';

/** Thursday, 14 May 2026. */
const FROM = dayNumber(2026, 5, 14);

const iso = (day: number | undefined) =>
  day === undefined ? null : new Date(day * 86_400_000).toISOString().slice(0, 10);
const read = (text: string, lang: LangTag | null, options = {}) => datesIn(text, lang, { from: FROM, ...options });
const parts = ({ year, month, day }: DateMention) => [year, month, day];

describe('datesIn', () => {
  it.each<[lang: LangTag, text: string, written: string, date: string]>([
    ['en', 'It fell on 12 March 2024 at sea.', '12 March 2024', '2024-03-12'],
    ['en', 'It fell on March 12, 2024, at sea.', 'March 12, 2024', '2024-03-12'],
    ['en', 'On Tuesday, 12th of March 2024, it fell.', 'Tuesday, 12th of March 2024', '2024-03-12'],
    ['en', 'It fell on Mar. 12, 2024.', 'Mar. 12, 2024', '2024-03-12'],
    ['en', 'Filed 2024-03-12 by hand.', '2024-03-12', '2024-03-12'],
    ['en', 'Filed 12/03/2024 by hand.', '12/03/2024', '2024-03-12'],
    ['en', 'Filed 12/03/24 by hand.', '12/03/24', '2024-03-12'],
    ['en', 'Filed 03/13/2024 by hand.', '03/13/2024', '2024-03-13'],
    ['en', 'It fell yesterday.', 'yesterday', '2026-05-13'],
    ['en', 'It fell three days ago.', 'three days ago', '2026-05-11'],
    ['en', 'It falls in 2 weeks.', 'in 2 weeks', '2026-05-28'],
    ['en', 'It fell on Tuesday.', 'Tuesday', '2026-05-12'],
    ['en', 'It fell last Thursday.', 'last Thursday', '2026-05-07'],
    ['en', 'It falls next Monday.', 'next Monday', '2026-05-18'],
    ['en', 'It fell on 12 March.', '12 March', '2026-03-12'],
    ['en', 'It falls on May 20.', 'May 20', '2026-05-20'],
    ['fr', 'Le 12 mars 2024, il est tombé.', '12 mars 2024', '2024-03-12'],
    ['fr', 'Le mardi 1er août 2023, il est tombé.', 'mardi 1er août 2023', '2023-08-01'],
    ['fr', 'Il est tombé hier.', 'hier', '2026-05-13'],
    ['fr', 'Il est tombé aujourd’hui.', 'aujourd’hui', '2026-05-14'],
    ['fr', 'Il est tombé il y a trois jours.', 'il y a trois jours', '2026-05-11'],
    ['fr', 'Il tombera dans deux semaines.', 'dans deux semaines', '2026-05-28'],
    ['fr', 'Il est tombé mardi dernier.', 'mardi dernier', '2026-05-12'],
    ['fr', 'Il tombera lundi prochain.', 'lundi prochain', '2026-05-18'],
    ['de', 'Am 3. März 2024 fiel er.', '3. März 2024', '2024-03-03'],
    ['de', 'Am Dienstag, dem 3. März 2026, fiel er.', 'Dienstag, dem 3. März 2026', '2026-03-03'],
    ['de', 'Am 3.3.2024 fiel er.', '3.3.2024', '2024-03-03'],
    ['de', 'Am 3.3. fiel er.', '3.3.', '2026-03-03'],
    ['de', 'Im Jänner fiel er am Dienstag.', 'Dienstag', '2026-05-12'],
    ['de', 'Er fiel vor drei Tagen.', 'vor drei Tagen', '2026-05-11'],
    ['de', 'Er fiel gestern.', 'gestern', '2026-05-13'],
    ['de', 'Er fiel am vergangenen Dienstag.', 'vergangenen Dienstag', '2026-05-12'],
    ['es', 'El 12 de marzo de 2024 cayó.', '12 de marzo de 2024', '2024-03-12'],
    ['es', 'Cayó hace dos semanas.', 'hace dos semanas', '2026-04-30'],
    ['es', 'Cayó ayer.', 'ayer', '2026-05-13'],
    ['es', 'Cayó el martes pasado.', 'martes pasado', '2026-05-12'],
    ['es', 'Cayó el 1º de mayo.', '1º de mayo', '2026-05-01'],
    ['it', 'Il 12 marzo 2024 cadde.', '12 marzo 2024', '2024-03-12'],
    ['it', 'Cadde due settimane fa.', 'due settimane fa', '2026-04-30'],
    ['it', 'Cadde ieri.', 'ieri', '2026-05-13'],
    ['it', 'Cadde martedì scorso.', 'martedì scorso', '2026-05-12'],
    ['it', 'Cadde il 1º maggio.', '1º maggio', '2026-05-01'],
  ])('reads a day (%s): %s', (lang, text, written, date) => {
    const mention = read(text, lang).find(({ start, end }) => text.slice(start, end) === written);
    expect(iso(mention?.days[0])).toBe(date);
  });

  it('puts the month first where the country does', () => {
    expect(iso(read('Filed 03/12/2024.', 'en', { monthFirst: true })[0]?.days[0])).toBe('2024-03-12');
    expect(iso(read('Filed 13/12/2024.', 'en', { monthFirst: true })[0]?.days[0])).toBe('2024-12-13');
  });

  it.each<[lang: LangTag, text: string, found: (number | null)[][]]>([
    ['en', 'It began in March 2024.', [[2024, 3, null]]],
    ['en', 'It began in March.', [[null, 3, null]]],
    ['en', 'It began on 12 March.', [[null, 3, 12]]],
    [
      'en',
      'It began in 2019 and ended by 2021.',
      [
        [2019, null, null],
        [2021, null, null],
      ],
    ],
    ['en', 'It began two months ago.', [[2026, 3, null]]],
    ['en', 'It began two years ago.', [[2024, null, null]]],
    ['fr', 'Cela commence en mars 2024.', [[2024, 3, null]]],
    ['fr', 'Cela commence en juin.', [[null, 6, null]]],
    ['de', 'Es begann im März 2024.', [[2024, 3, null]]],
    ['es', 'Comenzó en marzo de 2024.', [[2024, 3, null]]],
  ])('makes no whole date of half a one (%s): %s', (lang, text, found) => {
    const mentions = read(text, lang);
    expect(mentions.map(parts)).toEqual(found);
    expect(mentions.some(isWhole)).toBe(false);
  });

  it.each<[lang: LangTag, text: string]>([
    ['en', 'They may march on, or sat by the sun.'],
    ['en', 'It cost 2000 pounds, $2019 and 1,999.5 more.'],
    ['en', 'Version 1.2.3 beat 3-2-1.'],
    ['en', 'On 31 February or 99 March.'],
    ['de', 'So ging es mit den 20 Menschen.'],
    ['fr', 'Il part sept fois.'],
    ['es', 'Hay 2000 personas.'],
  ])('takes no other word for one (%s): %s', (lang, text) => {
    expect(read(text, lang).filter(({ days, year, day }) => days.length > 0 || year !== null || day !== null)).toEqual(
      [],
    );
  });

  it.each<[lang: LangTag, text: string]>([
    ['en', 'In the 1980s it rose.'],
    ['fr', 'Dans les années 1980, il monta.'],
    ['de', 'In den 1980er Jahren stieg er.'],
    ['es', 'En los años 1980 subió.'],
  ])('reads decades (%s)', (lang, text) => {
    expect(read(text, lang)).toMatchObject([{ year: 1980, span: 10 }]);
  });

  it('leaves relative days open where nothing tells the day', () => {
    expect(datesIn('It fell yesterday, on 12 March.', 'en', { from: null }).map(({ days }) => days)).toEqual([[], []]);
  });

  it('reads dates of other languages by their numbers', () => {
    expect(iso(read('Data: 12.03.2024', 'pl')[0]?.days[0])).toBe('2024-03-12');
  });

  it.each<[string, (size: number) => string]>([
    ['digits', (size) => '1'.repeat(size)],
    ['dates', (size) => '12 March 2024 '.repeat(size)],
    ['numbers', (size) => '1.2.'.repeat(size)],
    ['weekdays', (size) => 'last Monday '.repeat(size)],
    ['counts', (size) => 'il y a 3 '.repeat(size)],
    ['spaces', (size) => `12${' '.repeat(size)}March`],
  ])('takes time in proportion to %s', (_, flood) => {
    for (const lang of ['en', 'fr', 'de', 'es'] as const) expectLinear(flood, (text) => read(text, lang), 1000);
  });
});
