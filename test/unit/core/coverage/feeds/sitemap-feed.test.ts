import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../../../utils/core/coverage/feeds/read-feed';
import { incomingItems } from '../../../../../utils/core/stories/items/incoming';

const NOW = Date.UTC(2026, 10, 22, 12);
const AT = 'https://www.courier.example/news.xml';
const row = (n: number, at: string, prefix = 'news') =>
  `<url><loc>https://www.courier.example/${n}</loc><${prefix}:news><${prefix}:publication><${prefix}:name>The Courier</${prefix}:name>` +
  `<${prefix}:language>en</${prefix}:language></${prefix}:publication><${prefix}:publication_date>${at}</${prefix}:publication_date>` +
  `<${prefix}:title>Dam &amp; bridge, part ${n}</${prefix}:title></${prefix}:news></url>`;
const map = (rows: string, prefix = 'news') =>
  `<?xml version="1.0"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:${prefix}="http://www.google.com/schemas/sitemap-news/0.9">${rows}</urlset>`;
const TODAY = '2026-11-22T08:00:00Z';
const YESTERDAY = '2026-11-21T08:00:00Z';

describe('a news sitemap as a feed', () => {
  it.each([
    ['as outlets write them', map(row(1, YESTERDAY) + row(2, TODAY))],
    ['of another prefix', map(row(1, YESTERDAY, 'n') + row(2, TODAY, 'n'), 'n')],
    ['after a warning', `Warning: slow\n${map(row(2, TODAY) + row(1, YESTERDAY))}`],
    ['that is cut off', `${map(row(1, YESTERDAY) + row(2, TODAY)).replace('</urlset>', '')}<url><loc>https://www.cour`],
  ])('%s, the newest first', (_, text) => {
    const feed = readFeed(text, AT, NOW);
    expect(feed).toMatchObject({ title: 'The Courier', ttl: 0 });
    expect(feed.entries.map(({ title }) => title)).toEqual(['Dam & bridge, part 2', 'Dam & bridge, part 1']);
    expect(feed.entries[0]).toMatchObject({ outlet: 'The Courier', lang: 'en', url: 'https://www.courier.example/2' });
  });

  it.each([
    ['an index', '<sitemapindex><sitemap><loc>https://www.courier.example/1.xml</loc></sitemap></sitemapindex>'],
    ['a sitemap of pages', '<urlset><url><loc>https://www.courier.example/1</loc></url></urlset>'],
    ['a web page that names one', `<!doctype html><html><body><pre>${map(row(1, TODAY))}</pre></body></html>`],
  ])('%s is none', (_, text) => {
    expect(() => readFeed(text, AT, NOW)).toThrow(expect.objectContaining({ kind: 'noFeed' }));
  });

  it('gives items by their addresses, of a large one the newest two hundred', () => {
    const rows = Array.from({ length: 1500 }, (_, n) => row(n, new Date(NOW - n * 60_000).toISOString()));
    const items = incomingItems(readFeed(map(rows.reverse().join('')), AT, NOW), AT, NOW);
    expect(items).toHaveLength(200);
    expect(items[0]).toMatchObject({ id: 'https://www.courier.example/0', at: NOW, feeds: [AT] });
  });
});
