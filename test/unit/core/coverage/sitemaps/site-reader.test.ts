import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createRobots } from '../../../../../utils/core/coverage/reading/robots';
import { createSiteReader } from '../../../../../utils/core/coverage/sitemaps/site-reader';
import { hopBy } from '../../../../support/hops';

type Answers = Record<string, string | Uint8Array | (() => Response)>;

const row = (n: number) =>
  `<url><loc>https://www.a.example/${n}</loc><news:news><news:title>Story ${n}</news:title><news:publication_date>2026-11-22</news:publication_date></news:news></url>`;
const map = (...numbers: number[]) => `<urlset>${numbers.map(row).join('')}</urlset>`;
const index = (...parts: [string, string][]) =>
  `<sitemapindex>${parts.map(([url, at]) => `<sitemap><loc>${url}</loc><lastmod>${at}</lastmod></sitemap>`).join('')}</sitemapindex>`;
const ROBOTS = 'https://www.a.example/robots.txt';
const MAP = 'https://www.a.example/news-sitemap.xml';

/** An outlet's site, and a reader of its sitemaps. */
function site(answers: Answers) {
  const asked: string[] = [];
  const tags: (string | null)[] = [];
  let now = Date.UTC(2026, 10, 22, 12);
  const fetchHop = hopBy(async (url, init) => {
    asked.push(url);
    tags.push(new Headers(init.headers).get('if-none-match'));
    const answer = answers[url];
    if (typeof answer === 'function') return answer();
    return answer === undefined
      ? new Response('', { status: 404 })
      : new Response(answer instanceof Uint8Array ? new Uint8Array(answer) : answer);
  });
  const robots = createRobots({ fetchHop, now: () => now });
  const reader = createSiteReader();
  const read = async () => {
    const { signal } = new AbortController();
    const entries = await reader.read('a.example', {
      ...{ fetchHop, robots, now, signal },
      onRequest: () => {},
      isWanted: () => true,
    });
    return entries?.map(({ title }) => title) ?? null;
  };
  const pass = (minutes: number) => {
    now += minutes * 60_000;
  };
  return { asked, tags, read, pass };
}

describe('the reader of news sitemaps', () => {
  it('asks robots.txt and the sitemap of news, and then nobody for ten minutes', async () => {
    const { asked, read, pass } = site({
      [ROBOTS]: `Sitemap: https://www.a.example/sitemap-video-news.xml\nsitemap:${MAP}\nSitemap: https://www.a.example/pages.xml`,
      [MAP]: map(1, 2),
    });
    expect(await read()).toEqual(['Story 1', 'Story 2']);
    pass(9);
    expect(await read()).toEqual(['Story 1', 'Story 2']);
    expect(asked).toEqual([ROBOTS, MAP]);
    pass(2);
    await read();
    expect(asked).toEqual([ROBOTS, MAP, MAP]);
  });

  it('asks by the tag of what it has, and keeps that where it is unchanged', async () => {
    let answer = () => new Response(map(1), { headers: { etag: '"v1"' } });
    const { tags, read, pass } = site({ [ROBOTS]: `Sitemap: ${MAP}`, [MAP]: () => answer() });
    await read();
    answer = () => new Response(null, { status: 304 });
    pass(11);
    expect(await read()).toEqual(['Story 1']);
    expect(tags.at(-1)).toBe('"v1"');
  });

  it('asks for the newest part of an index the next time: two requests are enough for one search', async () => {
    const parts: [string, string][] = [
      ['https://www.a.example/news-1.xml', '2026-11-20'],
      ['https://www.a.example/news-2.xml', '2026-11-22'],
    ];
    const { asked, read } = site({
      [ROBOTS]: `Sitemap: ${MAP}`,
      [MAP]: index(...parts),
      'https://www.a.example/news-2.xml': map(7),
    });
    expect(await read()).toBeNull();
    expect(asked).toHaveLength(2);
    expect(await read()).toEqual(['Story 7']);
    expect(asked).toEqual([ROBOTS, MAP, 'https://www.a.example/news-2.xml']);
  });

  it('unpacks gzip, and of a file that unpacks without end only as much as it reads', async () => {
    const many = `<urlset>${row(1)}${' '.repeat(60_000_000)}${row(2)}</urlset>`;
    const packed = site({ [ROBOTS]: `Sitemap: ${MAP}`, [MAP]: gzipSync(map(3)) });
    expect(await packed.read()).toEqual(['Story 3']);
    const bomb = site({ [ROBOTS]: `Sitemap: ${MAP}`, [MAP]: gzipSync(many) });
    expect(await bomb.read()).toEqual(['Story 1']);
  });

  it.each<[string, Answers]>([
    ['robots.txt forbids it', { [ROBOTS]: `User-agent: *\nDisallow: /news-\nSitemap: ${MAP}`, [MAP]: map(1) }],
    [
      'its text is reserved',
      { [ROBOTS]: `Sitemap: ${MAP}`, [MAP]: () => new Response(map(1), { headers: { 'tdm-reservation': '1' } }) },
    ],
    ['it is a page', { [ROBOTS]: `Sitemap: ${MAP}`, [MAP]: '<!doctype html><p>Home' }],
    ['it fails', { [ROBOTS]: `Sitemap: ${MAP}`, [MAP]: () => new Response('', { status: 503 }) }],
    [
      'it leads into the reader’s network',
      {
        [ROBOTS]: `Sitemap: ${MAP}`,
        [MAP]: () => new Response('', { status: 302, headers: { location: 'http://192.168.1.1/' } }),
      },
    ],
    [
      'another site is named',
      { [ROBOTS]: 'Sitemap: https://evil.example/news.xml', 'https://evil.example/news.xml': map(1) },
    ],
    ['no sitemap is named', { [ROBOTS]: 'User-agent: *\nAllow: /' }],
    ['there is no robots.txt', {}],
  ])('gives nothing where %s', async (_, answers) => {
    const { asked, read } = site(answers);
    expect(await read()).toBeNull();
    expect(asked.length).toBeLessThanOrEqual(2);
    expect(asked.some((url) => /192|evil/.test(url))).toBe(false);
  });
});
