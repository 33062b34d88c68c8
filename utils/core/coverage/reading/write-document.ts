import { trustedTypesHere } from '../../trusted-types';

/** Characters written between two looks at the clock: less than a second's work even at the worst depth in time. */
const PIECE_CHARS = 4096;

/**
 * Says of text that it is meant to become HTML, which our content security policy asks for. Only here: the document
 * that it is written to has no window.
 */
function signed(): (html: string) => string {
  const policy = trustedTypesHere()?.createPolicy('document-without-window', { createHTML: (html) => html });
  return policy ? (html) => policy.createHTML(html) : (html) => html;
}

let sign: ((html: string) => string) | null = null;

/**
 * Fills an empty document that has no window with the HTML of a page. Such a document runs no script and loads nothing:
 * pictures, styles and frames are not fetched, `<base>` and refreshes have no effect. False once `late` says that time
 * is over: parsing takes time with the square of the depth of elements left open, minutes for a hostile page of a
 * megabyte, and `DOMParser` cannot be stopped.
 */
export function writeDocument(page: Document, html: string, late: () => boolean): boolean {
  // Taken before the page is in it: `<img name="write">` would stand in for the document's own.
  const { write, close } = page;
  sign ??= signed();
  page.open();
  for (let at = 0; at < html.length; at += PIECE_CHARS) {
    if (late()) return false;
    write.call(page, sign(html.slice(at, at + PIECE_CHARS)));
  }
  close.call(page);
  return true;
}
