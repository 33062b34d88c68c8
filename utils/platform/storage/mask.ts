/** The last four characters of a key of twelve or more; nothing of a shorter one. */
export function mask(key: string): string {
  return key.length >= 12 ? `…${key.slice(-4)}` : '…';
}
