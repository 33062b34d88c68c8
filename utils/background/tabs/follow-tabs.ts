import type { Tabs } from 'webextension-polyfill';
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

  async function follow(tab: Tabs.Tab, tabId: number, event: { moved: boolean }): Promise<void> {
    await store.ready;
    const run = store.get(tabId);
    const stays = run !== null && (await isOnItsPage(run, tab, event));
    // The reader may have asked for another brief while the browser was asked.
    if (!stays && store.get(tabId)?.id === run?.id) leave(run, { closed: false });
    // A page that has only finished loading is the page that is shown already.
    if (tab.active && (event.moved || !stays)) await panels.refresh(tab.windowId ?? null);
  }

  browser.tabs.onActivated.addListener(({ windowId }) => void panels.refresh(windowId));

  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status === undefined && change.url === undefined) return;
    // The detector's mark was for the page before; it does not hold for another story in the same document.
    if (change.url !== undefined) void showBadge(tabId, null).catch(() => undefined);
    void follow(tab, tabId, { moved: change.status === 'loading' || change.url !== undefined });
  });

  browser.tabs.onRemoved.addListener((tabId) => void store.ready.then(() => leave(store.get(tabId), { closed: true })));

  // Allowing or refusing a site changes what a panel can offer.
  browser.permissions.onAdded.addListener(() => void panels.refresh(null));
  browser.permissions.onRemoved.addListener(() => void panels.refresh(null));
}

/** True when a tab still shows the page of its run, after an event that may have moved it. */
async function isOnItsPage(run: Run, tab: Tabs.Tab, { moved }: { moved: boolean }): Promise<boolean> {
  // Where only a click gives access, Firefox's event of a loaded page tells no address, though the tab itself does.
  const known = tab.url ? tab : await browser.tabs.get(run.tabId).catch(() => null);
  // A closed tab is an event of its own.
  if (!known) return true;
  // No address means that the tab went where the reader's click gives no access: it cannot be the same page.
  if (!known.url || !run.url) return !run.url && !moved;
  return pageUrl(known.url) === run.url;
}
