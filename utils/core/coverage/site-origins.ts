import { bareHost } from './address-key';

/**
 * Match patterns for the sites of addresses: each host with its "www." and mobile editions, which pages redirect to, by
 * https and http; no other site.
 */
export function siteOrigins(addresses: readonly string[]): string[] {
  const hosts = addresses.flatMap((address) => (URL.canParse(address) ? [bareHost(new URL(address).hostname)] : []));
  // A name with a dot at least: `*.com` would be half the web.
  const sites = hosts.filter((host) => /[^.]\.[^.]/.test(host));
  return [...new Set(sites)].flatMap((host) => [`https://*.${host}/*`, `http://*.${host}/*`]);
}
