import { age, hostOf, html, isoWithoutZone, json } from './answers.ts';
import { parseQuery } from './keywords.ts';
import { searchWorld, since } from './search.ts';
import type { IndexedArticle, IndexService } from './types.ts';

/** Host of the reader's own instance. */
export const SEARXNG_HOST = 'search.example';

const RANGES: Record<string, string> = { day: '1d', week: '7d', month: '1m', year: '1y' };
const PAGE = 10;

/** A SearXNG instance with JSON switched on: the outlet is in `metadata`, the date has no zone. */
export const searxng: IndexService = (request, world) => {
  if (request.path !== '/search' && request.path !== '/') return null;
  const params = new URLSearchParams([...request.query, ...new URLSearchParams(request.body)]);
  if (params.get('format') !== 'json') return html('<!doctype html><title>SearXNG</title><form action="/search">');
  const text = params.get('q') ?? '';
  if (text.trim() === '') return json({ error: 'No query' }, {}, 400);
  const from = since(RANGES[params.get('time_range') ?? ''] ?? '', world.now);
  const language = (params.get('language') ?? 'all').slice(0, 2);
  const start = (Math.max(1, Number(params.get('pageno')) || 1) - 1) * PAGE;
  const found = searchWorld(world, parseQuery(text), { service: 'searxng', from })
    .filter(({ lang }) => language === 'al' || language === 'au' || lang === language)
    .slice(start, start + PAGE);
  return json({
    query: text,
    number_of_results: 0,
    results: found.map((article, n) => result(article, n, world.now)),
    answers: [],
    corrections: [],
    infoboxes: [],
    suggestions: [],
    unresponsive_engines: found.length > 0 ? [['yahoo news', 'timeout']] : [],
  });
};

function result(article: IndexedArticle, n: number, now: number) {
  const { pathname } = new URL(article.url);
  return {
    url: article.url,
    title: article.title,
    content: article.lead,
    engine: 'bing news',
    template: 'default.html',
    parsed_url: ['https', hostOf(article), pathname, '', '', ''],
    img_src: '',
    thumbnail: '',
    // One of the engines behind it gives no readable date.
    publishedDate: n % 4 === 3 ? null : isoWithoutZone(article.date),
    metadata: `${age(article, now)} | ${article.outlet}`,
    priority: '',
    engines: ['bing news', 'google news'],
    positions: [n + 1],
    score: 2 / (n + 1),
    category: 'news',
  };
}
