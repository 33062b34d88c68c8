import { all, text, width } from './text';

/** Narrowest text that is prose, in Latin letters. */
const PROSE = 60;
/** Width of a story below which paragraphs are looked for that are none in the mark-up. */
const STORY = 700;
/** Pieces of text looked at: a page may be made to waste time. */
const MOST_PIECES = 2000;
const APART = 'p,li,nav,footer,aside,a,header,script,style,noscript';

/** Words that speak to the reader, or for the house: pages that offer something have one in every other line. */
const ADDRESSED = /\b(?:you|your|we|our|vous|votre)\b/i;
const MARKS = /["“”«»„]/;

/**
 * The weight of the text and of its shape: an article has one run of prose, and more text than links; it quotes others,
 * and seldom speaks to its reader.
 */
export function weighProse(doc: Document): number {
  const holders = new Map<unknown, number>();
  let [story, prose, read] = [0, 0, ''];
  const widthOfLinks = (root: ParentNode) => all(root, 'a').reduce((sum, link) => sum + width(text(link)), 0);
  const add = (piece: Node, length: number) => {
    const holder = piece.parentElement;
    if (length < PROSE || !holder || holder.closest(APART)) return;
    prose += length;
    read += piece.textContent;
    // Paragraphs stand side by side, or each in a wrapper of its own, or in several.
    const box = (holder.childElementCount === 1 ? holder.closest(':not(:only-child)') : holder)?.parentNode;
    const sum = (holders.get(box) ?? 0) + length;
    holders.set(box, sum);
    story = Math.max(story, sum);
  };

  for (const paragraph of all(doc, 'p')) {
    const length = width(text(paragraph));
    add(paragraph, widthOfLinks(paragraph) < length / 2 ? length : 0);
  }
  if (story < STORY) {
    // Paragraphs made of line breaks, or of other elements.
    const pieces = doc.createTreeWalker(doc, 4);
    for (let n = 0; n < MOST_PIECES && pieces.nextNode(); n++) add(pieces.currentNode, width(text(pieces.currentNode)));
  }

  const linked = widthOfLinks(doc);
  return (
    (read.split(MARKS).length > 4 ? 0.3 : 0) -
    (read.split(ADDRESSED).length > prose / 200 + 1 ? 0.9 : 0) +
    (story > 1500 ? 0.9 : story > STORY ? 0.5 : story > 300 ? -0.2 : -1.2) -
    (story < prose / 4 ? 1.5 : story < prose / 2 ? 0.7 : 0) +
    (prose > linked ? 0.3 : prose > linked / 4 ? 0 : -0.8)
  );
}
