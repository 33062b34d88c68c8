/** The text's first words and "…", at most `most` characters in all; a text that is short enough as it is. */
export function firstWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most - 1);
  const space = start.lastIndexOf(' ');
  // Scripts without spaces are cut where it comes, but not within a character.
  const cut = space > most / 2 ? start.slice(0, space) : start.replace(/\p{Surrogate}$/u, '');
  return `${cut.replace(/[\s,;:–—-]+$/u, '')}…`;
}
