/** True when an extension can be given access to this address at all. */
export function isWebUrl(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

/**
 * The one spelling of a site, for lists and for comparing with them: the host of a name or address as the browser's
 * parser reads it (lower case, other scripts in Punycode), without port, "www.", a leading "*." and dots at its end. A
 * single name ("intranet") is one, too; '' for anything that names no host.
 */
export function normalSite(text: string): string {
  const bare = text.trim().replace(/^\*\./, '');
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(bare) ? bare : `https://${bare}`;
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^\*\./, '').replace(/\.+$/, '') : '';
  return /^(?:[\w-]+(?:\.[\w-]+)*|\[[\da-f:.]+\])$/i.test(host) ? host.replace(/^www\.(?=[^.]+\.)/, '') : '';
}

/** The site of an address; '' when there is none. */
export function siteOf(url: string): string {
  return URL.canParse(url) ? normalSite(url) : '';
}

/** True when the host of an address is on a list of sites, however either is spelt; a site covers its subdomains. */
export function onList(url: string, sites: readonly string[]): boolean {
  const host = siteOf(url);
  return host !== '' && sites.some((site) => covers(normalSite(site), host));
}

/** True when a site is another, or the one that it is a subdomain of; both in normal spelling. */
export function covers(site: string, host: string): boolean {
  return site !== '' && (host === site || host.endsWith(`.${site}`));
}

/** The sites that a list names, each once and in normal spelling; entries that name none are left out, one by one. */
export function normalSites(names: readonly unknown[]): string[] {
  const sites = names.map((name) => (typeof name === 'string' ? normalSite(name) : ''));
  return [...new Set(sites)].filter(Boolean);
}
