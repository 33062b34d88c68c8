import { createHash } from 'node:crypto';
import { escapeXml, hostOf, json, rssDate, xml } from './answers.ts';
import { LATEST } from './latest.ts';
import type { IndexAnswer, IndexedArticle, IndexService } from './types.ts';
import { NEWSROOM_NOW } from './world.ts';

type Writer = (title: string, address: string, articles: IndexedArticle[]) => IndexAnswer;

/** RSS 2.0 with HTML in its descriptions, some with a script and a tracking pixel. */
const rss: Writer = (title, address, articles) =>
  xml(
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>` +
      `<title>${escapeXml(title)}</title><link>${new URL('/', address)}</link><description>News</description>` +
      `<atom:link href="${address}" rel="self" type="application/rss+xml"/>` +
      articles.map(rssItem).join('') +
      `</channel></rss>`,
    'application/rss+xml; charset=utf-8',
  );

function rssItem(article: IndexedArticle): string {
  const link = escapeXml(`${article.url}?utm_source=rss&utm_medium=feed`);
  const described = `<p><img src="https://pixel.example/1.gif" width="1">${escapeXml(article.lead)}</p><script>document.documentElement.dataset.owned='feed'</script>`;
  return (
    `<item><title><![CDATA[${article.title}]]></title><link>${link}</link>` +
    `<guid isPermaLink="true">${escapeXml(article.url)}</guid><pubDate>${escapeXml(rssDate(article.date))}</pubDate>` +
    `<description><![CDATA[${described}]]></description></item>`
  );
}

/** Atom with relative links. */
const atom: Writer = (title, address, articles) =>
  xml(
    `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">` +
      `<title>${escapeXml(title)}</title><id>${address}</id><updated>${articles[0]?.date ?? '2026-11-25T12:00:00Z'}</updated>` +
      articles
        .map(
          (article) =>
            `<entry><title type="html">${escapeXml(escapeXml(article.title))}</title><id>${escapeXml(article.url)}</id>` +
            `<link rel="alternate" href="${escapeXml(new URL(article.url).pathname)}"/><updated>${article.date}</updated>` +
            `<published>${article.date}</published><summary>${escapeXml(article.lead)}</summary></entry>`,
        )
        .join('') +
      `</feed>`,
    'application/atom+xml; charset=utf-8',
  );

/** RSS 1.0 in ISO-8859-1. */
const rdf: Writer = (title, address, articles) => {
  const items = articles
    .map(
      (article) =>
        `<item rdf:about="${escapeXml(article.url)}"><title>${escapeXml(article.title)}</title><link>${escapeXml(article.url)}</link>` +
        `<description>${escapeXml(article.lead)}</description><dc:date>${article.date}</dc:date></item>`,
    )
    .join('');
  const text =
    `<?xml version="1.0" encoding="ISO-8859-1"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<channel rdf:about="${address}"><title>${escapeXml(title)}</title><link>${new URL('/', address)}</link><description>Carrow and the Café Quarter</description></channel>${items}</rdf:RDF>`;
  const safe = text.replace(/[^\0-\xff]/g, (letter) => `&#${letter.codePointAt(0)};`);
  return { status: 200, headers: { 'content-type': 'text/xml' }, body: Buffer.from(safe, 'latin1') };
};

const jsonFeed: Writer = (title, address, articles) =>
  json(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title,
      home_page_url: new URL('/', address).href,
      feed_url: address,
      items: articles.map((article) => ({
        id: article.url,
        url: article.url,
        title: article.title,
        content_text: article.lead,
        date_published: article.date,
      })),
    },
    { 'content-type': 'application/feed+json; charset=utf-8' },
  );

const WRITERS: [address: string, writer: Writer][] = [
  ['https://www.northmarch-courier.example/feed.xml', rss],
  ['https://www.metro-ledger.example/rss', rss],
  ['https://www.hallin-star.example/feed.atom', atom],
  ['https://www.public-radio-north.example/feed.json', jsonFeed],
  ['https://www.valley-gazette.example/index.rdf', rdf],
  ['https://www.courrier-republicain.example/rss.xml', rss],
  ['https://www.echo-du-vernois.example/rss.xml', rss],
];

/** Addresses of the outlets' own feeds. */
export const FEED_URLS = WRITERS.map(([address]) => address);

/**
 * Feeds of the latest news, for readers who follow outlets: those of ten, an agency and outlets that print its copy among
 * them. They are of the machine's own days: dates stand as far from now as those of the articles from the newsroom's
 * present.
 */
const LATEST_WRITERS: [address: string, writer: Writer][] = [
  ['https://www.northmarch-courier.example/latest.xml', rss],
  ['https://www.hallin-star.example/latest.atom', atom],
  ['https://www.public-radio-north.example/latest.json', jsonFeed],
  ['https://www.plainwater-news.example/latest.xml', rss],
  ['https://www.metro-ledger.example/latest.xml', rss],
  ['https://www.continental-press.example/latest.xml', rss],
  ['https://www.tidewater-post.example/latest.xml', rss],
  ['https://www.valley-gazette.example/latest.rdf', rdf],
  ['https://www.courrier-republicain.example/latest.xml', rss],
  ['https://www.echo-du-vernois.example/latest.xml', rss],
];
export const LATEST_URLS = LATEST_WRITERS.map(([address]) => address);

/** Days of articles that a feed of the latest news lists. */
const LATEST_DAYS = 10;
const DAY_MS = 86_400_000;
/** The machine's own time when it was first asked: a feed that changed each second would never be a 304. */
const STARTED = Date.now();

function latest(host: string, articles: readonly IndexedArticle[]): IndexedArticle[] {
  return [...articles, ...LATEST].flatMap((article) => {
    const age = NEWSROOM_NOW - Date.parse(article.date);
    if (hostOf(article) !== host || !(age >= 0 && age < LATEST_DAYS * DAY_MS)) return [];
    return [{ ...article, date: `${new Date(STARTED - age).toISOString().slice(0, 19)}Z` }];
  });
}

/**
 * The outlets' own feeds, newest first, each in its outlet's format; an unchanged feed that is requested again is a
 * 304.
 */
export const feeds: IndexService = (request, world) => {
  const found = [...WRITERS, ...LATEST_WRITERS].find(
    ([address]) => address === `https://${request.host}${request.path}`,
  );
  if (!found) return null;
  const [address, write] = found;
  const known = world.articles.filter((article) => !article.unknownTo?.includes('feeds'));
  const isLatest = LATEST_URLS.includes(address);
  const articles = (
    isLatest ? latest(request.host, known) : known.filter((article) => hostOf(article) === request.host)
  ).sort((a, b) => b.date.localeCompare(a.date));
  const answer = write(articles[0]?.outlet ?? request.host, address, articles);
  const etag = `"${createHash('sha256').update(answer.body).digest('hex').slice(0, 16)}"`;
  if (request.headers['if-none-match'] === etag) return { status: 304, headers: { etag }, body: '' };
  return { ...answer, headers: { ...answer.headers, etag, 'cache-control': 'max-age=300' } };
};
