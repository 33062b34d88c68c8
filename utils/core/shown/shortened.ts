/** Most characters of a text that only reminds of a longer one. */
const LONGEST = 36;

/** The first words of a text, with "…" where more follow; at most 36 characters, in the middle of a long word if need be. */
export function shortened(text: string, longest = LONGEST): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const letters = [...plain];
  if (letters.length <= longest) return plain;
  const start = letters.slice(0, longest).join('');
  const end = start.lastIndexOf(' ');
  return `${start.slice(0, end > 0 ? end : undefined).replace(/[\s,;:–—-]+$/, '')} …`;
}
