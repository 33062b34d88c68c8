import type { SitemapLink } from '../feeds/parse-sitemap';

/** Words in the address of a sitemap that lists the last days' articles, and in those of sitemaps that do not. */
const NEWS = /news|actu|aktuell|noticia|notizie|nieuws|latest|recent|48h|google/i;
const OTHER = /video|image|photo|archive|categor|topic|author|tag|section|page/i;

/** True for an address on a domain or under it: a robots.txt may name others' sitemaps, which are theirs to tell of. */
function isOn(address: string, domain: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return hostname === domain || hostname.endsWith(`.${domain}`);
}

/** Of the sitemaps that a site names, the one of its news; '' where none looks like it. */
export function ofNews(sitemaps: readonly string[], domain: string): string {
  const own = sitemaps.filter((address) => isOn(address, domain));
  const path = (address: string) => new URL(address).pathname;
  const named = own.filter((address) => NEWS.test(path(address)));
  return named.find((address) => !OTHER.test(path(address))) ?? named[0] ?? (own.length === 1 ? (own[0] ?? '') : '');
}

/** The part of an index that changed last; of those without dates the first. */
export function newest(links: readonly SitemapLink[], domain: string): string | null {
  const own = links.filter(({ url }) => isOn(url, domain));
  const news = own.filter(({ url }) => NEWS.test(new URL(url).pathname));
  const sorted = (news.length > 0 ? news : own).toSorted((a, b) => b.changed.localeCompare(a.changed));
  return sorted[0]?.url ?? null;
}
