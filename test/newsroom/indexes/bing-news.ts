import { escapeXml, hostOf, html, rssDate, xml } from './answers.ts';
import { parseQuery } from './keywords.ts';
import { searchWorld, since } from './search.ts';
import type { IndexedArticle, IndexService } from './types.ts';

const MOST = 30;

/** Time spans of `qft=interval="N"`; other values set none. For 7 there are two descriptions, a day and a week. */
const INTERVALS: Record<string, string> = { '4': '1h', '7': '7d', '8': '7d', '9': '1m' };

/** Bing News as RSS: links lead through a redirect that holds the publisher's address, some to MSN. */
export const bingNews: IndexService = (request, world) => {
  if (request.path === '/news/apiclick.aspx') {
    const target = request.query.get('url') ?? '/';
    return { status: 302, headers: { location: target }, body: '' };
  }
  if (request.path !== '/news/search') return null;
  const text = request.query.get('q') ?? '';
  if (request.query.get('format') !== 'rss') return html('<!doctype html><title>Bing News</title><p>News');
  const [, interval = ''] = /interval="?(\d)/.exec(request.query.get('qft') ?? '') ?? [];
  const from = since(INTERVALS[interval] ?? '', world.now);
  const most = Math.min(Number(request.query.get('count')) || 12, MOST);
  const market = (request.query.get('setmkt') ?? 'en-us').toLowerCase();
  const found = searchWorld(world, parseQuery(text), { service: 'bing', from }).slice(0, most);
  const self = escapeXml(`https://www.bing.com/news/search?q=${encodeURIComponent(text)}&format=rss`);
  return xml(
    `<?xml version="1.0" encoding="utf-8" ?><rss version="2.0" xmlns:News="${self}"><channel>` +
      `<title>${escapeXml(text)} - BingNews</title><link>${self}</link><description>Search results</description>` +
      `<image><url>http://www.bing.com:80/s/a/rsslogo.gif</url><title>${escapeXml(text)}</title><link>${self}</link></image>` +
      `<copyright>Copyright © Microsoft. All rights reserved.</copyright>` +
      `${found.map((article) => item(article, market)).join('')}</channel></rss>`,
  );
};

function item(article: IndexedArticle, market: string): string {
  const target = encodeURIComponent(article.url).replace(/%../g, (code) => code.toLowerCase());
  const link = `http://www.bing.com/news/apiclick.aspx?ref=FexRss&aid=&tid=6924a1&url=${target}&c=1530&mkt=${market}`;
  const image = `http://www.bing.com/th?id=OVFT.${hostOf(article).length}&pid=News`;
  return (
    `<item><title>${escapeXml(article.title)}</title><link>${escapeXml(link)}</link>` +
    `<description>${escapeXml(article.lead)}</description><pubDate>${escapeXml(rssDate(article.date))}</pubDate>` +
    `<News:Source>${escapeXml(article.outlet)}</News:Source><News:Image>${escapeXml(image)}</News:Image></item>`
  );
}
