import type { extract } from '../../article/extract';
import type { Extraction, ExtractionFailure } from '../../article/types';
import { pageOptsOut } from './opt-out';
import { writeDocument } from './write-document';

/** The result of parsing a page's HTML: no text where the page asks programs to leave it alone. */
export type ParsedPage = { optedOut: true } | { optedOut: false; extraction: Extraction };

/**
 * Reads a page elsewhere, where there is a parser. Rejects with the signal's reason, or where that place broke down.
 */
export type ParsePage = (html: string, url: string, signal: AbortSignal) => Promise<ParsedPage>;

export interface ParserDeps {
  /** An empty document without a window, as `document.implementation` makes them. */
  emptyDocument(): Document;
  /** The same extraction as in a tab. */
  extract: typeof extract;
  /** The clock, epoch ms. */
  now(): number;
}

/** Parsing and extraction may take this long (ms). */
const PARSING_TIMEOUT_MS = 2000;
const EXTRACTION_TIMEOUT_MS = 4000;

/** Reads the article out of the HTML of a page at `url`. Never throws. */
export function parseHtml(html: string, url: string, { emptyDocument, extract, now }: ParserDeps): ParsedPage {
  const without = (reason: ExtractionFailure): ParsedPage => ({
    optedOut: false,
    extraction: { ok: false, reason, url, title: '' },
  });
  const within = (limit: number) => {
    const end = now() + limit;
    return () => now() > end;
  };
  try {
    const page = emptyDocument();
    if (!writeDocument(page, html, within(PARSING_TIMEOUT_MS))) return without('timeout');
    if (pageOptsOut(page)) return { optedOut: true };
    return { optedOut: false, extraction: extract(page, url, { deadline: within(EXTRACTION_TIMEOUT_MS), now: now() }) };
  } catch {
    return without('failed');
  }
}
