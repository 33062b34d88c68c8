import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import type { Run, RunEvent } from '../../core/run/types';
import { isWebUrl, siteOf } from '../../core/text/site';
import { type PanelLine, panelLine } from '../../platform/messages/panel-line';
import {
  type Heard,
  PANEL_PORT,
  type PanelRequest,
  type PanelView,
  parsePanelRequest,
  serialOf,
} from '../../platform/messages/port';
import { senderKind } from '../../platform/messages/sender';
import type { Marked } from '../../platform/page/mark-passage';
import type { RunStore } from '../runs/store';
import { handle, type PanelHandlers } from './handlers';

interface Panel {
  line: PanelLine;
  windowId: number;
}

export interface Panels {
  /** Sends an event, or (null) the new run, to the panels that show this tab. */
  tell(run: Run, event: RunEvent | null): void;
  /** Sends the text selected in a tab's page to the panels that show this tab. */
  tellSelected(tabId: number, text: string): void;
  /** Sends the new state of the passage last shown in a tab's page to the panels that show this tab. */
  tellMarked(tabId: number, state: Marked): void;
  /** Sends the view again to the panels of a window (any window: null). */
  refresh(windowId: number | null): Promise<void>;
  connect(port: Runtime.Port): void;
}

export interface PanelsDeps {
  store: RunStore;
  handlers: PanelHandlers;
  /** Resolves when what was asked for so far has begun. */
  begun(): Promise<void>;
}

/** The open side panels, one a window at most: each shows the run of its window's active tab. */
export function createPanels({ store, handlers, begun }: PanelsDeps): Panels {
  const panels = new Set<Panel>();
  const shown = new Map<Panel, number>();
  /** The last selection where no panel heard of it: it may have woken the background, and panels connect later. */
  let unheard: { tabId: number; text: string } | null = null;

  async function view(windowId: number): Promise<PanelView | null> {
    const [tab] = await browser.tabs.query({ active: true, windowId });
    if (tab?.id === undefined) return null;
    // Without access the browser does not reveal the address.
    const url = tab.url ?? '';
    return {
      tabId: tab.id,
      run: store.get(tab.id),
      canRead: isWebUrl(url),
      host: siteOf(url),
      shown: null,
      selected: unheard?.tabId === tab.id ? unheard.text : '',
    };
  }

  async function show(panel: Panel): Promise<void> {
    await store.ready;
    const current = await view(panel.windowId);
    if (!current || !panels.has(panel)) return;
    shown.set(panel, current.tabId);
    // The run may have changed while the browser was asked for the tab: the current one is sent.
    panel.line.view({ ...current, run: store.get(current.tabId) });
    if (current.selected !== '') unheard = null;
  }

  async function obey(panel: Panel, request: PanelRequest): Promise<void> {
    // A worker that was woken by this request has not read its runs before this.
    await store.ready;
    if (request.type === 'ping') return;
    if (request.type === 'watch') {
      panel.windowId = request.windowId;
      return show(panel);
    }
    await handle(handlers, request, panel.line.word);
    await begun();
    await store.saved();
  }

  return {
    tell(run, event) {
      for (const panel of panels) {
        if (shown.get(panel) !== run.tabId) continue;
        if (event) panel.line.event(run.id, event);
        else void show(panel);
      }
    },
    tellSelected(tabId, text) {
      const hearing = [...panels].filter((panel) => shown.get(panel) === tabId);
      for (const { line } of hearing) line.word({ type: 'selected', tabId, text });
      unheard = hearing.length === 0 ? { tabId, text } : null;
    },
    tellMarked(tabId, state) {
      for (const panel of panels) if (shown.get(panel) === tabId) panel.line.word({ type: 'marked', tabId, state });
    },
    async refresh(windowId) {
      for (const panel of panels) if (windowId === null || panel.windowId === windowId) await show(panel);
    },
    connect(port) {
      if (port.name !== PANEL_PORT) return;
      if (senderKind(port.sender, browser.runtime.id, browser.runtime.getURL('')) !== 'page') {
        port.disconnect();
        return;
      }
      const line = panelLine((message) => {
        try {
          port.postMessage(message);
        } catch {
          panels.delete(panel); // The port was closed between two messages.
        }
      });
      const panel: Panel = { line, windowId: browser.windows.WINDOW_ID_NONE };
      panels.add(panel);
      port.onDisconnect.addListener(() => {
        panels.delete(panel);
        shown.delete(panel);
      });
      port.onMessage.addListener((message: unknown) => {
        const request = parsePanelRequest(message);
        if (!request) return;
        const serial = serialOf(message);
        const heard = () => {
          // The panel may be gone by now, and then it needs to hear nothing.
          if (serial !== null && panels.has(panel)) port.postMessage({ type: 'heard', serial } satisfies Heard);
        };
        // A tab that was closed in the meantime needs no other answer.
        void obey(panel, request).then(heard, heard);
      });
    },
  };
}
