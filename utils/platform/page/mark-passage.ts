import { findPassage, isSeen } from './find-passage';

/**
 * The outcome of marking. `plain`: the browser cannot mark, so the passage was only scrolled to and selected. `hidden`:
 * the passage is in the page, but the page does not show it, and nothing was done.
 */
export type Marked = 'marked' | 'plain' | 'hidden' | 'gone';

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
 * elements. An earlier mark is removed. `name` names the highlight; an unguessable name keeps the page from drawing it
 * itself. When the page renders again the passage is found again; `tell` is called when it is lost or found by that.
 */
export function markPassage(
  doc: Document,
  passage: { text: string; name: string },
  tell: (state: Marked) => void,
): Marked {
  // An element of the page with this id would be found under this name, so the value is checked.
  if (typeof globalThis.recoupeMark?.clear === 'function') globalThis.recoupeMark.clear();
  globalThis.recoupeMark = undefined;
  const ranges = findPassage(doc, passage.text);
  const state = stateOf(ranges);
  const [first] = ranges;
  if (state !== 'marked' || !first) return state;
  scrollTo(first);
  if (!canHighlight()) {
    doc.getSelection()?.removeAllRanges();
    doc.getSelection()?.addRange(first);
    return 'plain';
  }
  globalThis.recoupeMark = { clear: keepMarked(doc, passage, { ranges, tell }) };
  return state;
}

/** The outcome of marking these ranges. */
const stateOf = (ranges: readonly Range[]): Marked =>
  ranges.length === 0 ? 'gone' : isSeen(ranges) ? 'marked' : 'hidden';

/** Draws the mark, and draws it anew when the page renders again; returns a function that ends this. */
function keepMarked(
  doc: Document,
  { text, name }: { text: string; name: string },
  { ranges: first, tell }: { ranges: Range[]; tell: (state: Marked) => void },
): () => void {
  let ranges = first;
  let told: Marked = 'marked';
  let undraw = draw(ranges, name);
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = () => {
    timer = undefined;
    const isThere = ranges.length > 0 && ranges.every(isWhole);
    if (isThere || tries++ > MOST_TRIES) return;
    ranges = findPassage(doc, text);
    undraw();
    undraw = draw(ranges, name);
    if (ranges.length > 0) tries = 0;
    const state = stateOf(ranges);
    if (state !== told) tell(state);
    told = state;
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(again, REST);
  });
  observer.observe(doc.body, { childList: true, subtree: true, characterData: true });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
    undraw();
  };
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
