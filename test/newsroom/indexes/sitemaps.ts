import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { escapeXml, hostOf, xml } from './answers.ts';
import type { IndexAnswer, IndexedArticle, IndexService } from './types.ts';

const NEWS = 'http://www.google.com/schemas/sitemap-news/0.9';
const MAPS = 'http://www.sitemaps.org/schemas/sitemap/0.9';

type Writer = (articles: IndexedArticle[], prefix: string) => string;

/** A news sitemap whose elements have the given prefix; pictures have titles of their own. */
const urlset: Writer = (articles, prefix) =>
  `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="${MAPS}" xmlns:${prefix}="${NEWS}" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">` +
  articles
    .map(
      ({ url, title, date, lang, outlet }) =>
        `<url><loc>${escapeXml(url)}</loc><image:image><image:loc>${escapeXml(url)}.jpg</image:loc><image:title>A picture</image:title></image:image>` +
        `<${prefix}:news><${prefix}:publication><${prefix}:name>${escapeXml(outlet)}</${prefix}:name><${prefix}:language>${lang}</${prefix}:language></${prefix}:publication>` +
        `<${prefix}:publication_date>${date}</${prefix}:publication_date><${prefix}:title>${escapeXml(title)}</${prefix}:title></${prefix}:news></url>`,
    )
    .join('') +
  '</urlset>';

const PLAIN = 'www.tidewater-post.example';
const INDEXED = 'www.meridian-standard.example';
const PREFIXED = 'www.capital-dispatch.example';
const FORBIDDEN = 'www.commonweal-review.example';

/** Hosts of outlets with news sitemaps: a plain one, an index of packed ones, one of another prefix, a forbidden one. */
export const SITEMAP_HOSTS = [PLAIN, INDEXED, PREFIXED, FORBIDDEN];

const ROBOTS: Record<string, string> = {
  [PLAIN]: `User-agent: *\nDisallow: /search\nSitemap: https://${PLAIN}/sitemap-video.xml\nSitemap: https://${PLAIN}/sitemap-news.xml\n`,
  [INDEXED]: `sitemap: https://${INDEXED}/news-index.xml\n`,
  [PREFIXED]: `User-agent: *\nAllow: /\n\nSitemap: https://${PREFIXED}/news/sitemap.xml\n`,
  [FORBIDDEN]: `User-agent: *\nDisallow: /news-sitemap.xml\nSitemap: https://${FORBIDDEN}/news-sitemap.xml\n`,
};

/** The robots.txt and the news sitemaps of some outlets; an unchanged sitemap that is requested again is a 304. */
export const sitemaps: IndexService = (request, world) => {
  const robots = ROBOTS[request.host];
  if (robots === undefined) return null;
  if (request.path === '/robots.txt') return { status: 200, headers: { 'content-type': 'text/plain' }, body: robots };
  const articles = world.articles.filter(
    (article) => hostOf(article) === request.host && !article.unknownTo?.includes('sitemaps'),
  );
  const answer = sitemapAt(`${request.host}${request.path}`, articles);
  if (answer === null) return null;
  const etag = `"${createHash('sha256').update(answer.body).digest('hex').slice(0, 16)}"`;
  if (request.headers['if-none-match'] === etag) return { status: 304, headers: { etag }, body: '' };
  return { ...answer, headers: { ...answer.headers, etag } };
};

function sitemapAt(address: string, articles: IndexedArticle[]): IndexAnswer | null {
  const part = (name: string, changed: string) =>
    `<sitemap><loc>https://${INDEXED}/${name}</loc><lastmod>${changed}</lastmod></sitemap>`;
  switch (address) {
    case `${PLAIN}/sitemap-news.xml`:
      return xml(urlset(articles, 'news'), 'application/xml');
    case `${PREFIXED}/news/sitemap.xml`:
    case `${FORBIDDEN}/news-sitemap.xml`:
      return xml(urlset(articles, 'n'), 'application/xml');
    case `${INDEXED}/news-index.xml`:
      return xml(
        `<sitemapindex xmlns="${MAPS}">${part('news-1.xml.gz', '2026-11-20')}${part('news-2.xml.gz', '2026-11-24')}</sitemapindex>`,
      );
    case `${INDEXED}/news-2.xml.gz`:
      return { status: 200, headers: { 'content-type': 'application/gzip' }, body: gzipSync(urlset(articles, 'news')) };
    default:
      return null;
  }
}
