const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|_ga|_gl|ref|ref_?src|ref_?url|referrer|cmpid|cmp|ito|at_(?:medium|campaign|custom\d|link.*|format|bbc.*|ptr.*)|xtor|xtref|smid|smtyp|ncid|ocid|sr_share|share|shared|partner|campaign_?id|icid|spm|wt_mc|wt_zmc|sc_campaign|s_cid|trk|guccounter|guce_.*|soc_src|soc_trk|mkt_tok|hss_channel|oly_.*|vero_.*|__twitter_impression|amp|outputtype)$/i;

/** The address without fragment and tracking parameters; null where it is no http(s) address. */
export function cleanUrl(address: string, base?: string): string | null {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    return null;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  // By forEach: Firefox hands content scripts iterators of parameters that cannot be iterated (bug 1023984).
  const tracking: string[] = [];
  url.searchParams.forEach((_, name) => {
    if (TRACKING.test(name)) tracking.push(name);
  });
  for (const name of tracking) url.searchParams.delete(name);
  return url.href;
}

/** A fragment that names another page of an application rather than a place in this one. */
export const ROUTE = /^#!?\//;

/** The address as by `cleanUrl`, with the route of an application where its fragment is one (`#/story/2`). */
export function routedUrl(address: string, base?: string): string | null {
  const clean = cleanUrl(address, base);
  if (clean === null) return null;
  const { hash } = new URL(address, base);
  return ROUTE.test(hash) ? clean + hash : clean;
}

/** The AMP edition's address turned into the story's, where its shape says how. */
function withoutAmp(address: string): string {
  const url = new URL(address);
  url.hostname = url.hostname.replace(/^amp\./, 'www.');
  url.pathname = url.pathname
    .replace(/\/amp\/?$/, '/')
    .replace(/^\/amp\//, '/')
    .replace(/\.amp(\.html?)?$/, '$1');
  return url.href;
}

/** The page’s own address without tracking parameters and fragment; for an AMP edition, that of its story. */
export function ownAddress(url: string): string {
  const own = routedUrl(url);
  if (own === null) return url;
  const { hostname, pathname } = new URL(own);
  return /(?:^amp\.|\/amp(?:\/|$)|\.amp(?:\.|$))/.test(hostname + pathname) ? withoutAmp(own) : own;
}

/** The end of a host name that all hosts of one site share; so do those under a suffix of two parts, such as "co.uk". */
const ending = (host: string) => host.split('.').slice(-2).join('.');

/** The address of the page's `rel=canonical` as written; null where it has none. */
export function canonicalLink(doc: Document): string | null {
  return doc.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href')?.trim() || null;
}

/**
 * The canonical address among those that a page names (`said`, the surest first): the first that may belong to the same
 * site and is no home page, else the page's own address. Runs in pages, which have no list of public suffixes, so
 * `believed` checks the answer again.
 */
export function readCanonical(said: readonly (string | null)[], url: string): string {
  const own = routedUrl(url);
  if (own === null) return url;
  const { hostname, pathname, search, hash } = new URL(own);
  for (const named of said) {
    const address = named ? routedUrl(named.trim(), url) : null;
    if (address === null || address.length > 4000) continue;
    const there = new URL(address);
    const isHome =
      there.pathname === '/' && there.search === '' && there.hash === '' && (pathname !== '/' || search !== '');
    // Of an application whose stories are routes, an address without any is that of them all.
    const isShell = hash !== '' && there.hash === '' && there.pathname === pathname && there.search === search;
    if (ending(there.hostname) === ending(hostname) && !isHome && !isShell) return address;
  }
  return ownAddress(url);
}
