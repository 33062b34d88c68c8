import { storage } from 'wxt/utils/storage';
import { parseSettings, type Settings } from './settings';

const item = storage.defineItem<unknown>('local:settings', { fallback: null, version: 1 });

let latest: Settings | Promise<Settings> | null = null;

/** The reader's settings, `storage.local`; cleared by "Delete everything". */
export const settingsItem = {
  get: async (): Promise<Settings> => parseSettings(await item.getValue()),
  /**
   * The settings as this context last saw them, without a read for each asking; `watch` keeps them fresh. A promise only
   * until they have been read: what a click sets off must not wait a turn for what is known.
   */
  current: (): Settings | Promise<Settings> => {
    latest ??= settingsItem
      .get()
      .catch(() => parseSettings(null))
      .then((settings) => {
        // A change that came in meanwhile is newer.
        if (latest instanceof Promise) latest = settings;
        return settings;
      });
    return latest;
  },
  /** Changes some fields and keeps the rest, what another page or the background changes at the same time among it. */
  update: (change: Partial<Settings>): Promise<Settings> =>
    navigator.locks.request('settings', async () => {
      const next = parseSettings({ ...(await settingsItem.get()), ...change });
      await item.setValue(next);
      latest = next;
      return next;
    }),
  watch: (listener: (settings: Settings) => void): (() => void) =>
    item.watch((stored) => {
      const settings = parseSettings(stored);
      latest = settings;
      listener(settings);
    }),
};
