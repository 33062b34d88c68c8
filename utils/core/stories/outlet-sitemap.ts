import { bareHost } from '../coverage/address-key';
import { parseSitemap } from '../coverage/feeds/parse-sitemap';
import { fetchSitemap, type SitemapDeps } from '../coverage/sitemaps/fetch-sitemap';
import { newest, ofNews } from '../coverage/sitemaps/news-address';

/** A part of an index that is named by a day or a month is another one tomorrow. */
const DATED = /(?:19|20)\d{2}[-_/]?(?:0[1-9]|1[0-2])/;

/**
 * The address of the news sitemap by which an outlet without a feed can be followed: the one that the site of a page
 * names in its robots.txt, or the part of it that keeps its name; null where there is none that lists articles.
 */
export async function outletSitemap(page: string, deps: SitemapDeps, signal: AbortSignal): Promise<string | null> {
  const { origin, hostname } = new URL(page);
  const domain = bareHost(hostname);
  const named = ofNews(await deps.robots.sitemaps(origin, signal, deps.onRequest), domain);
  if (named === '') return null;
  const whole = await readAt(named, deps, signal);
  if (!whole || whole.entries.length > 0) return whole && named;
  const part = newest(
    whole.links.filter(({ url }) => !DATED.test(url)),
    domain,
  );
  const read = part === null ? null : await readAt(part, deps, signal);
  return read && read.entries.length > 0 ? part : null;
}

async function readAt(url: string, deps: SitemapDeps, signal: AbortSignal) {
  const fetched = await fetchSitemap(url, deps, { etag: '', signal }).catch(() => null);
  signal.throwIfAborted();
  return fetched?.text ? parseSitemap(fetched.text) : null;
}
