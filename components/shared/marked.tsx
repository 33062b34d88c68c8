import type { ComponentChildren } from 'preact';

/** Marks the first occurrence of each of these words in a text. */
export function marked(text: string, words: readonly string[]): ComponentChildren {
  const places = words
    .map((word) => ({ from: text.indexOf(word), to: text.indexOf(word) + word.length }))
    .filter(({ from, to }) => from >= 0 && to > from)
    .sort((a, b) => a.from - b.from);
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const { from, to } of places) {
    if (from < at) continue;
    parts.push(text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>);
    at = to;
  }
  return [...parts, text.slice(at)];
}
