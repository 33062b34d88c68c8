import browser from 'webextension-polyfill';
import { PANEL_PORT, type PanelMessage, type PanelRequest } from './port';

/** Milliseconds between pings. Chrome ends a worker after 30 s without messages. */
const PING_EVERY = 20_000;
const RECONNECT_AFTER = 250;

export interface PanelConnection {
  ask(request: PanelRequest): void;
}

/**
 * The panel's line to the background, for as long as the panel's document lives. When the worker is ended the line
 * breaks: `onLost` is called, and the line is opened again, which wakes the next worker.
 */
export function connectPanel(
  windowId: Promise<number>,
  onMessage: (message: PanelMessage) => void,
  onLost: () => void,
): PanelConnection {
  // Requests made between two lines: a reader's click must not be lost in the gap.
  let waiting: PanelRequest[] = [];
  let port = open();
  setInterval(() => ask({ type: 'ping' }), PING_EVERY);

  function open() {
    const next = browser.runtime.connect({ name: PANEL_PORT });
    next.onMessage.addListener((message: unknown) => onMessage(message as PanelMessage));
    next.onDisconnect.addListener(() => {
      onLost();
      setTimeout(() => {
        port = open();
      }, RECONNECT_AFTER);
    });
    void windowId.then((id) => {
      const requests = [{ type: 'watch', windowId: id } as const, ...waiting];
      waiting = [];
      for (const request of requests) ask(request);
    });
    return next;
  }

  function ask(request: PanelRequest): void {
    try {
      port.postMessage(request);
    } catch {
      if (request.type !== 'ping' && request.type !== 'watch') waiting.push(request);
    }
  }

  return { ask };
}
