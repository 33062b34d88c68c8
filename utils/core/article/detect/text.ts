/** Elements of a kind that are read: a page may be made to waste time. */
const MOST = 300;
const MOST_TEXT = 4e5;

/** The first elements that a selector finds; of the others not even an object is made. */
export const all = (root: ParentNode, selector: string): Element[] =>
  Array.prototype.slice.call(root.querySelectorAll(selector), 0, MOST);

/** An element's text, or the beginning of an endless one. */
export const text = (node: Node): string => (node.textContent ?? '').slice(0, MOST_TEXT).trim();

/** Width of a text in Latin letters: each Chinese, Japanese or Korean character counts as three. */
export const width = (line: string): number => line.replace(/[\u2e80-\ud7ff]/g, '---').length;

/** The beginning of a text in lower case, a blank for what is neither letter nor digit (`\p{L}` is slow to compile). */
export const plain = (line: string): string =>
  line
    .slice(0, 300)
    .toLowerCase()
    .replace(/[^a-z\d\xc0-\u1fff\u3040-\uffff]+/g, ' ');

/** A value that the page states about itself in a `meta` element; empty where it has none. */
export const stated = (doc: Document, name: string): string =>
  doc.querySelector<HTMLMetaElement>(`meta[${name}]`)?.content ?? '';
