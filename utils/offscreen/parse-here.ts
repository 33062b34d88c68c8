import { type ParsedPage, parseHtml } from '../coverage/reading/parse-html';

/** Reads the article out of a page's HTML in this document, which holds up its thread until it is done. */
export function parseHere(html: string, url: string): ParsedPage {
  const parser = new DOMParser();
  return parseHtml(html, url, { toDocument: (text) => parser.parseFromString(text, 'text/html'), now: Date.now });
}
