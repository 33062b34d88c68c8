import { storage } from 'wxt/utils/storage';
import { parseSettings, type Settings } from './settings';

const item = storage.defineItem<unknown>('local:settings', { fallback: null, version: 1 });

let latest: Promise<Settings> | null = null;

/** The reader's settings, `storage.local`; cleared by "Delete everything". */
export const settingsItem = {
  get: async (): Promise<Settings> => parseSettings(await item.getValue()),
  /** The settings as this context last saw them, without a read for each asking; `watch` keeps them fresh. */
  current: (): Promise<Settings> => {
    latest ??= settingsItem.get().catch(() => parseSettings(null));
    return latest;
  },
  /** Changes some fields and keeps the rest, what another page or the background changes at the same time among it. */
  update: (change: Partial<Settings>): Promise<Settings> =>
    navigator.locks.request('settings', async () => {
      const next = parseSettings({ ...(await settingsItem.get()), ...change });
      await item.setValue(next);
      latest = Promise.resolve(next);
      return next;
    }),
  watch: (listener: (settings: Settings) => void): (() => void) =>
    item.watch((stored) => {
      const settings = parseSettings(stored);
      latest = Promise.resolve(settings);
      listener(settings);
    }),
};
