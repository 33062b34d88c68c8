/** Elements of a kind that are read: a page may be made to waste time. */
const MOST = 300;

/** The first elements that a selector finds; of the others not even an object is made. */
export const all = (root: ParentNode, selector: string): Element[] =>
  Array.prototype.slice.call(root.querySelectorAll(selector), 0, MOST);

export const text = (node: Node): string => (node.textContent ?? '').trim();

/** Width of a text in Latin letters: a Chinese, Japanese or Korean one says more than twice as much. */
export const width = (line: string): number => line.replace(/[\u2e80-\ud7ff]/g, '---').length;

/** A text in lower case; what is neither letter nor digit becomes the gap. */
export const plain = (line: string, gap: string): string => line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, gap);

/** What a page says of itself for those who link to it (`og:…`); empty where it does not. */
export const openGraph = (doc: Document, name: string): string =>
  doc.querySelector<HTMLMetaElement>(`meta[property="og:${name}"]`)?.content ?? '';
