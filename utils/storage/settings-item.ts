import { storage } from 'wxt/utils/storage';
import { parseSettings, type Settings } from './settings';

const item = storage.defineItem<unknown>('local:settings', { fallback: null, version: 1 });

/** The reader's settings, `storage.local`; cleared by "Delete everything". */
export const settingsItem = {
  get: async (): Promise<Settings> => parseSettings(await item.getValue()),
  /** Changes some fields and keeps the rest, what another page or the background changes at the same time among it. */
  update: (change: Partial<Settings>): Promise<Settings> =>
    navigator.locks.request('settings', async () => {
      const next = parseSettings({ ...(await settingsItem.get()), ...change });
      await item.setValue(next);
      return next;
    }),
  watch: (listener: (settings: Settings) => void): (() => void) =>
    item.watch((stored) => listener(parseSettings(stored))),
  clear: () => item.removeValue(),
};
