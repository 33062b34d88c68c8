import { all, text, width } from './detect-text';

/** Narrowest text that is prose, in Latin letters. */
const PROSE = 60;
/** Width of a story below which paragraphs are looked for that are none in the mark-up. */
const STORY = 700;
/** Characters read, and pieces of text looked at: a page may be made to waste time. */
const MOST_READ = 1e6;
const MOST_PIECES = 3000;
const APART = 'li,nav,footer,aside,a,figcaption,form,header';

export interface Prose {
  /** What the shape of the text weighs: an article has one run of prose, and more to read than to follow. */
  sum: number;
  /** Headings that are links, for each paragraph. */
  teasers: number;
}

export function weighProse(doc: Document): Prose {
  const holders = new Map<Node | null | undefined, number>();
  let [story, prose, paragraphs, read] = [0, 0, 0, 0];
  const widthOfLinks = (root: ParentNode) => all(root, 'a').reduce((sum, link) => sum + width(text(link)), 0);
  const add = (element: Element | null, length: number, apart = APART) => {
    if (length < PROSE || !element || element.closest(apart)) return;
    paragraphs++;
    prose += length;
    // Paragraphs stand side by side, or each in a wrapper of its own.
    for (const holder of [element.parentNode, element.parentNode?.parentNode]) {
      const sum = (holders.get(holder) ?? 0) + length;
      holders.set(holder, sum);
      story = Math.max(story, sum);
    }
  };

  for (const paragraph of all(doc, 'p')) {
    const length = width(text(paragraph));
    read += length;
    if (read > MOST_READ) break;
    add(paragraph, widthOfLinks(paragraph) < length / 2 ? length : 0);
  }
  if (story < STORY) {
    // Paragraphs made of line breaks, or of other elements.
    const pieces = doc.createTreeWalker(doc.body ?? doc, 4);
    for (let n = 0; n < MOST_PIECES && pieces.nextNode(); n++)
      add(pieces.currentNode.parentElement, width(text(pieces.currentNode)), `${APART},p,script,style,noscript`);
  }

  const linked = widthOfLinks(doc);
  const teasers = doc.querySelectorAll('h2 a,h3 a,h4 a,a h2,a h3,a h4').length / (paragraphs + 1);
  return {
    sum:
      (story > 1500 ? 0.9 : story > STORY ? 0.5 : story > 300 ? -0.2 : -1.2) -
      (story < prose / 4 ? 1.5 : story < prose / 2 ? 0.7 : 0) +
      (prose > linked ? 0.3 : prose > linked / 4 ? 0 : -0.8) -
      (teasers > 4 ? 1.2 : teasers > 2 ? 0.6 : 0),
    teasers,
  };
}
