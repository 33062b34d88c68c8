import browser from 'webextension-polyfill';
import { untilAborted } from '../../core/async/until-aborted';
import type { ParsedPage, ParsePage } from '../../core/coverage/reading/parse-html';
import { OFFSCREEN_PORT, parseParsedPage } from '../messages/offscreen';
import { closeOffscreen, openOffscreen } from './document';
import { parseHere } from './parse-here';

/** Time limit (ms) for parsing one page; the extraction in the document stops itself before that. */
const PARSING_TIMEOUT_MS = 8000;
/** Time limit (ms) for closing the document. */
const CLOSING_TIMEOUT_MS = 1000;

const LATE: ParsedPage = { optedOut: false, extraction: { ok: false, reason: 'timeout', url: '', title: '' } };

/**
 * Parses pages for the background, one at a time, so that a page that hangs the parser does not hold up the others.
 * Chrome's worker has no DOM: there an offscreen document does it. Firefox's background is a document itself.
 */
export function createPageParser(): ParsePage {
  let last: Promise<unknown> = Promise.resolve();
  return (html, url, signal) => {
    const turn = last.then(() => {
      signal.throwIfAborted();
      return import.meta.env.FIREFOX ? parseHere(html, url) : parseOffscreen(html, url, signal);
    });
    last = turn.catch(() => undefined);
    return untilAborted(turn, signal);
  };
}

/** The browser, or the document itself, may close it between two messages: then another is made, once. */
async function parseOffscreen(html: string, url: string, signal: AbortSignal): Promise<ParsedPage> {
  const late = AbortSignal.timeout(PARSING_TIMEOUT_MS);
  const either = AbortSignal.any([signal, late]);
  try {
    const first = await untilAborted(askOffscreen(html, url, either), either);
    const answer = first ?? (await untilAborted(askOffscreen(html, url, either), either));
    if (!answer) throw new Error('The offscreen document closed');
    return answer;
  } catch (error) {
    if (!late.aborted) throw error;
    await untilAborted(closeOffscreen(), AbortSignal.timeout(CLOSING_TIMEOUT_MS)).catch(() => undefined);
    return LATE;
  }
}

/** Null where the document was closed before it answered. */
async function askOffscreen(html: string, url: string, signal: AbortSignal): Promise<ParsedPage | null> {
  await openOffscreen();
  const port = browser.runtime.connect({ name: OFFSCREEN_PORT });
  signal.addEventListener('abort', () => port.disconnect(), { once: true });
  return new Promise((resolve) => {
    port.onDisconnect.addListener(() => resolve(null));
    port.onMessage.addListener((message: unknown) => {
      resolve(parseParsedPage(message));
      port.disconnect();
    });
    port.postMessage({ html, url });
  });
}
