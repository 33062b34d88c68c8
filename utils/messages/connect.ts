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
    return next;
  }

  function ask(request: PanelRequest): void {
    try {
      port.postMessage(request);
    } catch {
      // Between two lines: the next one starts with the background's own view of things.
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
