/**
 * JavaScript that returns the width of a panel and the height of what it shows, in CSS pixels from its top; `document`
 * is the panel's.
 */
export const PANEL_SIZE = `
  // The contents of a closed fold have boxes too, below its summary.
  const shown = [...document.querySelectorAll('main *')].filter((element) => element.checkVisibility());
  const ends = shown.map((element) => element.getBoundingClientRect().bottom + scrollY);
  return { width: innerWidth, height: Math.ceil(Math.max(...ends, 0)) + 16 };`;
