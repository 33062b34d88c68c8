import { expect, it } from 'vitest';
import { siteNames, trimmed } from '../../../../../utils/core/article/about/site-name';
import { readTitle } from '../../../../../utils/core/article/about/title';

const URL_ = 'https://www.tidewater-herald.example/news/wall';

it.each([
  ['Wall to be raised | Tidewater Herald', 'Wall to be raised'],
  ['Wall to be raised - News - Tidewater Herald', 'Wall to be raised'],
  ['Tidewater Herald: the wall', 'Tidewater Herald: the wall'],
  ['TIDEWATER HERALD » Wall to be raised', 'Wall to be raised'],
  ['Wall - the sequel', 'Wall - the sequel'],
  ['Tidewater Herald', 'Tidewater Herald'],
])('takes the site off "%s"', (title, bare) => {
  expect(trimmed(title, siteNames(['Tidewater Herald'], URL_), 'News')).toBe(bare);
});

it('takes the main heading that the other titles confirm, and never the site’s name', () => {
  const signs = {
    page: 'Wall raised by two metres after vote | Tidewater Herald',
    openGraph: 'Wall raised by two metres',
    headline: null,
    headings: ['Tidewater Herald', 'Wall raised by two metres after a long vote'],
    outlet: 'Tidewater Herald',
    section: null,
    url: URL_,
  };
  expect(readTitle(signs)).toBe('Wall raised by two metres after a long vote');
  expect(readTitle({ ...signs, headings: ['Tidewater Herald'] })).toBe('Wall raised by two metres');
  expect(readTitle({ ...signs, headings: [], openGraph: null, page: '' })).toBe('');
});

const SIGNS = { page: '', openGraph: null, headline: null, headings: [], outlet: '', section: null, url: URL_ };

it.each([
  ['a heading of few letters', { page: 'Tides – Almanac of the Coast', headings: ['Tides'] }, 'Tides'],
  [
    'a site’s name that only the difference of two titles tells',
    {
      page: 'Salt and Silicon: Wall to be raised again',
      openGraph: 'Wall to be raised again',
      headings: ['Salt and Silicon'],
    },
    'Wall to be raised again',
  ],
  [
    'the one heading in other words than the tags',
    { page: 'Why the harbour wall matters', headings: ['The stones that keep Marrick’s harbour dry'] },
    'The stones that keep Marrick’s harbour dry',
  ],
  [
    'no heading in other words than structured data',
    { headline: 'Why the harbour wall matters', headings: ['Four more stories about the harbour'] },
    'Why the harbour wall matters',
  ],
  [
    'a kicker before a colon, which the title for sharing goes without',
    {
      page: 'Storm season: Harbour wall is to be raised by two metres',
      openGraph: 'Harbour wall is to be raised by two metres',
      headings: ['Storm season: Harbour wall is to be raised by two metres'],
    },
    'Harbour wall is to be raised by two metres',
  ],
  [
    'the site’s name glued to the heading',
    {
      openGraph: 'Harbour wall is to be raised by two metres',
      headings: ['Harbour wall is to be raised by two metresTidewater Herald'],
      outlet: 'Tidewater Herald',
    },
    'Harbour wall is to be raised by two metres',
  ],
])('reads a title with %s', (_, signs, title) => {
  expect(readTitle({ ...SIGNS, ...signs })).toBe(title);
});
