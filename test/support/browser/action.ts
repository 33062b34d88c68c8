import { fakeEvent } from './event';
import type { FakeTab } from './tabs';

interface Badge {
  text: string;
  title: string;
  color: string;
}

/** The icon in the toolbar, tab by tab. Calls for a closed tab reject. */
export function fakeAction(find: (id: number) => FakeTab) {
  const badges = new Map<number, Badge>();
  const change = async (tabId: number, part: Partial<Badge>) => {
    find(tabId);
    badges.set(tabId, { text: '', title: '', color: '', ...badges.get(tabId), ...part });
  };
  return {
    action: {
      setBadgeText: ({ text, tabId }: { text: string; tabId: number }) => change(tabId, { text }),
      setBadgeBackgroundColor: ({ color, tabId }: { color: string; tabId: number }) => change(tabId, { color }),
      setTitle: ({ title, tabId }: { title: string; tabId: number }) => change(tabId, { title }),
      onClicked: fakeEvent<[FakeTab]>(),
    },
    badgeOf: (tabId: number): Badge => badges.get(tabId) ?? { text: '', title: '', color: '' },
    reset: () => badges.clear(),
  };
}
