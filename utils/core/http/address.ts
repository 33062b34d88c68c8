function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}

/** True for addresses of this machine. */
export function isLoopback(address: string): boolean {
  const host = hostOf(address);
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/**
 * True for addresses of this machine or of a home's or a company's own network: private ranges (RFC 1918, 4193, 3927,
 * 6598), names without a dot, and the endings that such networks use (RFC 6762, 8375, and `.internal`).
 */
export function isPrivate(address: string): boolean {
  const host = hostOf(address);
  if (host === '') return false;
  if (isLoopback(address) || !/[.:]/.test(host)) return true;
  if (/^\[(?:f[cd]|fe[89ab])/i.test(host)) return true;
  if (/\.(?:local|lan|home|internal|intranet|localdomain|home\.arpa)$/i.test(host)) return true;
  return /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)[\d.]+$/.test(
    host,
  );
}
