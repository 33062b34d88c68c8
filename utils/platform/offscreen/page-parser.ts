import browser from 'webextension-polyfill';
import { untilAborted } from '../../core/async/until-aborted';
import type { ParsedPage, ParsePage } from '../../core/coverage/reading/parse-html';
import { OFFSCREEN_PORT, parseParsedPage } from '../messages/offscreen';
import { closeOffscreen, openOffscreen } from './document';
import { parseHere } from './parse-here';

/** The document gets this long (ms) for one page; the extraction in it ends itself before that. */
const TIME_LIMIT = 8000;
/** And this long to close. */
const CLOSING_LIMIT = 1000;

const LATE: ParsedPage = { optedOut: false, extraction: { ok: false, reason: 'timeout', url: '', title: '' } };

/**
 * Parses pages for the background, one at a time, so that a page that hangs the parser costs no other page its turn.
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

/** The browser may close the document, or it itself, between two words: then another is made, once. */
async function parseOffscreen(html: string, url: string, signal: AbortSignal): Promise<ParsedPage> {
  const late = AbortSignal.timeout(TIME_LIMIT);
  const either = AbortSignal.any([signal, late]);
  try {
    const first = await untilAborted(askOffscreen(html, url, either), either);
    const answer = first ?? (await untilAborted(askOffscreen(html, url, either), either));
    if (!answer) throw new Error('The offscreen document closed');
    return answer;
  } catch (error) {
    if (!late.aborted) throw error;
    await untilAborted(closeOffscreen(), AbortSignal.timeout(CLOSING_LIMIT)).catch(() => undefined);
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
