/** Milliseconds without changes after which a selection is reported. */
const QUIET_MS = 250;
/** Most characters of a selection that are reported; far fewer are enough to find a passage. */
const LONGEST_SELECTION_CHARS = 4000;

declare global {
  /** Set in the content script's own world once this page's selections are reported. */
  var recoupeTells: boolean | undefined;
}

/** Reports the reader's selections in this page, from the reader's click on; '' when nothing is selected any more. */
export function tellSelection(doc: Document, tell: (text: string) => void): void {
  // An element of the page with this id would be found under this name, so the value is compared with `true`.
  if (globalThis.recoupeTells === true) return;
  globalThis.recoupeTells = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  doc.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const text = (doc.getSelection()?.toString() ?? '').trim().slice(0, LONGEST_SELECTION_CHARS);
      if (text === last) return;
      last = text;
      tell(text);
    }, QUIET_MS);
  });
}
