const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|_ga|_gl|ref|ref_?src|ref_?url|referrer|cmpid|cmp|ito|at_(?:medium|campaign|custom\d|link.*|format|bbc.*|ptr.*)|xtor|xtref|smid|smtyp|ncid|ocid|sr_share|share|shared|partner|campaign_?id|icid|spm|wt_mc|wt_zmc|sc_campaign|s_cid|trk|guccounter|guce_.*|soc_src|soc_trk|mkt_tok|hss_channel|oly_.*|vero_.*|__twitter_impression|amp|outputtype)$/i;

/** The part of a host name that its owner registered; a public suffix has few letters in its parts ("co.uk", "com.au"). */
export function registrable(host: string): string {
  const labels = host.toLowerCase().split('.');
  const [second, last] = labels.slice(-2);
  const isDouble = labels.length > 2 && (last?.length ?? 0) === 2 && (second?.length ?? 9) <= 3;
  return labels.slice(isDouble ? -3 : -2).join('.');
}

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

/**
 * The page's canonical address: its own `rel=canonical` or `og:url` where that is of the same site and no home page, else
 * `url` itself; without tracking parameters and fragment.
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
    if (registrable(named.hostname) === registrable(hostname) && !isHome) return address;
  }
  return /(?:^amp\.|\/amp(?:\/|$)|\.amp(?:\.|$))/.test(hostname + pathname) ? withoutAmp(own) : own;
}
