import { findPassage } from './find-passage';

/** What became of marking: `plain` where the browser cannot mark, and the passage was only scrolled to and selected. */
export type Marked = 'marked' | 'plain' | 'gone';

/** A page that renders anew is looked at again this long (ms) after it has come to rest. */
const REST = 300;
/** Times that a passage which left the page is looked for before it is given up. */
const MOST_TRIES = 20;

interface Mark {
  clear(): void;
}

declare global {
  /** The mark in this page, in the script's own world. */
  var recoupeMark: Mark | undefined;
}

/**
 * Scrolls a page to a passage and marks it there, with the CSS Custom Highlight API: nothing is put into the page's own
 * elements. Found again when the page renders anew. The mark that was there before goes. `name` names the highlight; one
 * that nobody can guess keeps a page from drawing it itself.
 */
export function markPassage(doc: Document, passage: string, name: string): Marked {
  // An element of the page may bear the name.
  if (typeof globalThis.recoupeMark?.clear === 'function') globalThis.recoupeMark.clear();
  globalThis.recoupeMark = undefined;
  let ranges = findPassage(doc, passage);
  const [first] = ranges;
  if (!first) return 'gone';
  scrollTo(first);
  if (!canHighlight()) {
    doc.getSelection()?.removeAllRanges();
    doc.getSelection()?.addRange(first);
    return 'plain';
  }
  const undo = draw(ranges, name);
  let drawn = undo;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = () => {
    timer = undefined;
    if (ranges.every(isWhole) || tries++ > MOST_TRIES) return;
    ranges = findPassage(doc, passage);
    drawn();
    drawn = draw(ranges, name);
    if (ranges.length > 0) tries = 0;
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(again, REST);
  });
  observer.observe(doc.body, { childList: true, subtree: true, characterData: true });
  globalThis.recoupeMark = {
    clear() {
      observer.disconnect();
      clearTimeout(timer);
      drawn();
    },
  };
  return 'marked';
}

const canHighlight = () => typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS;

/** A range of a node that left the page, or of one whose text was taken away, shows nothing any more. */
const isWhole = (range: Range) => range.startContainer.isConnected && !range.collapsed;

function scrollTo(range: Range): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}

/** Draws a highlight over ranges; returns its undoing. */
function draw(ranges: readonly Range[], name: string): () => void {
  CSS.highlights.set(name, new Highlight(...ranges));
  // Styles of the document do not reach into shadow roots.
  const roots = new Set(ranges.map(({ startContainer }) => startContainer.getRootNode() as Document | ShadowRoot));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`::highlight(${name}) { background-color: #fff1a8; color: #1b1c1f; }`);
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    CSS.highlights.delete(name);
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((known) => known !== sheet);
  };
}
