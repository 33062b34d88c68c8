/**
 * JavaScript that returns the text of a panel, all its parts one after the other, with what its state line and its
 * AI context have folded;
 * `document` is the panel's. Messages that are only for screen readers, and go away, are left out.
 */
export const WHOLE_WORDS = `
  const shown = [...document.querySelectorAll('.part[hidden], .story[hidden], .across-story[hidden]')];
  const folds = [...document.querySelectorAll('.state-more:not([open]), .ai-context details:not([open])')];
  const passing = [...document.querySelectorAll('.progress.quiet')];
  for (const one of shown) one.hidden = false;
  for (const one of folds) one.open = true;
  for (const one of passing) one.style.display = 'none';
  const words = document.body.innerText;
  for (const one of shown) one.hidden = true;
  for (const one of folds) one.open = false;
  for (const one of passing) one.style.display = '';
  return words;`;
