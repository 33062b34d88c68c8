import { expect, it } from 'vitest';
import { withoutSite } from '../../../utils/article/site-name';
import { readTitle } from '../../../utils/article/title';

const URL_ = 'https://www.tidewater-herald.example/news/wall';

it.each([
  ['Wall to be raised | Tidewater Herald', 'Wall to be raised'],
  ['Wall to be raised - News - Tidewater Herald', 'Wall to be raised'],
  ['Tidewater Herald: the wall', 'Tidewater Herald: the wall'],
  ['TIDEWATER HERALD » Wall to be raised', 'Wall to be raised'],
  ['Wall - the sequel', 'Wall - the sequel'],
  ['Tidewater Herald', 'Tidewater Herald'],
])('takes the site off "%s"', (title, bare) => {
  expect(withoutSite(title, 'Tidewater Herald', URL_, 'News')).toBe(bare);
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
