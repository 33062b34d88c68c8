import { findPassage, isSeen } from './find-passage';

/**
 * The outcome of marking. `plain`: the browser cannot mark, so the passage was only scrolled to and selected. `hidden`:
 * the passage is in the page, but the page does not show it, and nothing was done.
 */
export type Marked = 'marked' | 'plain' | 'hidden' | 'gone';

/** Milliseconds without changes after which a page that was rendered again is searched again. */
const QUIET_MS = 300;
/** Most times a passage that left the page is searched for. */
const MOST_TRIES = 20;

interface Mark {
  clear(): void;
}

declare global {
  /** The mark in this page. It lives in the content script's own world. */
  var recoupeMark: Mark | undefined;
}

/** A passage as the background hands it to the page. */
export interface PassageToMark {
  text: string;
  /** The sentence of it that a statement rests on; missing where the whole passage is meant. */
  sentence?: string;
  /** The name of the highlight. */
  name: string;
}

/** Colours of a passage, and of the sentence in it that is meant. */
const PASSAGE_COLOUR = '#fff1a8';
const SENTENCE_COLOUR = '#ffdf6b';

/**
 * Scrolls a page to a passage and marks it there with the CSS Custom Highlight API: nothing is added to the page's own
 * elements. An earlier mark is removed. `name` names the highlight; an unguessable name keeps the page from drawing it
 * itself. When the page renders again the passage is found again; `tell` is called when it is lost or found by that.
 */
export function markPassage(doc: Document, passage: PassageToMark, tell: (state: Marked) => void): Marked {
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

/** Draws the mark, and redraws it whenever the page renders again; returns a function that ends this. */
function keepMarked(
  doc: Document,
  passage: PassageToMark,
  { ranges: first, tell }: { ranges: Range[]; tell: (state: Marked) => void },
): () => void {
  let ranges = first;
  let told: Marked = 'marked';
  let undraw = drawAll(doc, passage, ranges);
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = () => {
    timer = undefined;
    const isThere = ranges.length > 0 && ranges.every(isWhole);
    if (isThere || tries++ > MOST_TRIES) return;
    ranges = findPassage(doc, passage.text);
    undraw();
    undraw = drawAll(doc, passage, ranges);
    if (ranges.length > 0) tries = 0;
    const state = stateOf(ranges);
    if (state !== told) tell(state);
    told = state;
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(again, QUIET_MS);
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

/** Ranges to draw in one colour, under a name. */
interface Layer {
  ranges: readonly Range[];
  name: string;
  colour: string;
}

/** Draws the passage, and its sentence more strongly where one is meant; returns a function that removes both. */
function drawAll(doc: Document, { sentence, name }: PassageToMark, ranges: readonly Range[]): () => void {
  const inner = sentence === undefined ? [] : within(findPassage(doc, sentence), ranges);
  const passage: Layer = { ranges, name, colour: PASSAGE_COLOUR };
  return draw(
    inner.length > 0 ? [passage, { ranges: inner, name: `${name}-sentence`, colour: SENTENCE_COLOUR }] : [passage],
  );
}

/** The ranges where they stand inside the others; none where the text was found elsewhere in the page. */
function within(ranges: Range[], around: readonly Range[]): Range[] {
  const nodes = new Set(around.map(({ startContainer }) => startContainer));
  return ranges.every(({ startContainer }) => nodes.has(startContainer)) ? ranges : [];
}

/** Draws highlights, later ones above earlier ones; returns a function that removes them. */
function draw(layers: readonly Layer[]): () => void {
  const styles = layers.map(({ ranges, name, colour }, priority) => {
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
    return `::highlight(${name}) { background-color: ${colour}; color: #1b1c1f; }`;
  });
  // Styles of the document do not reach into shadow roots.
  const roots = new Set(
    layers.flatMap(({ ranges }) =>
      ranges.map(({ startContainer }) => startContainer.getRootNode() as Document | ShadowRoot),
    ),
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles.join('\n'));
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    for (const { name } of layers) CSS.highlights.delete(name);
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((known) => known !== sheet);
  };
}
