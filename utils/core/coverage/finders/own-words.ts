import * as v from 'valibot';
import { plainHtml } from '../../text/plain-html';

/** Longest text shown, in characters. */
const LONGEST_SHOWN_CHARS = 300;
/** No sentence about an error is longer; JSON before it may be. */
const LONGEST_READ_CHARS = 20_000;

const said = v.union([
  v.pipe(
    v.object({ error: v.object({ message: v.string() }) }),
    v.transform(({ error }) => error.message),
  ),
  v.pipe(
    v.object({ error: v.object({ detail: v.string() }) }),
    v.transform(({ error }) => error.detail),
  ),
  v.pipe(
    v.object({ detail: v.object({ error: v.string() }) }),
    v.transform(({ detail }) => detail.error),
  ),
  v.pipe(
    v.object({ error: v.string() }),
    v.transform(({ error }) => error),
  ),
  v.pipe(
    v.object({ message: v.string() }),
    v.transform(({ message }) => message),
  ),
  v.pipe(
    v.object({ detail: v.string() }),
    v.transform(({ detail }) => detail),
  ),
]);

/**
 * The service's own words in the body of an error (JSON, HTML or prose), as plain text of at most 300 characters; ''
 * for none.
 */
export function ownWords(body: string): string {
  const text = body.slice(0, LONGEST_READ_CHARS).trim();
  const words = plainHtml(messageIn(text) ?? (/^[[{]/.test(text) ? '' : text));
  return words.length > LONGEST_SHOWN_CHARS ? `${words.slice(0, LONGEST_SHOWN_CHARS - 1)}…` : words;
}

function messageIn(text: string): string | null {
  if (!text.startsWith('{')) return null;
  try {
    const read = v.safeParse(said, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
