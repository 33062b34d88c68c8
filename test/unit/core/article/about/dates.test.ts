import { expect, it } from 'vitest';
import { dateInUrl, parseDate } from '../../../../../utils/core/article/about/dates';
import { datesInLine } from '../../../../../utils/core/article/about/line-dates';
import { writtenDay } from '../../../../../utils/core/text/dates/written-day';
import { NOW } from '../page';

it.each([
  ['2026-05-12', '2026-05-12'],
  ['2026-05-12T08:30:00+02:00', '2026-05-12T08:30:00+02:00'],
  ['2026-05-12T08:30:00.123Z', '2026-05-12T08:30:00Z'],
  ['2026-05-12 08:30', '2026-05-12T08:30:00'],
  ['2026-05-12T08:30:00+0200', '2026-05-12T08:30:00+02:00'],
  ['Tue, 12 May 2026 08:30:00 GMT', '2026-05-12T08:30:00Z'],
  ['20260512', '2026-05-12'],
  ['1778574600', '2026-05-12T08:30:00Z'],
  ['12 mai 2026 à 8h30', '2026-05-12'],
  ['Publié le 1er août 2026', '2026-08-01'],
  ['May 12, 2026', '2026-05-12'],
  ['Updated 12 May 2026', '2026-05-12'],
  ['12/05/2026', '2026-05-12'],
  ['05/13/2026', '2026-05-13'],
  ['2026年5月12日', '2026-05-12'],
])('reads %s', (written, iso) => {
  expect(parseDate(written, NOW)).toBe(iso);
});

it.each([
  '0000-00-00',
  '2999-01-01',
  '1789-07-14',
  '2026-02-31',
  '2026-13-01',
  'yesterday',
  '',
  '12',
  'version 1.2.2026.7.99',
])('believes no %s', (written) => {
  expect(parseDate(written, NOW)).toBeNull();
});

it('finds the day in a path, and takes no number for one', () => {
  expect(dateInUrl('https://a.example/2026/05/12/story', NOW)).toBe('2026-05-12');
  expect(dateInUrl('https://a.example/story-20260512-x', NOW)).toBe('2026-05-12');
  expect(dateInUrl('https://a.example/story-2099123-x', NOW)).toBeNull();
});

it.each([
  ['German', '21. November 2025, 14:05 Uhr'],
  ['Spanish', '21 de noviembre de 2025'],
  ['Portuguese', '21 de nov. de 2025'],
  ['Romanian', '21 noiembrie 2025'],
  ['Swedish', 'den 21 november 2025'],
  ['Finnish', '21. marraskuuta 2025'],
  ['Polish', '21 listopada 2025'],
  ['Czech', '21. listopadu 2025'],
  ['Croatian', '21. studenoga 2025'],
  ['Hungarian', '2025. november 21.'],
  ['Lithuanian', '2025 m. lapkričio 21 d.'],
  ['Latvian', '2025. gada 21. novembris'],
  ['Russian', '21 ноября 2025'],
  ['Ukrainian', '21 листопада 2025 р.'],
  ['Greek', '21 Νοεμβρίου 2025'],
  ['Turkish', '21 Kasım 2025'],
  ['Arabic', '٢١ نوفمبر ٢٠٢٥'],
  ['Arabic of the Levant', '21 تشرين الثاني 2025'],
  ['Hebrew', '21 בנובמבר 2025'],
  ['Hindi', '२१ नवंबर २०२५'],
  ['Vietnamese', '21 tháng 11, 2025'],
  ['Thai, of the Buddhist year', '21 พ.ย. 2568'],
  ['Korean', '2025년 11월 21일'],
  ['Korean in numbers', '2025. 11. 21.'],
  ['Chinese', '2025年11月21日'],
  ['Chinese of Taiwan', '民國114年11月21日'],
  ['Japanese, of the era', '令和7年11月21日'],
  ['English with an ordinal', 'November 21st, 2025'],
  ['numbers with a short year', 'Fr 21.11.25 | 14:07 Uhr'],
  ['numbers', '21/11/2025'],
])('reads a day in %s', (_, written) => {
  expect(writtenDay(written)).toBe('2025-11-21');
});

it.each([
  ['1 srpnja 2025', '2025-07-01'],
  ['1. srpna 2025', '2025-08-01'],
  ['3 июля 2025', '2025-07-03'],
  ['12 maj 2026', '2026-05-12'],
  ['5 mayıs 2026', '2026-05-05'],
])('tells months of neighbouring languages apart: %s', (written, iso) => {
  expect(writtenDay(written)).toBe(iso);
});

it('puts the month first only where the country does, and never where it cannot be', () => {
  expect(writtenDay('12/06/2026')).toBe('2026-06-12');
  expect(writtenDay('12/06/2026', { monthFirst: true })).toBe('2026-12-06');
  expect(writtenDay('13/06/2026', { monthFirst: true })).toBe('2026-06-13');
  expect(writtenDay('12.06.2026', { monthFirst: true })).toBe('2026-06-12');
});

it.each([
  ['Published 10 May 2026, updated 12 May 2026', '2026-05-10', '2026-05-12'],
  ['Aktualisiert: 12.05.2026, veröffentlicht: 10.05.2026', '2026-05-10', '2026-05-12'],
  ['10.05.2026 - Güncelleme : 12.05.2026', '2026-05-10', '2026-05-12'],
  ['Mis à jour le 12 mai 2026', null, '2026-05-12'],
  ['Ada Quill · 10 May 2026', '2026-05-10', null],
])('tells publication from update in "%s"', (line, published, updated) => {
  expect(datesInLine(line)).toEqual({ published, updated });
});

it('keeps the day of a time that there is none of', () => {
  expect(parseDate('2026-05-12T25:99:00Z', NOW)).toBe('2026-05-12');
  expect(parseDate('2026-05-122026-05-13', NOW)).toBeNull();
});
