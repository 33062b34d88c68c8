/**
 * The answer of `ask` for this page; where it throws, its answer for an empty page. No tag or script of a page is worth
 * losing its text.
 */
export function askPage<Answer>(doc: Document, ask: (page: Document) => Answer): Answer {
  try {
    return ask(doc);
  } catch {
    return ask(doc.implementation.createHTMLDocument(''));
  }
}
