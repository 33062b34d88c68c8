import browser from 'webextension-polyfill';
import { PANEL_PORT, type PanelMessage, type PanelRequest } from './port';

/** Chrome ends an idle worker after 30 s: a message before that keeps it. */
const PING_EVERY = 20_000;
const RECONNECT_AFTER = 250;

export interface PanelConnection {
  ask(request: PanelRequest): void;
  close(): void;
}

/**
 * The panel's line to the background. When the worker is ended the line breaks: `onLost` is told, and the line is
 * made anew, which wakes the next worker.
 */
export function connectPanel(
  windowId: number,
  onMessage: (message: PanelMessage) => void,
  onLost: () => void,
): PanelConnection {
  let closed = false;
  // Asked for between two lines: a reader's click must not fall into the gap.
  let waiting: PanelRequest[] = [];
  let port = open();
  const pings = setInterval(() => ask({ type: 'ping' }), PING_EVERY);

  function open() {
    const next = browser.runtime.connect({ name: PANEL_PORT });
    next.onMessage.addListener((message: unknown) => onMessage(message as PanelMessage));
    next.onDisconnect.addListener(() => {
      if (closed) return;
      onLost();
      setTimeout(() => {
        if (!closed) port = open();
      }, RECONNECT_AFTER);
    });
    next.postMessage({ type: 'watch', windowId } satisfies PanelRequest);
    for (const request of waiting) next.postMessage(request);
    waiting = [];
    return next;
  }

  function ask(request: PanelRequest): void {
    try {
      port.postMessage(request);
    } catch {
      if (request.type !== 'ping') waiting.push(request);
    }
  }

  return {
    ask,
    close() {
      closed = true;
      clearInterval(pings);
      port.disconnect();
    },
  };
}
