import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { serveBuiltIn } from '../../engines/built-in/serve';
import { serveModel } from '../../engines/local/serve';
import { OFFSCREEN_PORT, parseRequest } from '../messages/offscreen';
import { senderKind } from '../messages/sender';
import { createLife } from './life';
import { parseHere } from './parse-here';

/** Without work for this long (ms) the document closes itself: a background that was ended cannot. */
const IDLE = 20_000;

/** Answers the background's requests to parse a page or to run a model, in a document that nobody sees. */
export function serveOffscreen(): void {
  const life = createLife(() => window.close(), IDLE);
  serveModel(life);
  serveBuiltIn(life);
  browser.runtime.onConnect.addListener((port: Runtime.Port) => {
    if (port.name !== OFFSCREEN_PORT) return;
    if (senderKind(port.sender, browser.runtime.id, browser.runtime.getURL('')) !== 'page') return port.disconnect();
    life.touch();
    port.onMessage.addListener(async (message: unknown) => {
      const request = parseRequest(message);
      try {
        if (request) port.postMessage(await parseHere(request.html, request.url));
        else port.disconnect();
      } catch {
        // The other end waits for an answer, or for the end of the line.
        port.disconnect();
      }
      life.touch();
    });
  });
}
