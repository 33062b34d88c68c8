import type { extract } from '../../article/extract';
import type { Extraction } from '../../article/types';
import { pageOptsOut } from './opt-out';

/** What a page's HTML gave: nothing where the page asks programs to leave its text alone. */
export type ParsedPage = { optedOut: true } | { optedOut: false; extraction: Extraction };

/** Reads a page elsewhere, where there is a parser. Rejects with the signal's reason, or where that place broke down. */
export type ParsePage = (html: string, url: string, signal: AbortSignal) => Promise<ParsedPage>;

export interface ParserDeps {
  /**
   * Makes a document of HTML that runs nothing and loads nothing: `DOMParser`, whose documents have no window. Scripts in
   * it do not run, pictures, styles and frames are not fetched, `<base>` and refreshes have no effect.
   */
  toDocument(html: string): Document;
  /** The same extraction as in a tab. */
  extract: typeof extract;
  /** The clock, epoch ms. */
  now(): number;
}

/** The extraction may take this long (ms). */
export const EXTRACTION_LIMIT = 4000;

/** Reads the article out of the HTML of a page at `url`. Never throws. */
export function parseHtml(html: string, url: string, { toDocument, extract, now }: ParserDeps): ParsedPage {
  const failed: ParsedPage = { optedOut: false, extraction: { ok: false, reason: 'failed', url, title: '' } };
  try {
    const page = toDocument(html);
    if (pageOptsOut(page)) return { optedOut: true };
    const start = now();
    const deadline = () => now() - start > EXTRACTION_LIMIT;
    return { optedOut: false, extraction: extract(page, url, { deadline, now: start }) };
  } catch {
    return failed;
  }
}
