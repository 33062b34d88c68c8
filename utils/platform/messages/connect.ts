import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { onAwake } from './awake';
import { type Heard, PANEL_PORT, type PanelMessage, type PanelRequest } from './port';

/** Milliseconds between pings. Browsers end a background that has heard nothing for 30 s. */
const PING_INTERVAL_MS = 20_000;
const RECONNECT_AFTER_MS = 250;

export interface PanelConnection {
  ask(request: PanelRequest): void;
}

/** A request of the reader's, until it has been heard. */
interface Asked {
  request: PanelRequest;
  /** True once it was sent to a second background, so that one which breaks a background does not break every other. */
  isAgain: boolean;
}

/** The panel's end of the line. */
export interface PanelEnd {
  onMessage(message: PanelMessage): void;
  /** Called when the line broke. */
  onLost(): void;
  /** True while the panel shows what only the running background knows. */
  needsBackground(): boolean;
}

/**
 * The panel's line to the background, for as long as the panel's document lives. When the background is ended the line
 * breaks: `onLost` is called, and the line is opened again, which wakes the next one. What it had not heard yet is asked
 * of the next one.
 *
 * Firefox's background is a whole page, and it is let rest while there is nothing to do: the line stays broken until
 * the reader asks for something, or something else wakes the background, which says so. Chrome's worker is small, and a
 * click finds it running.
 */
export function connectPanel(windowId: Promise<number>, end: PanelEnd): PanelConnection {
  // Requests made between two lines: a reader's click must not be lost in the gap.
  let waiting: Asked[] = [];
  /** Requests that were sent, by number. */
  const unheard = new Map<number, Asked>();
  let lastSerial = 0;
  /** True until the background that runs now has said what there is to show. */
  let isUnanswered = true;
  let isResting = false;
  let port: Runtime.Port | null = open();
  const mayRest = () =>
    Boolean(import.meta.env.FIREFOX) &&
    !isUnanswered &&
    waiting.length === 0 &&
    unheard.size === 0 &&
    !end.needsBackground();
  const wake = () => {
    isResting = false;
    port ??= open();
  };
  setInterval(() => {
    if (!mayRest()) post({ type: 'ping' });
  }, PING_INTERVAL_MS);
  if (import.meta.env.FIREFOX) {
    onAwake(() => {
      if (!port) return wake();
      // The line may lead to the background before, whose end has not been heard of yet.
      isUnanswered = true;
      watch();
    });
  }

  function open(): Runtime.Port {
    const next = browser.runtime.connect({ name: PANEL_PORT });
    isUnanswered = true;
    next.onMessage.addListener((message: unknown) => {
      const said = message as PanelMessage | Heard;
      if (said.type === 'heard') return void unheard.delete(said.serial);
      isUnanswered = false;
      end.onMessage(said);
    });
    next.onDisconnect.addListener(() => {
      port = null;
      for (const asked of unheard.values()) if (!asked.isAgain) waiting.push({ ...asked, isAgain: true });
      unheard.clear();
      isResting = mayRest();
      end.onLost();
      if (!isResting) setTimeout(wake, RECONNECT_AFTER_MS);
    });
    watch();
    return next;
  }

  /** Names the panel's window, and then sends what was asked in between. */
  function watch(): void {
    void windowId.then((id) => {
      const requests = waiting;
      waiting = [];
      post({ type: 'watch', windowId: id });
      for (const asked of requests) send(asked);
    });
  }

  /** Sends a request; false where the line is broken. */
  function post(request: PanelRequest & { serial?: number }): boolean {
    try {
      port?.postMessage(request);
      return port !== null;
    } catch {
      return false;
    }
  }

  function send(asked: Asked): void {
    if (post({ ...asked.request, serial: ++lastSerial })) return void unheard.set(lastSerial, asked);
    waiting.push(asked);
    if (isResting) wake();
  }

  return { ask: (request) => send({ request, isAgain: false }) };
}
