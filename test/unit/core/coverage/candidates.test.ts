import { describe, expect, it } from 'vitest';
import { addressKey } from '../../../../utils/core/coverage/address-key';
import { type RawCandidate, toCandidate } from '../../../../utils/core/coverage/candidate';
import { mergeCandidates } from '../../../../utils/core/coverage/candidates';
import type { Candidate } from '../../../../utils/core/coverage/types';
import type { FinderName } from '../../../../utils/core/settings/finders';
import { expectLinear } from '../../../support/growth';

const NOW = Date.parse('2026-11-24T09:00:00Z');
const ARTICLE = {
  canonicalUrl: 'https://www.northmarch-courier.example/news/dam',
  title: 'Thousands evacuated below Tarrow Dam',
  outlet: 'Northmarch Courier',
};

function candidate(url: string, raw: Partial<RawCandidate> = {}, finder: FinderName = 'gdelt'): Candidate {
  const made = toCandidate(finder, { url, title: `Dam at ${url}`, ...raw }, NOW);
  if (made === null) throw new Error(url);
  return made;
}

describe('one candidate', () => {
  it.each([
    ['https://bing.com/news/apiclick.aspx?url=https%3a%2f%2fa.example%2fx%3ffbclid%3d1', 'https://a.example/x'],
    ['https://a.example/x?utm_source=chatgpt.com&id=7#part', 'https://a.example/x?id=7'],
  ])('%s is cleaned', (url, clean) => {
    expect(candidate(url)).toMatchObject({ url: clean, opaque: false });
  });

  it.each([
    'javascript:alert(1)',
    'ftp://a.example/x',
    'data:text/html,x',
    '/relative',
    '',
    `https://a.example/${'x'.repeat(5000)}`,
  ])('%s is none', (url) => {
    expect(toCandidate('gdelt', { url, title: 'Dam' }, NOW)).toBeNull();
  });

  it('through an index stays closed, and says nothing of the outlet', () => {
    const found = candidate('https://news.google.com/rss/articles/CBMi?oc=5');
    expect(found).toMatchObject({ opaque: true, domain: '' });
    expect(candidate('https://www.bing.com/news/apiclick.aspx?x=1')).toMatchObject({ opaque: true });
  });

  it.each<[string, Partial<RawCandidate>, string]>([
    ['Dam seeps - The Tidewater Post', { outlet: 'The Tidewater Post' }, 'Dam seeps'],
    ['Dam seeps | tidewaterpost.example', {}, 'Dam seeps'],
    ['Dam seeps - Tidewater Post', {}, 'Dam seeps'],
    ['Dam seeps - and nobody acts', { outlet: 'The Tidewater Post' }, 'Dam seeps - and nobody acts'],
    ['The Tidewater Post', { outlet: 'The Tidewater Post' }, 'The Tidewater Post'],
    ['…', {}, ''],
  ])('the headline "%s"', (title, raw, expected) => {
    expect(candidate('https://www.tidewaterpost.example/x', { title, ...raw }).title).toBe(expected);
  });

  it('has an excerpt only where it says more than the headline', () => {
    const lead = (text: string) => candidate('https://a.example/x', { title: 'Dam seeps again', lead: text }).lead;
    expect([lead('<p>Dam seeps'), lead('...'), lead('<b>Four</b> thousand left.')]).toEqual([
      '',
      '',
      'Four thousand left.',
    ]);
    expect(lead('word '.repeat(1000)).length).toBeLessThanOrEqual(600);
  });

  it.each([
    ['2026-11-22', '2026-11-22T00:00:00.000Z'],
    ['2026-11-22T10:00:00', '2026-11-22T10:00:00.000Z'],
    ['2026-11-22T10:00:00+02:00', '2026-11-22T08:00:00.000Z'],
    ['20261122T101500Z', '2026-11-22T10:15:00.000Z'],
    ['Sun, 22 Nov 2026 12:41:38 GMT', '2026-11-22T12:41:38.000Z'],
    ['2027-11-22', null],
    ['0001-01-01T00:00:00Z', null],
    ['bad', null],
    ['', null],
  ])('the date %s', (published, instant) => {
    expect(candidate('https://a.example/x', { published }).publishedAt).toBe(instant);
  });

  it('has a language and a country only where they are some', () => {
    expect(candidate('https://a.example/x', { lang: 'FR_ca', country: 'CA' })).toMatchObject({
      lang: 'fr-CA',
      country: 'CA',
    });
    expect(candidate('https://a.example/x', { lang: 'not a tag', country: 'Canada' })).toMatchObject({
      lang: null,
      country: null,
    });
  });
});

describe('addresses', () => {
  it.each([
    'http://www.a.example/x/',
    'https://a.example/x',
    'https://m.a.example/x',
    'https://amp.a.example/x',
    'https://a.example/amp/x',
    'https://a.example/x/amp/',
    'https://a.example/x/index.html',
  ])('%s is one', (url) => {
    expect(addressKey(url)).toBe('a.example/x');
  });

  it('with other parameters are others, whatever their order', () => {
    expect(addressKey('https://a.example/?b=2&a=1')).toBe(addressKey('https://a.example/?a=1&b=2'));
    expect(addressKey('https://a.example/?id=1')).not.toBe(addressKey('https://a.example/?id=2'));
    expect(addressKey('https://m.example/x')).not.toBe(addressKey('https://other.example/x'));
  });
});

describe('all candidates', () => {
  it('of one address are one, with what each knows and who named it', () => {
    const [one, ...others] = mergeCandidates(
      [
        candidate('https://a.example/x', {
          title: 'Dam',
          published: '2026-11-22T10:15:00Z',
          seen: true,
          country: 'GB',
        }),
        candidate(
          'http://www.a.example/x/',
          { title: 'Dam', published: '2026-11-22T09:00:00Z', lead: 'Four thousand.' },
          'bing',
        ),
        candidate('https://a.example/x', { title: 'Dam' }, 'bing'),
      ],
      ARTICLE,
    );
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      url: 'https://a.example/x',
      finder: 'gdelt',
      finders: ['gdelt', 'bing'],
      publishedAt: '2026-11-22T09:00:00.000Z',
      seen: false,
      lead: 'Four thousand.',
      country: 'GB',
    });
  });

  it('of one outlet and headline are one, under the address that is open', () => {
    const merged = mergeCandidates(
      [
        candidate(
          'https://news.google.com/rss/articles/1',
          { title: 'Dam seeps!', outlet: 'A', site: 'https://a.example' },
          'google',
        ),
        candidate('https://a.example/x', { title: 'Dam seeps' }),
        candidate('https://b.example/x', { title: 'Dam seeps' }),
      ],
      ARTICLE,
    );
    expect(merged.map(({ url, opaque }) => [url, opaque])).toEqual([
      ['https://a.example/x', false],
      ['https://b.example/x', false],
    ]);
    expect(merged[0]).toMatchObject({ outlet: 'A', finders: ['google', 'gdelt'] });
  });

  it('leave out the article in the tab, by address and by headline', () => {
    const own = [
      candidate('http://northmarch-courier.example/news/dam/?utm_source=x'),
      candidate('https://news.google.com/rss/articles/1', {
        title: ARTICLE.title,
        outlet: 'Northmarch Courier',
        site: 'https://www.northmarch-courier.example',
      }),
    ];
    expect(mergeCandidates(own, ARTICLE)).toEqual([]);
  });

  it('leave out what nobody gives a headline', () => {
    const bare = candidate('https://a.example/x', { title: '' }, 'model');
    expect(mergeCandidates([bare], ARTICLE)).toEqual([]);
    const [named] = mergeCandidates([bare, candidate('https://a.example/x', { title: 'Dam' })], ARTICLE);
    expect(named).toMatchObject({ title: 'Dam', finders: ['model', 'gdelt'] });
  });

  it('come out the same at once and in portions', () => {
    const list = Array.from({ length: 60 }, (_, i) =>
      candidate(`https://o${i % 7}.example/${i % 11}`, { title: `Dam ${i % 5}` }, i % 2 ? 'bing' : 'gdelt'),
    );
    const once = mergeCandidates(list, ARTICLE);
    const portions = mergeCandidates([...mergeCandidates(list.slice(0, 25), ARTICLE), ...list.slice(25)], ARTICLE);
    expect(portions).toEqual(once);
    expect(mergeCandidates(once, ARTICLE)).toEqual(once);
  });

  it('of 300 outlets with one headline stay 300, of one outlet become one', () => {
    const many = (host: (i: number) => string) =>
      Array.from({ length: 300 }, (_, i) => candidate(`https://${host(i)}/${i}`, { title: 'Dam seeps' }));
    expect(
      mergeCandidates(
        many((i) => `o${i}.example`),
        ARTICLE,
      ),
    ).toHaveLength(300);
    expect(
      mergeCandidates(
        many(() => 'o.example'),
        ARTICLE,
      ),
    ).toHaveLength(1);
  });

  it('in any number take time in proportion, and 1000 are kept', () => {
    const many = (size: number) =>
      Array.from({ length: size }, (_, i) => candidate(`https://o.example/${i % 900}`, { title: `Dam ${i % 900}` }));
    expectLinear(many, (list) => mergeCandidates(list, ARTICLE), 2000);
    expect(
      mergeCandidates(
        Array.from({ length: 1200 }, (_, i) => candidate(`https://o${i}.example/x`)),
        ARTICLE,
      ),
    ).toHaveLength(1000);
  });
});
