import { all, text, width } from './text';

/** Narrowest text that is prose, in Latin letters. */
const PROSE = 60;
/** Width of a story below which paragraphs are looked for that are none in the mark-up. */
const STORY = 700;
/** Fewest characters, in any script, that can be as wide as prose. */
const LEAST = 20;
/** Pieces of text looked at: a page may be made to waste time. */
const MOST_PIECES = 2000;
const APART = 'p,li,nav,footer,aside,a,header,script,style,noscript';

/** The weight of the text's shape: an article has one run of prose, and more text than links. */
export function weighProse(doc: Document): number {
  const holders = new Map<Node | null, number>();
  let [story, prose] = [0, 0];
  const widthOfLinks = (root: ParentNode) => all(root, 'a').reduce((sum, link) => sum + width(text(link)), 0);
  const add = (holder: Element | null, length: number) => {
    if (length < PROSE || !holder || holder.closest(APART)) return;
    prose += length;
    // Paragraphs stand side by side, or each in a wrapper of its own.
    const sum = (holders.get(holder.parentNode) ?? 0) + length;
    holders.set(holder.parentNode, sum);
    story = Math.max(story, sum);
  };

  for (const paragraph of all(doc, 'p')) {
    const length = width(text(paragraph));
    add(paragraph.parentElement, widthOfLinks(paragraph) < length / 2 ? length : 0);
  }
  if (story < STORY) {
    // Paragraphs made of line breaks, or of other elements.
    const pieces = doc.createTreeWalker(doc, 4);
    for (let n = 0; n < MOST_PIECES && pieces.nextNode(); n++) {
      const piece = text(pieces.currentNode);
      if (piece.length > LEAST) add(pieces.currentNode.parentElement, width(piece));
    }
  }

  const linked = widthOfLinks(doc);
  return (
    (story > 1500 ? 0.9 : story > STORY ? 0.5 : story > 300 ? -0.2 : -1.2) -
    (story < prose / 4 ? 1.5 : story < prose / 2 ? 0.7 : 0) +
    (prose > linked ? 0.3 : prose > linked / 4 ? 0 : -0.8)
  );
}
