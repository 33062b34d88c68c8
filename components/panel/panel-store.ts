import browser from 'webextension-polyfill';
import { connectPanel } from '../../utils/platform/messages/connect';
import type { PanelRequest, PanelView } from '../../utils/platform/messages/port';
import { afterLoss, afterMessage, afterRequest, needsBackground } from './view';

/** The panel's view, and its connection to the background for requests. */
export interface PanelStore {
  /** Null until the background's first message. */
  view(): PanelView | null;
  subscribe(listener: () => void): () => void;
  ask(request: PanelRequest): void;
}

/** Connects at once, before anything is on screen: the answer travels while the page is being built. */
export function openPanelStore(): PanelStore {
  let view: PanelView | null = null;
  const listeners = new Set<() => void>();
  const change = (next: PanelView | null) => {
    view = next;
    for (const listener of listeners) listener();
  };
  const windowId = browser.windows.getCurrent().then(({ id }) => id ?? browser.windows.WINDOW_ID_NONE);
  const connection = connectPanel(windowId, {
    onMessage: (message) => change(afterMessage(view, message)),
    onLost: () => change(afterLoss(view, Date.now())),
    needsBackground: () => needsBackground(view),
  });
  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask(request) {
      const next = afterRequest(view, request);
      if (next !== view) change(next);
      connection.ask(request);
    },
  };
}
