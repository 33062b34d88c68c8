/** A selection is told of this long (ms) after it has come to rest. */
const REST = 250;
/** Characters of a selection that are told; passages are found by far fewer. */
const MOST = 4000;

declare global {
  /** Set in the script's own world once this page's selections are told. */
  var recoupeTells: boolean | undefined;
}

/** Tells of what the reader selects in this page, from the reader's click on; '' when nothing is selected any more. */
export function tellSelection(doc: Document, tell: (text: string) => void): void {
  // An element of the page may bear the name.
  if (globalThis.recoupeTells === true) return;
  globalThis.recoupeTells = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  doc.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const text = (doc.getSelection()?.toString() ?? '').trim().slice(0, MOST);
      if (text === last) return;
      last = text;
      tell(text);
    }, REST);
  });
}
