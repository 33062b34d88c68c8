import { honestNode } from './honest';

/** Elements whose content is no text for a reader, or is what controls say. */
const NEVER_TEXT = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME FRAME OBJECT EMBED SVG CANVAS AUDIO VIDEO MAP HEAD LINK META TITLE BASE INPUT ' +
    'SELECT TEXTAREA OPTION DATALIST PROGRESS METER BUTTON IMG PICTURE SOURCE TRACK RP RT NOEMBED NOFRAMES'
  ).split(' '),
);

const HIDING_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether an element of this upper-case name holds nothing that a reader reads. */
export function isNeverText(element: Element, name: string): boolean {
  if (NEVER_TEXT.has(name)) return true;
  return name === 'DIALOG' && !element.hasAttribute('open');
}

/** Whether the page's own marks hide the element: `hidden`, `aria-hidden`, an inline style. Asks for no layout. */
export function isMarkedHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    HIDING_STYLE.test(element.getAttribute('style')?.slice(0, 2000) ?? '')
  );
}

/**
 * Whether it is a main part of the page: consent banners hide all the rest while they are open. What is hidden beside
 * paragraphs that are shown is a part of the text only: the rest of a metered story, most often.
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
