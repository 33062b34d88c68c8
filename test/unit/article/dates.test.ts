import { expect, it } from 'vitest';
import { dateInUrl, parseDate } from '../../../utils/article/dates';
import { NOW } from './page';

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
