/**
 * What a reader of pages says of this one; should it stumble over it, what it says of an empty one. No tag or script of a
 * page is worth losing its text.
 */
export function askPage<Answer>(doc: Document, ask: (page: Document) => Answer): Answer {
  try {
    return ask(doc);
  } catch {
    return ask(doc.implementation.createHTMLDocument(''));
  }
}
