import { storageItem } from './item';
import { applyPolicy, withoutPolicy } from './policy';
import { policyItem } from './policy-item';
import { parseSettings, type Settings } from './settings';

const item = storageItem('local', 'settings');

let latest: Settings | Promise<Settings> | null = null;

/** Settings as they hold: the reader's own, and over them what their organisation has set. */
async function underPolicy(stored: unknown): Promise<Settings> {
  const { policy } = await policyItem.get();
  return applyPolicy(parseSettings(stored), policy);
}

/** The reader's settings under their organisation's policy, `storage.local`; cleared by "Delete everything". */
export const settingsItem = {
  get: async (): Promise<Settings> => {
    // Both are asked for at once: a click may wait for them.
    const [stored] = await Promise.all([item.getValue(), policyItem.get()]);
    return underPolicy(stored);
  },
  /**
   * The settings as this context last saw them, without a read for each asking; `watch` keeps them fresh. A promise only
   * until they have been read: what a click sets off must not wait a turn for what is known.
   */
  current: (): Settings | Promise<Settings> => {
    latest ??= settingsItem
      .get()
      // What an organisation has set holds where the reader's own cannot be read.
      .catch(() => underPolicy(null))
      .then((settings) => {
        // A change that came in meanwhile is newer.
        if (latest instanceof Promise) latest = settings;
        return settings;
      });
    return latest;
  },
  /**
   * Changes some fields and keeps the rest, what another page or the background changes at the same time among it. What the
   * organisation has set stays as it is.
   */
  update: (change: Partial<Settings>): Promise<Settings> =>
    navigator.locks.request('settings', async () => {
      const own = parseSettings(await item.getValue());
      const { policy } = await policyItem.get();
      const next = parseSettings({ ...own, ...withoutPolicy(change, own, policy) });
      await item.setValue(next);
      latest = applyPolicy(next, policy);
      return latest;
    }),
  watch: (listener: (settings: Settings) => void): (() => void) => {
    const tell = (settings: Settings) => {
      latest = settings;
      listener(settings);
    };
    const unwatch = [
      item.watch((stored) => void underPolicy(stored).then(tell)),
      policyItem.watch(() => void settingsItem.get().then(tell, () => undefined)),
    ];
    return () => {
      for (const stop of unwatch) stop();
    };
  },
};
