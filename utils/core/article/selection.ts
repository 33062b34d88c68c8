import { countWords } from '../text/words';
import { nodesIn } from './dom/range-nodes';
import type { Block } from './find/block';
import { readBlocks } from './find/page-blocks';

const MOST_RANGES = 50;

function ranges(doc: Document): Range[] {
  const selection = doc.getSelection?.() ?? null;
  if (selection === null || selection.isCollapsed) return [];
  return Array.from({ length: Math.min(selection.rangeCount, MOST_RANGES) }, (_, i) => selection.getRangeAt(i));
}

/** The reader's selection as blocks, in the page's order; empty without one. The page is left as it is. */
export function readSelection(doc: Document, deadline?: () => boolean): Block[] {
  return ranges(doc).flatMap((range) => {
    const selected = nodesIn(range, doc, deadline);
    const textOf = (node: Node): string => {
      if (!selected.has(node)) return '';
      const value = node.nodeValue ?? '';
      const end = node === range.endContainer ? range.endOffset : value.length;
      return value.slice(node === range.startContainer ? range.startOffset : 0, end);
    };
    return readBlocks(range.commonAncestorContainer, doc, { textOf, deadline }).blocks;
  });
}

/** Words of the reader's selection. */
export function countSelected(doc: Document): number {
  return countWords(
    ranges(doc)
      .map((range) => range.toString().slice(0, 1_000_000))
      .join('\n'),
  );
}
