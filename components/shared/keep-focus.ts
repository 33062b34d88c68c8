/** Elements that may take the focus for one that has gone from them. */
const PLACES = 'li, form, figure, section, [role="tabpanel"], article, main';

/** Headings that name a place, so that a screen reader says where the focus has come to. */
const HEADING = ':scope > :is(h1, h2, h3), :scope > .part-head > h2';

/**
 * Keeps the focus from falling to the page when the element that has it disappears: the nearest place around it takes
 * the focus, at its heading where it has one. Where the component itself moves the focus, that stands. Returns a
 * function that ends this.
 */
export function keepFocus(document: Document): () => void {
  // The focused element, and those around it: once it is removed it has no parents to ask.
  let path: Element[] = [];
  const onFocus = ({ target }: Event) => {
    path = [];
    for (let at = target instanceof Element ? target : null; at; at = at.parentElement) path.push(at);
  };
  // A click beside everything means to take the focus away.
  const onPointer = () => {
    path = [];
  };
  const observer = new MutationObserver(() => {
    const { activeElement, body } = document;
    const [last] = path;
    if (!last || isThere(last) || (activeElement && activeElement !== body)) return;
    const place = path.find((one) => one.matches(PLACES) && isThere(one));
    if (place) moveFocus(place.querySelector(HEADING) ?? place);
  });
  document.addEventListener('focusin', onFocus);
  document.addEventListener('pointerdown', onPointer);
  observer.observe(document.body, {
    ...{ childList: true, subtree: true },
    ...{ attributes: true, attributeFilter: ['hidden', 'disabled', 'open'] },
  });
  return () => {
    document.removeEventListener('focusin', onFocus);
    document.removeEventListener('pointerdown', onPointer);
    observer.disconnect();
  };
}

/** Moves the focus to an element that is no control. */
export function moveFocus(element: Element): void {
  if (!(element instanceof HTMLElement)) return;
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'nearest' });
}

/** True for an element that is in the page, is shown, and can have the focus. */
function isThere(element: Element): boolean {
  return element.isConnected && element.checkVisibility() && !element.matches(':disabled');
}
