import { findPassage } from './find-passage';

/** The outcome of marking. `plain`: the browser cannot mark, so the passage was only scrolled to and selected. */
export type Marked = 'marked' | 'plain' | 'gone';

/** Milliseconds without changes after which a page that was rendered again is searched again. */
const REST = 300;
/** Most times a passage that left the page is searched for. */
const MOST_TRIES = 20;

interface Mark {
  clear(): void;
}

declare global {
  /** The mark in this page. It lives in the content script's own world. */
  var recoupeMark: Mark | undefined;
}

/**
 * Scrolls a page to a passage and marks it there with the CSS Custom Highlight API: nothing is added to the page's own
 * elements. When the page renders again the passage is found again. An earlier mark is removed. `name` names the
 * highlight; an unguessable name keeps the page from drawing it itself.
 */
export function markPassage(doc: Document, passage: string, name: string): Marked {
  // An element of the page with this id would be found under this name, so the value is checked.
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

/** True while a range is visible: its node is still in the page, and its text was not taken away. */
const isWhole = (range: Range) => range.startContainer.isConnected && !range.collapsed;

function scrollTo(range: Range): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}

/** Draws a highlight over ranges; returns a function that removes it. */
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
