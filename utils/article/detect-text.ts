/** Elements of a kind that are read: a page may be made to waste time. */
const MOST = 300;

/** The first elements that a selector finds. */
export const all = (root: ParentNode, selector: string): Element[] =>
  [...root.querySelectorAll(selector)].slice(0, MOST);

export const count = (root: ParentNode, selector: string): number => root.querySelectorAll(selector).length;

export const text = (node: Node): string => (node.textContent ?? '').trim();

/** Width of a text in Latin letters: a Chinese, Japanese or Korean one says more than twice as much. */
export const width = (line: string): number => line.trim().replace(/[\u2e80-\ud7ff]/g, '---').length;

/** A text in lower case without accents; what is neither letter nor digit becomes the gap. */
export const plain = (line: string, gap: string): string =>
  line
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, gap);

/** What a page says of itself for those who link to it (`og:…`); empty where it does not. */
export const openGraph = (doc: Document, name: string): string =>
  doc.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content') ?? '';
