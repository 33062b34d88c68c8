import { fakeEvent } from './event';

interface MenuEntry {
  id: string;
  title: string;
  contexts: string[];
}

/** The menus of the browser's own surfaces. */
export function fakeMenus() {
  const entries: MenuEntry[] = [];
  return {
    contextMenus: {
      create(entry: MenuEntry) {
        if (entries.some(({ id }) => id === entry.id))
          throw new Error(`Cannot create item with duplicate id ${entry.id}`);
        entries.push(entry);
      },
      removeAll: async () => void entries.splice(0),
      onClicked: fakeEvent<[{ menuItemId: string }]>(),
    },
    menu: entries,
    reset: () => void entries.splice(0),
  };
}
