import { createHash } from 'node:crypto';
import { escapeXml, hostOf, html, rssDate, xml } from './answers.ts';
import { parseQuery, valuesOf } from './keywords.ts';
import { searchWorld, since } from './search.ts';
import type { IndexedArticle, IndexService } from './types.ts';

const MOST = 100;

/** Google News as RSS: opaque links, "Headline - Publisher", the outlet's home in `<source>`. */
export const googleNews: IndexService = (request, world) => {
  if (request.path.startsWith('/rss/articles/')) {
    return html('<!doctype html><title>Google News</title><script>/* leads on by script */</script>');
  }
  if (request.path !== '/rss/search') return null;
  const text = request.query.get('q') ?? '';
  const query = parseQuery(text);
  const [when = ''] = valuesOf(query, 'when');
  const [after = ''] = valuesOf(query, 'after');
  const [before = ''] = valuesOf(query, 'before');
  const from = since(when, world.now) ?? day(after);
  const language = (request.query.get('hl') ?? 'en').slice(0, 2).toLowerCase();
  const found = searchWorld(world, query, { service: 'google', from, to: day(before) })
    .filter(({ lang }) => lang === language)
    .slice(0, MOST);
  const self = escapeXml(`https://news.google.com/search?${request.query}`);
  return xml(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` +
      `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><generator>NFE/5.0</generator>` +
      `<title>${escapeXml(`"${text}"`)} - Google News</title><link>${self}</link><language>${language}</language>` +
      `<webMaster>news-webmaster@google.com</webMaster><lastBuildDate>${new Date(world.now).toUTCString()}</lastBuildDate>` +
      `<description>Google News</description>${found.map((article) => item(article, found)).join('')}</channel></rss>`,
    'application/xml; charset=utf-8',
  );
};

function day(text: string): number | undefined {
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : at;
}

/** An id that reveals nothing of the address, and is the same every time. */
const idOf = (article: IndexedArticle) => `CBMi${createHash('sha256').update(article.url).digest('base64url')}`;

function item(article: IndexedArticle, all: IndexedArticle[]): string {
  const home = `https://${hostOf(article)}`;
  const [next] = all.filter((other) => other !== article);
  // The best result's description lists its cluster, as in the top feeds; the others list only themselves.
  const described =
    next && article === all[0] ? `<ol><li>${anchor(article)}</li><li>${anchor(next)}</li></ol>` : anchor(article);
  return (
    `<item><title>${escapeXml(`${article.title} - ${article.outlet}`)}</title>` +
    `<link>https://news.google.com/rss/articles/${idOf(article)}?oc=5</link>` +
    `<guid isPermaLink="false">${idOf(article)}</guid><pubDate>${escapeXml(rssDate(article.date))}</pubDate>` +
    `<description>${escapeXml(described)}</description>` +
    `<source url="${escapeXml(home)}">${escapeXml(article.outlet)}</source></item>`
  );
}

function anchor(article: IndexedArticle): string {
  const link = `https://news.google.com/rss/articles/${idOf(article)}?oc=5`;
  return (
    `<a href="${link}" target="_blank">${escapeXml(article.title)}</a>` +
    `&nbsp;&nbsp;<font color="#6f6f6f">${escapeXml(article.outlet)}</font>`
  );
}
