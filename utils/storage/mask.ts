/** The last four characters of a key of twelve or more; nothing of a shorter one; '' where there is none. */
export function mask(key: string): string {
  if (key === '') return '';
  return key.length >= 12 ? `…${key.slice(-4)}` : '…';
}
