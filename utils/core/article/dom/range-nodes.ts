import { honestNode } from './honest';

/** The node after this one's last descendant, in the document's order; null where `around` has no more. */
function after(node: Node, around: Node): Node | null {
  for (let at: Node | null = node; at && at !== around; at = honestNode(at).parentNode) {
    const next = honestNode(at).nextSibling;
    if (next) return next;
  }
  return null;
}

/** The node at a boundary of a range, or the first one after it. */
function nodeAt(container: Node, offset: number, around: Node): Node | null {
  if (container.nodeType === 3 || container.nodeType === 4) return container;
  return honestNode(container).childNodes[offset] ?? after(container, around);
}

/**
 * All nodes of a range, including those that it cuts, by one walk from its start to its end: asking the range about
 * each node of a page would compare places among all siblings every time.
 */
export function nodesIn(range: Range, doc: Document, deadline?: () => boolean): Set<Node> {
  const { commonAncestorContainer: around, startContainer, startOffset, endContainer, endOffset } = range;
  const found = new Set<Node>();
  const first = nodeAt(startContainer, startOffset, around);
  if (first === null) return found;
  const endsInText = endContainer.nodeType === 3 || endContainer.nodeType === 4;
  const stop = endsInText ? null : nodeAt(endContainer, endOffset, around);
  const walker = doc.createTreeWalker(around);
  walker.currentNode = first;
  for (let node: Node | null = first; node && node !== stop; node = walker.nextNode()) {
    found.add(node);
    if (node === endContainer && endsInText) break;
    if (found.size % 256 === 0 && deadline?.()) break;
  }
  return found;
}
