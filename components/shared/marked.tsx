import type { ComponentChildren } from 'preact';

/** Attributes of a mark, for the words that it marks. */
type MarkAttributes = (words: string) => Record<`data-${string}`, string | number | boolean>;

/** Marks the first occurrence of each of these words in a text. */
export function marked(text: string, words: readonly string[], attributes?: MarkAttributes): ComponentChildren {
  const places = words
    .map((word) => ({ from: text.indexOf(word), to: text.indexOf(word) + word.length }))
    .filter(({ from, to }) => from >= 0 && to > from)
    .sort((a, b) => a.from - b.from);
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const { from, to } of places) {
    if (from < at) continue;
    const inside = text.slice(from, to);
    parts.push(
      text.slice(at, from),
      <mark key={from} {...attributes?.(inside)}>
        {inside}
      </mark>,
    );
    at = to;
  }
  return [...parts, text.slice(at)];
}
