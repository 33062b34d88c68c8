/** A host name without the prefixes of mobile and machine-readable editions. */
export function bareHost(host: string): string {
  const bare = host.toLowerCase().replace(/\.$/, '');
  const shorter = bare.replace(/^(?:www\d?|amp|m|mobile)\./, '');
  return shorter.includes('.') ? shorter : bare;
}

/**
 * The key by which addresses of one article are recognised: without scheme, "www.", AMP and mobile editions, trailing
 * slash.
 */
export function addressKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.searchParams.sort();
  const path = url.pathname
    .replace(/^\/amp\//, '/')
    .replace(/\.amp(\.html?)?$/, '$1')
    .replace(/\/(?:amp\/?|index\.html?)?$/, '');
  return `${bareHost(url.hostname)}${path}${url.search}`;
}
