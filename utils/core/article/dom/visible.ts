import { honestNode } from './honest';

/** Elements whose content is no text for a reader, or only the label of a control. */
const NEVER_TEXT = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME FRAME OBJECT EMBED SVG CANVAS AUDIO VIDEO MAP HEAD LINK META TITLE BASE ' +
    'INPUT SELECT TEXTAREA OPTION DATALIST PROGRESS METER BUTTON IMG PICTURE SOURCE TRACK RP RT NOEMBED NOFRAMES'
  ).split(' '),
);

const HIDING_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** True when an element holds nothing that a reader reads. `name` is its name in upper case. */
export function isNeverText(element: Element, name: string): boolean {
  if (NEVER_TEXT.has(name)) return true;
  return name === 'DIALOG' && !element.hasAttribute('open');
}

/** True when the page's own marks hide the element: `hidden`, `aria-hidden`, an inline style. Asks for no layout. */
export function isMarkedHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    HIDING_STYLE.test(element.getAttribute('style')?.slice(0, 2000) ?? '')
  );
}

/**
 * True for a paragraph that the page hides from machines that read aloud, and from nobody else by its own marks. Whoever
 * meters a story marks the rest of it so; a style sheet may hide it as well.
 */
export function isHushed(element: Element, name: string): boolean {
  return (
    name === 'P' &&
    element.getAttribute('aria-hidden') === 'true' &&
    !element.hasAttribute('hidden') &&
    !HIDING_STYLE.test(element.getAttribute('style')?.slice(0, 2000) ?? '')
  );
}

/**
 * True for a hidden element that holds a main part of the page, which is read all the same: consent banners hide
 * everything else while they are open. Hidden text beside paragraphs that are shown is no such part: it is most often
 * the rest of a metered story.
 */
export function holdsMain(element: Element): boolean {
  if (/^(?:html|body|main|article)$/i.test(element.nodeName)) return true;
  if (element.querySelector('main, h1, :scope article p') !== null) return true;
  return element.querySelector('article p') !== null && !isBesideParagraphs(element);
}

function isBesideParagraphs(element: Element): boolean {
  const parent = element.parentElement;
  return (
    parent !== null &&
    [...honestNode(parent).children].some((child) => child.nodeName === 'P' && !isMarkedHidden(child))
  );
}
