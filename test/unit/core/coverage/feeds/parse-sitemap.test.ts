import { describe, expect, it } from 'vitest';
import { parseSitemap } from '../../../../../utils/core/coverage/feeds/parse-sitemap';

const MAPS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const NEWS = 'http://www.google.com/schemas/sitemap-news/0.9';
const row = (n: number, title = `Story ${n}`, date = '2026-11-22T08:00:00Z') =>
  `<url><loc>https://a.example/${n}</loc><news:news><news:publication><news:name>A</news:name><news:language>fr</news:language></news:publication>` +
  `<news:publication_date>${date}</news:publication_date><news:title>${title}</news:title></news:news></url>`;
const file = (rows: string, head = '') => `${head}<urlset ${MAPS} xmlns:news="${NEWS}">${rows}</urlset>`;

describe('parseSitemap', () => {
  it('reads addresses, titles, dates, outlets and languages', () => {
    expect(parseSitemap(file(row(1, 'Storm &amp; flood')))?.entries).toEqual([
      {
        url: 'https://a.example/1',
        title: 'Storm & flood',
        published: '2026-11-22T08:00:00Z',
        outlet: 'A',
        lang: 'fr',
      },
    ]);
  });

  it.each([
    ['another prefix', file(row(1)).replaceAll('news:', 'n:').replace('xmlns:news', 'xmlns:n')],
    ['a prefix nobody declared', `<urlset>${row(1)}</urlset>`],
    [
      'a prefix on every element',
      file(row(1))
        .replaceAll(/<(\/?)(url|loc|urlset)(?=[\s>])/g, '<$1s:$2')
        .replace('xmlns=', 'xmlns:s='),
    ],
    [
      'a default namespace of its own',
      `<urlset ${MAPS}><url><loc>https://a.example/1</loc><news xmlns="${NEWS}"><title>Story 1</title></news></url></urlset>`,
    ],
    [
      'titles of pictures before its own',
      file(
        row(1).replace(
          '<news:news>',
          '<i:image xmlns:i="i"><i:loc>https://a.example/x.jpg</i:loc><i:title>Picture</i:title></i:image><news:news>',
        ),
      ),
    ],
    [
      'a declaration and comments before it',
      file(row(1), '\ufeff<?xml version="1.0"?><!-- <urlset> --><?xml-stylesheet href="x"?>'),
    ],
    ['a CDATA section', file(row(1, '<![CDATA[Story 1]]>'))],
  ])('reads %s', (_, text) => {
    expect(parseSitemap(text)?.entries.map(({ url, title }) => [url, title])).toEqual([
      ['https://a.example/1', 'Story 1'],
    ]);
  });

  it('leaves out rows without a title or an address, and dates that are not wanted', () => {
    const rows = [row(1), '<url><loc>https://a.example/2</loc></url>', row(3, ''), row(4, 'Old', '2020-01-01')];
    const wanted = (date: string) => date.startsWith('2026');
    expect(parseSitemap(file(rows.join('')), wanted)?.entries.map(({ title }) => title)).toEqual(['Story 1']);
  });

  it('reads an index of sitemaps', () => {
    const part = '<sitemap><loc>https://a.example/2.xml</loc><lastmod>2026-11-22</lastmod></sitemap>';
    expect(parseSitemap(`<sitemapindex ${MAPS}>${part}</sitemapindex>`)?.links).toEqual([
      { url: 'https://a.example/2.xml', changed: '2026-11-22' },
    ]);
  });

  it.each(['', 'not found', '<!doctype html><html><body><p>Home</p></body></html>', '{"urls":[]}', '<rss></rss>'])(
    'takes %j for none',
    (text) => expect(parseSitemap(text)).toBeNull(),
  );

  it('keeps the whole rows of a file that breaks off', () => {
    const text = file(row(1) + row(2) + row(3));
    const cut = text.slice(0, text.indexOf('Story 3') + 3);
    expect(parseSitemap(cut)?.entries.map(({ title }) => title)).toEqual(['Story 1', 'Story 2']);
  });

  it('expands no entities that the file declares', () => {
    const bomb = '<!DOCTYPE urlset [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    const [entry] = parseSitemap(file(row(1, 'Boom &b;'), bomb))?.entries ?? [];
    expect(entry?.title).toBe('Boom &b;');
  });

  it('reads no more than a bounded number of rows, of texts and of levels', () => {
    const same = file(Array.from({ length: 50_000 }, (_, i) => row(i, 'One title')).join(''));
    expect(parseSitemap(same)?.entries.length).toBeLessThanOrEqual(2000);
    expect(parseSitemap(file(row(1, 'x'.repeat(100_000))))?.entries[0]?.title.length).toBeLessThan(3000);
    expect(parseSitemap(file(`${'<url>'.repeat(10_000)}${row(1)}`))?.entries).toEqual([]);
  });
});
