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

/** The page's own address, without tracking parameters and fragment, of the story where it is an AMP edition's. */
export function ownAddress(url: string): string {
  const own = cleanUrl(url);
  if (own === null) return url;
  const { hostname, pathname } = new URL(own);
  return /(?:^amp\.|\/amp(?:\/|$)|\.amp(?:\.|$))/.test(hostname + pathname) ? withoutAmp(own) : own;
}

/** The end of a host name that all hosts of one site share; so do those under a suffix of two parts, such as "co.uk". */
const ending = (host: string) => host.split('.').slice(-2).join('.');

/**
 * The canonical address that a page names: its own `rel=canonical` or `og:url` where that may belong to the same site
 * and is no home page, else its own address. Runs in pages, which have no list of public suffixes, so `believed` checks
 * the answer again.
 */
export function readCanonical(doc: Document, ogUrl: string | null, url: string): string {
  const own = cleanUrl(url);
  if (own === null) return url;
  const { hostname, pathname, search } = new URL(own);
  for (const said of [doc.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href'), ogUrl]) {
    const address = said ? cleanUrl(said.trim(), url) : null;
    if (address === null || address.length > 4000) continue;
    const named = new URL(address);
    const isHome = named.pathname === '/' && named.search === '' && (pathname !== '/' || search !== '');
    if (ending(named.hostname) === ending(hostname) && !isHome) return address;
  }
  return ownAddress(url);
}
