import { describe, expect, it } from 'vitest';
import { createRobots } from '../../../../utils/core/coverage/reading/robots';
import { outletSitemap } from '../../../../utils/core/stories/outlet-sitemap';
import { hopBy } from '../../../support/hops';

const SITE = 'https://www.courier.example';
const MAP = `${SITE}/sitemap-news.xml`;
const news =
  '<urlset><url><loc>https://www.courier.example/1</loc><news:news><news:title>Dam</news:title></news:news></url></urlset>';
const index = (...parts: string[]) =>
  `<sitemapindex>${parts.map((url) => `<sitemap><loc>${url}</loc></sitemap>`).join('')}</sitemapindex>`;

async function found(answers: Record<string, string>) {
  const asked: string[] = [];
  const fetchHop = hopBy(async (url) => {
    asked.push(url);
    const answer = answers[url];
    return answer === undefined ? new Response('', { status: 404 }) : new Response(answer);
  });
  const robots = createRobots({ fetchHop, now: Date.now });
  const { signal } = new AbortController();
  const address = await outletSitemap(`${SITE}/2026/dam`, { fetchHop, robots, onRequest: () => undefined }, signal);
  return { address, asked };
}
const named = (url: string) => `User-agent: *\nAllow: /\nSitemap: ${url}`;

describe('the news sitemap of an outlet without a feed', () => {
  it.each([
    ['that robots.txt names', { [`${SITE}/robots.txt`]: named(MAP), [MAP]: news }, MAP],
    [
      'in an index whose parts keep their names',
      {
        [`${SITE}/robots.txt`]: named(MAP),
        [MAP]: index(`${SITE}/news-2026-11.xml`, `${SITE}/news-latest.xml`),
        [`${SITE}/news-latest.xml`]: news,
      },
      `${SITE}/news-latest.xml`,
    ],
  ])('is the one %s', async (_, answers, address) => {
    expect((await found(answers)).address).toBe(address);
  });

  it.each([
    ['robots.txt is not there', {}],
    ['robots.txt names none', { [`${SITE}/robots.txt`]: 'User-agent: *' }],
    ['it is another site’s', { [`${SITE}/robots.txt`]: named('https://www.ledger.example/news.xml') }],
    ['it cannot be had', { [`${SITE}/robots.txt`]: named(MAP) }],
    ['it is a page', { [`${SITE}/robots.txt`]: named(MAP), [MAP]: '<html></html>' }],
    ['it lists pages without titles', { [`${SITE}/robots.txt`]: named(MAP), [MAP]: '<urlset><url/></urlset>' }],
    ['it has parts by month alone', { [`${SITE}/robots.txt`]: named(MAP), [MAP]: index(`${SITE}/news-2026-11.xml`) }],
  ])('is none where %s', async (_, answers: Record<string, string>) => {
    expect((await found(answers)).address).toBeNull();
  });

  it('is not asked for where robots.txt forbids it', async () => {
    const robots = `User-agent: *\nDisallow: /sitemap-news.xml\nSitemap: ${MAP}`;
    const { address, asked } = await found({ [`${SITE}/robots.txt`]: robots, [MAP]: news });
    expect(address).toBeNull();
    expect(asked).toEqual([`${SITE}/robots.txt`]);
  });
});
