import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Highlight } from '../../utils/core/library/types';

/** Name of the highlight in the style sheet. */
const NAME = 'kept';

/** Marks the highlighted texts wherever they stand in an element, without changing what is in it. */
export function useHighlights(within: RefObject<HTMLElement | null>, highlights: readonly Highlight[]): void {
  useEffect(() => {
    const root = within.current?.querySelector('.brief');
    const registry = typeof CSS === 'object' && 'highlights' in CSS ? CSS.highlights : null;
    if (!root || !registry) return;
    const ranges = highlights.flatMap(({ text }) => rangesOf(root, text));
    registry.set(NAME, new window.Highlight(...ranges));
    return () => void registry.delete(NAME);
  });
}

/** The places of a text in an element, whatever elements and white space it goes across. */
export function rangesOf(root: Element, wanted: string): Range[] {
  const plain = wanted.replace(/\s+/g, '');
  if (plain === '') return [];
  const places: { node: Text; offset: number }[] = [];
  let text = '';
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    for (let offset = 0; offset < node.data.length; offset++) {
      const unit = node.data.charAt(offset);
      if (/\s/.test(unit)) continue;
      places.push({ node, offset });
      text += unit;
    }
  }
  const ranges: Range[] = [];
  for (let at = text.indexOf(plain); at >= 0; at = text.indexOf(plain, at + plain.length)) {
    const [first, last] = [places[at], places[at + plain.length - 1]];
    if (!first || !last) break;
    const range = root.ownerDocument.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    ranges.push(range);
  }
  return ranges;
}
