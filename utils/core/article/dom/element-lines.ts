import { plain } from './plain';

/** Longest text that may be a byline. */
const LONGEST = 160;
const BREAKING = /^(?:a|li|p|div|br|section|header|h[1-6]|td|ul|dt|dd)$/;
const SILENT = /^(?:script|style|svg|button|time|noscript|template|img|select)$/;
/** Most nodes of one element that are walked for its text. */
const MOST_NODES = 120;

/**
 * The text with a line break around each block and link, so that no two names run together; null when it is too long.
 */
export function linesOf(element: Element): string | null {
  let text = '';
  let nodes = 0;
  const read = (node: Node): boolean => {
    if (++nodes > MOST_NODES || text.length > 4 * LONGEST) return false;
    if (node.nodeType === 3) text += (node.nodeValue ?? '').slice(0, 500).replace(/\s+/g, ' ');
    if (node.nodeType !== 1 || SILENT.test(node.nodeName.toLowerCase())) return true;
    const breaks = BREAKING.test(node.nodeName.toLowerCase()) ? '\n' : '';
    text += breaks;
    for (let child = node.firstChild; child; child = child.nextSibling) if (!read(child)) return false;
    text += breaks;
    return true;
  };
  return read(element) && plain(text).length <= LONGEST ? text.replace(/[\s]*\n\s*/g, ' | ') : null;
}
