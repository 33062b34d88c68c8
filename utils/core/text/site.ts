/** True when an extension can be given access to this address at all. */
export function isWebUrl(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

/** The host name of an address, without "www."; '' when there is none. */
export function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

/** True when the host of an address is on a list of sites; a site covers its subdomains. */
export function onList(url: string, sites: readonly string[]): boolean {
  const host = siteOf(url);
  return host !== '' && sites.some((site) => host === site || host.endsWith(`.${site}`));
}

/** True when a name is a host of the web: letters, digits and hyphens between dots, at least two parts. */
export function isSite(name: string): boolean {
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(name);
}
