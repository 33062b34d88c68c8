import { fakeEvent } from './event';

export interface FakeTab {
  id: number;
  windowId: number;
  active: boolean;
  incognito: boolean;
  /** Undefined where the extension may not see it. */
  url?: string;
}

interface Opened {
  url: string;
  windowId?: number;
  active?: boolean;
  incognito?: boolean;
}

type TabChange = { status?: 'loading' | 'complete'; url?: string };

/**
 * Tabs and windows, with one active tab in each window. `reaches` is true for addresses whose site was allowed: the
 * address of any other tab is hidden from the extension unless the reader clicked the icon there (`click`), until the
 * tab goes to another site.
 */
export function fakeTabs(reaches: (url: string) => boolean) {
  let tabs: FakeTab[] = [];
  let next = 1;
  const clicked = new Set<number>();
  const calls: { reloaded: number[]; created: string[] } = { reloaded: [], created: [] };
  const habits = { tells: true };
  const onActivated = fakeEvent<[{ tabId: number; windowId: number }]>();
  const onUpdated = fakeEvent<[number, TabChange, FakeTab]>();
  const onRemoved = fakeEvent<[number, { windowId: number; isWindowClosing: boolean }]>();

  const isOpen = (tab: FakeTab) => clicked.has(tab.id) || reaches(tab.url ?? '');
  const seen = ({ url, ...tab }: FakeTab): FakeTab =>
    url !== undefined && isOpen({ url, ...tab }) ? { url, ...tab } : tab;
  const find = (id: number) => {
    const tab = tabs.find((one) => one.id === id);
    if (!tab) throw new Error(`No tab with id: ${id}.`);
    return tab;
  };
  const tell = (tab: FakeTab, change: TabChange) => {
    const { url: _hidden, ...rest } = change;
    const { url: _untold, ...bare } = seen(tab);
    const isTold = habits.tells || change.status === undefined;
    onUpdated.fire(tab.id, isOpen(tab) && isTold ? change : rest, isTold ? seen(tab) : bare);
  };
  const forward = (tab: FakeTab) => {
    for (const other of tabs) if (other.windowId === tab.windowId) other.active = other === tab;
  };

  return {
    tabs: {
      get: async (id: number) => seen(find(id)),
      query: async ({ active, windowId }: { active?: boolean; windowId?: number }) =>
        tabs
          .filter((tab) => active === undefined || tab.active === active)
          .filter((tab) => windowId === undefined || tab.windowId === windowId)
          .map(seen),
      create: async ({ url }: { url: string }) => void calls.created.push(url),
      reload: async (id: number) => void calls.reloaded.push(find(id).id),
      onActivated,
      onUpdated,
      onRemoved,
    },
    windows: { WINDOW_ID_NONE: -1, getCurrent: async () => ({ id: tabs.find(({ active }) => active)?.windowId ?? 1 }) },
    calls,
    /**
     * With `tells` false an event of loading names no address, as Firefox's does not where only a click gives access;
     * `get` and `query` name it nevertheless.
     */
    habits,
    isOpen,
    find,
    /** Opens a tab, in front by default. */
    open({ url, windowId = 1, active = true, incognito = false }: Opened): FakeTab {
      const tab = { id: next++, windowId, active, incognito, url };
      tabs.push(tab);
      if (active) forward(tab);
      return { ...tab };
    },
    activate(id: number): void {
      const tab = find(id);
      forward(tab);
      onActivated.fire({ tabId: id, windowId: tab.windowId });
    },
    /** Clicks the icon in this tab. */
    click: (id: number) => void clicked.add(id),
    /** Loads another page in the tab. */
    navigate(id: number, url: string): void {
      this.arrive(id, url);
      this.complete(id);
    },
    /** Another page begins to load in the tab. */
    arrive(id: number, url: string): void {
      const tab = find(id);
      if (new URL(url).origin !== new URL(tab.url ?? '').origin) clicked.delete(id);
      tab.url = url;
      tell(tab, { status: 'loading', url });
    },
    /** The page in the tab has loaded. */
    complete: (id: number) => tell(find(id), { status: 'complete' }),
    /** Changes the page's address without loading, as single-page applications do. */
    pushState(id: number, url: string): void {
      const tab = find(id);
      tab.url = url;
      tell(tab, { url });
    },
    /** Fires a change of something else: a title, an icon, a sound. */
    stir: (id: number) => tell(find(id), {}),
    close(id: number): void {
      const { windowId } = find(id);
      tabs = tabs.filter((tab) => tab.id !== id);
      onRemoved.fire(id, { windowId, isWindowClosing: false });
    },
    reset() {
      tabs = [];
      next = 1;
      clicked.clear();
      Object.assign(calls, { reloaded: [], created: [] });
      habits.tells = true;
    },
  };
}
