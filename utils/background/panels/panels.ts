import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import type { Run, RunEvent } from '../../core/run/types';
import { isWebUrl, siteOf } from '../../core/text/site';
import { type PanelLine, panelLine } from '../../platform/messages/panel-line';
import { PANEL_PORT, type PanelRequest, type PanelView, parsePanelRequest } from '../../platform/messages/port';
import { senderKind } from '../../platform/messages/sender';
import type { Library } from '../../platform/storage/library';
import { settingsItem } from '../../platform/storage/settings-item';
import type { RunStore } from '../runs/store';
import type { AskManager } from '../tasks/ask';
import type { RunManager, StartOptions } from '../tasks/brief';
import type { ContextManager } from '../tasks/context';
import type { CoverageManager } from '../tasks/coverage';
import type { RewriteManager } from '../tasks/rewriting';
import { showPassage } from './show-passage';

interface Panel {
  line: PanelLine;
  windowId: number;
}

export interface Panels {
  /** Tells the panels that show this tab about an event, or about a new run (null). */
  tell(run: Run, event: RunEvent | null): void;
  /** Tells the panels that show this tab what is selected in its page. */
  tellSelected(tabId: number, text: string): void;
  /** Sends the view anew to the panels of a window (any window: null). */
  refresh(windowId: number | null): Promise<void>;
  connect(port: Runtime.Port): void;
}

/** The open side panels, one a window at most: each shows the run of its window's active tab. */
export function createPanels(
  store: RunStore,
  library: Library,
  manager: () => RunManager,
  coverage: () => CoverageManager,
  context: () => ContextManager,
  rewriting: () => RewriteManager,
  questions: () => AskManager,
): Panels {
  const panels = new Set<Panel>();
  const shown = new Map<Panel, number>();

  async function view(windowId: number): Promise<PanelView | null> {
    const [tab] = await browser.tabs.query({ active: true, windowId });
    if (tab?.id === undefined) return null;
    // Without access the browser keeps the address to itself.
    const url = tab.url ?? '';
    return {
      tabId: tab.id,
      run: store.get(tab.id),
      canRead: isWebUrl(url),
      host: siteOf(url),
      shown: null,
      selected: '',
    };
  }

  async function show(panel: Panel): Promise<void> {
    await store.ready;
    const current = await view(panel.windowId);
    if (!current || !panels.has(panel)) return;
    shown.set(panel, current.tabId);
    // The run may have gone on while the tab was asked for: take it as it is now.
    panel.line.view({ ...current, run: store.get(current.tabId) });
  }

  async function brief({ tabId, ...options }: StartOptions & { tabId: number }): Promise<void> {
    const tab = await browser.tabs.get(tabId);
    const url = tab.url ?? store.get(tabId)?.url ?? '';
    manager().start({ id: tabId, url, private: tab.incognito }, options);
  }

  /** The outlets hidden from now on. */
  async function hideOutlet(domain: string, hidden: boolean): Promise<readonly string[]> {
    const { hiddenOutlets } = await settingsItem.get();
    const others = hiddenOutlets.filter((site) => site !== domain);
    return (await settingsItem.update({ hiddenOutlets: hidden ? [...others, domain] : others })).hiddenOutlets;
  }

  async function obey(panel: Panel, request: PanelRequest): Promise<void> {
    // A worker that the request itself woke knows of no run before this.
    await store.ready;
    switch (request.type) {
      case 'watch':
        panel.windowId = request.windowId;
        await show(panel);
        break;
      case 'brief':
        await brief(request);
        break;
      case 'stop':
        manager().stop(request.runId);
        rewriting().stop(request.runId);
        break;
      case 'allowSite': {
        const { neverSites } = await settingsItem.get();
        const covers = (site: string) => request.host === site || request.host.endsWith(`.${site}`);
        await settingsItem.update({ neverSites: neverSites.filter((site) => !covers(site)) });
        await brief({ ...request, scope: 'article', fresh: false, anyway: false });
        break;
      }
      case 'cover':
        coverage().search(request.tabId);
        break;
      case 'readSources':
        coverage().read(request.tabId, request.ids);
        break;
      case 'lookUpOutlets':
        coverage().lookUp(request.tabId);
        break;
      case 'hideOutlet':
        coverage().judge(request.tabId, await hideOutlet(request.domain, request.hidden));
        break;
      case 'showPassage': {
        const text = store.get(request.tabId)?.article?.passages[request.passage - 1]?.text;
        const state = text === undefined ? 'gone' : await showPassage(request.tabId, text);
        panel.line.word({ type: 'passage', tabId: request.tabId, shown: { passage: request.passage, state } });
        break;
      }
      case 'verifyContext':
        context().verify(request.tabId);
        break;
      case 'rewrite':
        rewriting().rewrite(request.tabId, request.texts);
        break;
      case 'flag': {
        const run = store.get(request.tabId);
        if (!run) break;
        store.apply(run, request);
        const { key, private: isPrivate, instant, brief, coverage, questions } = store.get(request.tabId) ?? run;
        if (key && !isPrivate && instant) await library.amend(key, { instant, brief, coverage, questions });
        break;
      }
      case 'stopCoverage':
        coverage().stop(request.runId);
        break;
      case 'ask':
        questions().ask(request.tabId, request.question);
        break;
      case 'stopQuestion':
        questions().stop(request.runId);
        break;
      case 'ping':
        break;
    }
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
      for (const panel of panels) if (shown.get(panel) === tabId) panel.line.word({ type: 'selected', tabId, text });
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
          panels.delete(panel); // closed between two messages
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
        // A tab closed in the meantime is no news to anybody.
        if (request) void obey(panel, request).catch(() => undefined);
      });
    },
  };
}
