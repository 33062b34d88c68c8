import { escapeXml, rssDate } from '../../../newsroom/indexes/answers.ts';
import { parseQuery, valuesOf } from '../../../newsroom/indexes/keywords.ts';
import { searched } from './matching.ts';
import { hostsIn, isIn, knows, publishedOn, type World, type WorldArticle } from './world.ts';

/** The services of the world under one seed, and the requests that they were sent. */
export interface Services {
  fetch: typeof fetch;
  /** Requests to indexes and to outlets since a search began. */
  requests: { indexes: number; outlets: number };
  /** Begins a search for an event of a day, at a moment (epoch ms). */
  begin(time: { day: number; now: number }): void;
  feedsIn(lang: string): { url: string; title: string }[];
  sitesIn(lang: string): string[];
  /** The article behind an address that a service gave. */
  behind(url: string): WorldArticle | undefined;
}

const HOUR_MS = 3_600_000;
/** Spans that Bing can be asked for, in hours. */
const BING_HOURS: Record<string, number> = { 7: 24, 8: 168, 9: 720 };
/** Hours for which an outlet's lists hold an article. */
const LISTED_HOURS = { feeds: 168, sitemaps: 48 };
const GOOGLE_LINK = 'https://news.google.com/rss/articles/';
const languages = new Intl.DisplayNames('en', { type: 'language' });

function item(article: WorldArticle, link: string, more: string): string {
  return `<item><title>${escapeXml(article.title)}</title><link>${escapeXml(link)}</link>` + `${more}</item>`;
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
  let time = { day: 0, now: 0 };
  const at = (one: WorldArticle) => publishedOn(one, time.day);
  const dateOf = (one: WorldArticle) => new Date(at(one)).toISOString();
  const dated = (one: WorldArticle) => `<pubDate>${rssDate(dateOf(one))}</pubDate>`;
  const isThere = (one: WorldArticle) => at(one) <= time.now;
  const requests = { indexes: 0, outlets: 0 };
  const listed = (who: 'feeds' | 'sitemaps', host: string) =>
    (byHost.get(host) ?? []).filter(
      (one) => knows(who, one, seed) && isThere(one) && at(one) >= time.now - LISTED_HOURS[who] * HOUR_MS,
    );

  function gdelt(params: URLSearchParams): Response {
    const text = params.get('query') ?? '';
    const [wanted] = valuesOf(parseQuery(text), 'sourcelang');
    const from = dayAt(params.get('startdatetime'));
    const to = dayAt(params.get('enddatetime')) + 24 * HOUR_MS;
    const rows = searched(articles, text, {
      ...{ who: 'gdelt', seed, translated: true, byDate: true, most: 250 },
      at,
      within: (one, time) =>
        (wanted === undefined || (languages.of(one.lang) ?? '').toLowerCase().startsWith(wanted)) &&
        time >= from &&
        time < to &&
        isThere(one),
    }).map((one) => ({
      url: one.url,
      title: one.title,
      seendate: stampOf(dateOf(one)),
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
    const within = (one: WorldArticle) => isIn(one, lang) && isThere(one) && at(one) >= time.now - hours * HOUR_MS;
    const found = refused ? [] : searched(articles, text, { who: 'bing', seed, most: 14, at, within });
    return rss(
      'Bing',
      'https://www.bing.com/',
      found.map((one) => item(one, one.url, dated(one) + described(one) + sourceOf(one))),
    );
  }

  function google(params: URLSearchParams): Response {
    const text = params.get('q') ?? '';
    const query = parseQuery(text);
    const [after] = valuesOf(query, 'after');
    const [before] = valuesOf(query, 'before');
    const within = (one: WorldArticle) =>
      isIn(one, params.get('hl') ?? 'en') &&
      isThere(one) &&
      !(at(one) < Date.parse(after ?? '')) &&
      !(at(one) >= Date.parse(before ?? ''));
    const found = searched(articles, text, { who: 'google', seed, most: 100, at, within });
    return rss(
      'Google News',
      'https://news.google.com/',
      found.map((one) =>
        item(
          one,
          `${GOOGLE_LINK}${idOf(one)}`,
          `${dated(one)}<source url="https://${one.host}">${escapeXml(one.host)}</source>`,
        ),
      ),
    );
  }

  function outlet(host: string, path: string): Response {
    if (path === '/robots.txt') return new Response(`User-agent: *\nSitemap: https://${host}/news-sitemap.xml\n`);
    if (path === '/feed.xml') {
      return rss(
        host,
        `https://${host}/`,
        listed('feeds', host).map((one) => item(one, one.url, dated(one) + described(one))),
      );
    }
    if (path !== '/news-sitemap.xml') return new Response('', { status: 404 });
    const rows = listed('sitemaps', host).map(
      (one) =>
        `<url><loc>${one.url}</loc><n:news><n:publication><n:name>${host}</n:name><n:language>${one.lang}</n:language></n:publication>` +
        `<n:publication_date>${dateOf(one)}</n:publication_date><n:title>${escapeXml(one.title)}</n:title></n:news></url>`,
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
    begin(next) {
      time = next;
      Object.assign(requests, { indexes: 0, outlets: 0 });
    },
    async fetch(input) {
      const { hostname, pathname, searchParams } = new URL(String(input));
      const index = indexes[hostname];
      requests[index ? 'indexes' : 'outlets'] += 1;
      return index ? index(searchParams) : outlet(hostname.replace(/^www\./, ''), pathname);
    },
    feedsIn: (lang) => hostsIn(world, lang).map((host) => ({ url: `https://${host}/feed.xml`, title: host })),
    sitesIn: (lang) => hostsIn(world, lang),
    behind: (url) => byUrl.get(url),
  };
}

const idOf = ({ url }: WorldArticle) => `CBMi${Buffer.from(url).toString('base64url')}`;
const sourceOf = ({ host }: WorldArticle) =>
  `<News:Source xmlns:News="https://www.bing.com/news/search?q=&amp;format=rss">${escapeXml(host)}</News:Source>`;
