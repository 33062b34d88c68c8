import { parseSitemap, type SitemapEntry } from './parse-sitemap';
import type { Feed, FeedItem } from './types';
import { fromStart } from './xml-start';

/**
 * Reads a news sitemap as the feed that its outlet does not have, the newest article first; null for anything else, an
 * index of sitemaps and a sitemap of pages without titles among them. Its name is the one that its articles give the
 * publication.
 */
export function sitemapFeed(text: string): Feed | null {
  const sitemap = parseSitemap(fromStart(text, 'urlset'));
  const [first] = sitemap?.entries ?? [];
  if (!sitemap || !first) return null;
  const items = sitemap.entries.toSorted((a, b) => dayOf(b) - dayOf(a)).map(itemOf);
  return { title: first.outlet, link: '', lang: first.lang, items, ttl: 0 };
}

const itemOf = ({ url, title, published, lang }: SitemapEntry): FeedItem => ({
  ...{ title, url, published, lang, guid: '', summary: '', rawSummary: '' },
  source: { name: '', url: '' },
});

const dayOf = ({ published }: SitemapEntry): number => Date.parse(published) || 0;
