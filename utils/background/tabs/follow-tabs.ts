import browser from 'webextension-polyfill';
import { pageUrl } from '../../core/article/page-url';
import type { Run } from '../../core/run/types';
import { showBadge } from '../badge/detector';
import type { Panels } from '../panels/panels';
import type { RunStore } from '../runs/store';

/**
 * Updates panels when their tabs change: another tab comes to the front, a tab goes to another page, a tab closes.
 * A run whose page is gone is taken off its tab at once (what it still writes is kept in the library), so that no page
 * is ever shown another's brief. `onLeft` is called with that run, and with whether the tab itself was closed.
 */
export function followTabs(
  store: RunStore,
  panels: Panels,
  onLeft: (run: Run, tab: { closed: boolean }) => void,
): void {
  const leave = (run: Run | null, tab: { closed: boolean }) => {
    if (!run) return;
    store.drop(run.tabId);
    onLeft(run, tab);
  };
  browser.tabs.onActivated.addListener(({ windowId }) => void panels.refresh(windowId));

  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status === undefined && change.url === undefined) return;
    // The detector's mark was for the page before; it does not hold for another story in the same document.
    if (change.url !== undefined) void showBadge(tabId, null).catch(() => undefined);
    void store.ready.then(() => {
      const run = store.get(tabId);
      // No address means that the tab went where the reader's click gives no access: it cannot be the same page.
      const moved = change.status === 'loading' || change.url !== undefined;
      const same = run !== null && run.url !== '' && pageUrl(tab.url ?? '') === run.url;
      if (!same && (moved || run?.url !== '')) leave(run, { closed: false });
      if (tab.active) void panels.refresh(tab.windowId ?? null);
    });
  });

  browser.tabs.onRemoved.addListener((tabId) => void store.ready.then(() => leave(store.get(tabId), { closed: true })));

  // Allowing or refusing a site changes what a panel can offer.
  browser.permissions.onAdded.addListener(() => void panels.refresh(null));
  browser.permissions.onRemoved.addListener(() => void panels.refresh(null));
}
