import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { OFFSCREEN_PORT, parseRequest } from '../messages/offscreen';
import { senderKind } from '../messages/sender';
import type { Life } from './life';
import { parseHere } from './parse-here';

/** Answers the background's requests to parse a page. */
export function servePages(life: Life): void {
  browser.runtime.onConnect.addListener((port: Runtime.Port) => {
    if (port.name !== OFFSCREEN_PORT) return;
    if (senderKind(port.sender, browser.runtime.id, browser.runtime.getURL('')) !== 'page') return port.disconnect();
    life.touch();
    const answer = async (message: unknown) => {
      const request = parseRequest(message);
      try {
        if (request) port.postMessage(await parseHere(request.html, request.url));
        else port.disconnect();
      } catch {
        // The other end waits for an answer, or for the port to close.
        port.disconnect();
      }
      life.touch();
    };
    port.onMessage.addListener((message: unknown) => void answer(message));
  });
}
