import * as v from 'valibot';
import { parseExtraction } from '../../core/article/schema';
import type { ParsedPage } from '../../core/coverage/reading/parse-html';

/** Most characters of a page, and of its address. */
const LONGEST_PAGE_CHARS = 4_000_000;
const LONGEST_URL_CHARS = 10_000;

/** Name of the port between the background and the offscreen document: one port a page. */
export const OFFSCREEN_PORT = 'parse';

const request = v.object({
  html: v.pipe(v.string(), v.maxLength(LONGEST_PAGE_CHARS)),
  url: v.pipe(v.string(), v.maxLength(LONGEST_URL_CHARS)),
});
/** A page to be parsed. */
export type ParseRequest = v.InferOutput<typeof request>;

/** Checks a message from the background: returns the request, or null when it is none. */
export function parseRequest(message: unknown): ParseRequest | null {
  const result = v.safeParse(request, message);
  return result.success ? result.output : null;
}

const parsed = v.variant('optedOut', [
  v.object({ optedOut: v.literal(true) }),
  v.object({ optedOut: v.literal(false), extraction: v.unknown() }),
]);

/** Checks the offscreen document's answer: that document held a page that may be hostile. */
export function parseParsedPage(message: unknown): ParsedPage {
  const result = v.safeParse(parsed, message);
  if (!result.success) return { optedOut: false, extraction: parseExtraction(null) };
  const { output } = result;
  return output.optedOut ? output : { optedOut: false, extraction: parseExtraction(output.extraction) };
}
