/** The panel's visible text as printed: one blank line between blocks at most. */
export function asText(words: string): string {
  return `${words
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
