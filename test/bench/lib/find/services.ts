import { escapeXml, rssDate } from '../../../newsroom/indexes/answers.ts';
import { parseQuery, valuesOf } from '../../../newsroom/indexes/keywords.ts';
import { searched } from './matching.ts';
import { hostsIn, isIn, type Knower, knows, WORLD_NOW, type World, type WorldArticle } from './world.ts';

/** The services of the world under one seed, and the requests that they were sent. */
export interface Services {
  fetch: typeof fetch;
  /** Requests to indexes and to outlets since the last reset. */
  requests: { indexes: number; outlets: number };
  reset(): void;
  feedsIn(lang: string): { url: string; title: string }[];
  sitesIn(lang: string): string[];
  /** The article behind an address that a service gave. */
  behind(url: string): WorldArticle | undefined;
}

const HOUR_MS = 3_600_000;
/** Spans that Bing can be asked for, in hours. */
const BING_HOURS: Record<string, number> = { 7: 24, 8: 168, 9: 720 };
const GOOGLE_LINK = 'https://news.google.com/rss/articles/';
const languages = new Intl.DisplayNames('en', { type: 'language' });

function item(article: WorldArticle, link: string, more = ''): string {
  return (
    `<item><title>${escapeXml(article.title)}</title><link>${escapeXml(link)}</link>` +
    `<pubDate>${rssDate(article.date)}</pubDate>${more}</item>`
  );
}

const described = ({ snippet }: WorldArticle) => `<description>${escapeXml(snippet)}</description>`;

function rss(title: string, link: string, items: readonly string[]): Response {
  const body = `<rss version="2.0"><channel><title>${escapeXml(title)}</title><link>${link}</link>${items.join('')}</channel></rss>`;
  return new Response(body, { headers: { 'content-type': 'application/rss+xml' } });
}

const stampOf = (date: string) => date.replace(/[-:]|\.\d+/g, '');
const dayAt = (stamp: string | null) => Date.parse((stamp ?? '').replace(/^(\d{4})(\d\d)(\d\d).*/, '$1-$2-$3'));

/** The world's services under a seed. */
export function servicesOf(world: World, seed: number): Services {
  const { articles } = world;
  const byHost = Map.groupBy(articles, ({ host }) => host);
  const byUrl = new Map(
    articles.flatMap((one) => [[one.url, one] as const, [`${GOOGLE_LINK}${idOf(one)}`, one] as const]),
  );
  const requests = { indexes: 0, outlets: 0 };
  const known = (who: Knower, host: string) => (byHost.get(host) ?? []).filter((one) => knows(who, one, seed));

  function gdelt(params: URLSearchParams): Response {
    const text = params.get('query') ?? '';
    const [wanted] = valuesOf(parseQuery(text), 'sourcelang');
    const from = dayAt(params.get('startdatetime'));
    const to = dayAt(params.get('enddatetime')) + 24 * HOUR_MS;
    const rows = searched(articles, text, {
      ...{ who: 'gdelt', seed, translated: true, byDate: true, most: 250 },
      within: (one) =>
        (wanted === undefined || (languages.of(one.lang) ?? '').toLowerCase().startsWith(wanted)) &&
        Date.parse(one.date) >= from &&
        Date.parse(one.date) < to,
    }).map((one) => ({
      url: one.url,
      title: one.title,
      seendate: stampOf(one.date),
      domain: one.host,
      language: languages.of(one.lang) ?? '',
    }));
    return Response.json(rows.length > 0 ? { articles: rows } : {});
  }

  function bing(params: URLSearchParams): Response {
    const text = params.get('q') ?? '';
    const lang = params.get('setlang') ?? params.get('mkt') ?? params.get('setmkt') ?? 'en';
    const hours = BING_HOURS[/interval="(\d)"/.exec(params.get('qft') ?? '')?.[1] ?? ''] ?? Number.POSITIVE_INFINITY;
    const refused = /\bOR\b|[()]/.test(text);
    const within = (one: WorldArticle) => isIn(one, lang) && WORLD_NOW - Date.parse(one.date) <= hours * HOUR_MS;
    const found = refused ? [] : searched(articles, text, { who: 'bing', seed, most: 14, within });
    return rss(
      'Bing',
      'https://www.bing.com/',
      found.map((one) => item(one, one.url, described(one) + sourceOf(one))),
    );
  }

  function google(params: URLSearchParams): Response {
    const text = params.get('q') ?? '';
    const query = parseQuery(text);
    const [after] = valuesOf(query, 'after');
    const [before] = valuesOf(query, 'before');
    const within = (one: WorldArticle) =>
      isIn(one, params.get('hl') ?? 'en') &&
      !(Date.parse(one.date) < Date.parse(after ?? '')) &&
      !(Date.parse(one.date) >= Date.parse(before ?? ''));
    const found = searched(articles, text, { who: 'google', seed, most: 100, within });
    return rss(
      'Google News',
      'https://news.google.com/',
      found.map((one) =>
        item(one, `${GOOGLE_LINK}${idOf(one)}`, `<source url="https://${one.host}">${escapeXml(one.host)}</source>`),
      ),
    );
  }

  function outlet(host: string, path: string): Response {
    if (path === '/robots.txt') return new Response(`User-agent: *\nSitemap: https://${host}/news-sitemap.xml\n`);
    if (path === '/feed.xml') {
      return rss(
        host,
        `https://${host}/`,
        known('feeds', host).map((one) => item(one, one.url, described(one))),
      );
    }
    if (path !== '/news-sitemap.xml') return new Response('', { status: 404 });
    const rows = known('sitemaps', host).map(
      ({ url, title, date, lang }) =>
        `<url><loc>${url}</loc><n:news><n:publication><n:name>${host}</n:name><n:language>${lang}</n:language></n:publication>` +
        `<n:publication_date>${date}</n:publication_date><n:title>${escapeXml(title)}</n:title></n:news></url>`,
    );
    const namespaces =
      'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"';
    return new Response(`<?xml version="1.0"?><urlset ${namespaces}>${rows.join('')}</urlset>`, {
      headers: { 'content-type': 'application/xml' },
    });
  }

  const indexes: Record<string, (params: URLSearchParams) => Response> = {
    'api.gdeltproject.org': gdelt,
    'www.bing.com': bing,
    'news.google.com': google,
  };
  return {
    requests,
    reset: () => void Object.assign(requests, { indexes: 0, outlets: 0 }),
    async fetch(input) {
      const { hostname, pathname, searchParams } = new URL(String(input));
      const index = indexes[hostname];
      requests[index ? 'indexes' : 'outlets'] += 1;
      return index ? index(searchParams) : outlet(hostname, pathname);
    },
    feedsIn: (lang) => hostsIn(world, lang).map((host) => ({ url: `https://${host}/feed.xml`, title: host })),
    sitesIn: (lang) => hostsIn(world, lang),
    behind: (url) => byUrl.get(url),
  };
}

const idOf = ({ url }: WorldArticle) => `CBMi${Buffer.from(url).toString('base64url')}`;
const sourceOf = ({ host }: WorldArticle) =>
  `<News:Source xmlns:News="https://www.bing.com/news/search?q=&amp;format=rss">${escapeXml(host)}</News:Source>`;
