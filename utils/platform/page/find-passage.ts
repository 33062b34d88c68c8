import { UNSEEN_CLASS } from '../../core/text/unseen';

/** Elements whose text is not shown to readers. */
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'TITLE']);
/**
 * Characters that are ignored when texts are compared, since pages wrap, indent and hyphenate with them, and articles
 * lose some: white space, joiners, and what no reader sees.
 */
const IS_BLANK = new RegExp(`[\\s\\u200c\\u200d${UNSEEN_CLASS}]`);
const BLANK = new RegExp(`${IS_BLANK.source}+`, 'g');
/** Letters at the beginning and the end that identify a passage whose middle was edited. */
const EDGE_CHARS = 40;
/** Most places looked at where a text occurs several times: the first that is on screen is taken. */
const MOST_PLACES = 10;

const squeeze = (text: string) => text.replace(BLANK, '');

interface PageText {
  squeezed: string;
  nodes: { node: Text; from: number }[];
}

/**
 * Collects the page's text without white space, including open shadow roots, and where each text node's part of it
 * begins.
 */
function pageText(doc: Document): PageText {
  const parts: string[] = [];
  const nodes: PageText['nodes'] = [];
  let length = 0;
  const roots: Node[] = [doc.body];
  for (let root = roots.shift(); root; root = roots.shift()) {
    const walker = doc.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
      UNSEEN.has(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) {
        const part = squeeze(node.data);
        if (part === '') continue;
        nodes.push({ node, from: length });
        parts.push(part);
        length += part.length;
      } else if (node instanceof Element && node.shadowRoot) roots.push(node.shadowRoot);
    }
  }
  return { squeezed: parts.join(''), nodes };
}

/** The position, in a node's own text, of the n-th character that is not white space. */
function offsetOf(data: string, n: number): number {
  let seen = 0;
  for (let i = 0; i < data.length; i++) {
    if (IS_BLANK.test(data.charAt(i))) continue;
    if (seen === n) return i;
    seen++;
  }
  return data.length;
}

/** The ranges, one per text node, that hold these characters of the page's text. */
function rangesOf({ nodes }: PageText, from: number, to: number): Range[] {
  const ranges: Range[] = [];
  let first = 0;
  for (let high = nodes.length; first < high; ) {
    const middle = (first + high) >> 1;
    if ((nodes[middle]?.from ?? 0) <= from) first = middle + 1;
    else high = middle;
  }
  for (let i = Math.max(0, first - 1); i < nodes.length; i++) {
    const { node, from: start } = nodes[i] ?? { node: null, from: to };
    if (!node || start >= to) break;
    const range = node.ownerDocument.createRange();
    // White space between two nodes is marked with them: a gap would look like the end of the passage.
    range.setStart(node, start < from ? offsetOf(node.data, from - start) : 0);
    const length = squeeze(node.data).length;
    range.setEnd(node, start + length <= to - 1 ? node.data.length : offsetOf(node.data, to - start - 1) + 1);
    ranges.push(range);
  }
  return ranges;
}

/**
 * True when the page shows at least a part of these ranges, in view or not: none is seen in a folded part, in a box that
 * is hidden or transparent, or where the text has no size.
 */
export function isSeen(ranges: readonly Range[]): boolean {
  return ranges.some((range) => {
    const isShown = boxAround(range.startContainer)?.checkVisibility?.({
      opacityProperty: true,
      visibilityProperty: true,
    });
    return isShown === true && [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
  });
}

/** The nearest element around a node that may have a box of its own; in a shadow root that can be its host. */
function boxAround(node: Node): Element | null {
  const root = node.getRootNode();
  const around = node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  return around && getComputedStyle(around).display === 'contents' ? boxAround(around) : around;
}

/**
 * Finds a passage in a page, as ranges of one text node each; [] where it is no longer there. A passage whose middle
 * was edited is found by its beginning and its end. Of several places the first that the page shows is taken.
 */
export function findPassage(doc: Document, passage: string): Range[] {
  const wanted = squeeze(passage);
  if (wanted === '' || !doc.body) return [];
  const page = pageText(doc);
  let first: Range[] = [];
  let at = page.squeezed.indexOf(wanted);
  for (let n = 0; at >= 0 && n < MOST_PLACES; n++, at = page.squeezed.indexOf(wanted, at + 1)) {
    const ranges = rangesOf(page, at, at + wanted.length);
    if (isSeen(ranges)) return ranges;
    if (first.length === 0) first = ranges;
  }
  return first.length > 0 ? first : byItsEdges(page, wanted);
}

function byItsEdges(page: PageText, wanted: string): Range[] {
  if (wanted.length < EDGE_CHARS * 2) return [];
  const from = page.squeezed.indexOf(wanted.slice(0, EDGE_CHARS));
  if (from < 0) return [];
  const end = page.squeezed.indexOf(wanted.slice(-EDGE_CHARS), from + EDGE_CHARS);
  // An end that is too far away belongs to another passage.
  const to = end >= 0 && end + EDGE_CHARS - from < wanted.length * 2 ? end + EDGE_CHARS : from + EDGE_CHARS;
  return rangesOf(page, from, to);
}
