import ipaddr from 'ipaddr.js';

export type CheckedAddress =
  | { ok: true /** Without a fragment. */; url: URL }
  /**
   * `host`: the target of the address as it may be shown to the reader: a host name, or the scheme where there is none
   * ("file:").
   */
  | { ok: false; host: string };

const LONGEST_ADDRESS_CHARS = 4000;

/**
 * Names that never lead to the public web: reserved ones (RFC 6761, 6762, 7686, 8375; ".internal" by ICANN), those that
 * routers and companies use at home, and those of machines in a cluster or a private network.
 */
const LOCAL_NAMES = [
  ...['localhost', 'localdomain', 'local', 'internal', 'intranet', 'private', 'corp', 'home', 'lan', 'home.arpa'],
  ...['onion', 'i2p', 'alt', 'invalid', 'router', 'modem', 'gateway', 'dhcp', 'wpad', 'belkin', 'dlink'],
  ...['fritz.box', 'speedport.ip', 'tplinkwifi.net', 'routerlogin.net', 'routerlogin.com'],
  ...['svc', 'cluster', 'consul', 'docker', 'pod', 'ts.net'],
];
const LOCAL_NAME = new RegExp(`(?:^|\\.)(?:${LOCAL_NAMES.join('|').replaceAll('.', '\\.')})$`);

/**
 * An IPv4 address written within a name, between dots or hyphens: services that answer for any such name lead to that
 * address ("127.0.0.1.nip.io", "app-10-0-0-1.sslip.io").
 */
const IP_IN_NAME = /(?<![\da-z])(\d{1,3})[.-](\d{1,3})[.-](\d{1,3})[.-](\d{1,3})(?![\da-z])/g;

/**
 * The unicast addresses that are given out to the public (RFC 4291); all else is reserved, local or an old kind of
 * mapping.
 */
const PUBLIC_V6 = ipaddr.IPv6.parseCIDR('2000::/3');

function isPublicIp(host: string): boolean {
  const address = ipaddr.parse(host);
  if (address instanceof ipaddr.IPv6 && !address.match(PUBLIC_V6)) return false;
  return address.range() === 'unicast';
}

function isPublicHost(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(bare)) return isPublicIp(bare);
  return bare.includes('.') && !LOCAL_NAME.test(bare) && !holdsPrivateIp(bare);
}

function holdsPrivateIp(name: string): boolean {
  const written = [...name.matchAll(IP_IN_NAME)].map(([, ...parts]) => parts.join('.'));
  return written.some((ip) => ipaddr.isValid(ip) && !isPublicIp(ip));
}

/**
 * Checks that an address may be fetched: http or https at its own port, without a user name, on a public host. The URL
 * parser has by then turned every spelling of an IPv4 address (0x7f.1, 2130706433, 0177.0.0.1) into the usual one.
 *
 * A public name whose DNS entry points to a private address cannot be recognised here: no browser lets an extension
 * look up a name before it asks. Such a request carries no cookies and no credentials, and its answer is used as text
 * only.
 */
export function checkAddress(address: string, base?: string): CheckedAddress {
  if (address.length > LONGEST_ADDRESS_CHARS || !URL.canParse(address, base)) return { ok: false, host: '' };
  const url = new URL(address, base);
  const host = url.hostname.replace(/\.+$/, '');
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  if (!isWeb || url.port !== '' || url.username !== '' || url.password !== '' || !isPublicHost(host))
    return { ok: false, host: isWeb ? host : url.protocol };
  url.hash = '';
  return { ok: true, url };
}
