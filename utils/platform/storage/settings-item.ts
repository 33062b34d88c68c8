import { endpointInUse, withEndpoint } from '../../core/settings/saved-endpoints';
import { storageItem } from './item';
import { applyPolicy, withoutPolicy } from './policy';
import { policyItem } from './policy-item';
import { parseSettings, type Settings } from './settings';

const item = storageItem('local', 'settings');

let latest: Settings | Promise<Settings> | null = null;

/** The settings in effect: the reader's own, overridden by what their organisation has set. */
async function underPolicy(stored: unknown): Promise<Settings> {
  const { policy } = await policyItem.get();
  return applyPolicy(parseSettings(stored), policy);
}

/** The reader's settings under their organisation's policy, `storage.local`; cleared by "Delete everything". */
export const settingsItem = {
  get: async (): Promise<Settings> => {
    // Both are read at once: a click may be waiting for them.
    const [stored] = await Promise.all([item.getValue(), policyItem.get()]);
    return underPolicy(stored);
  },
  /**
   * The settings as this context last saw them, without reading them each time; `watch` keeps them current. A promise
   * only until they have first been read: after a click, known settings must be available within the same turn.
   */
  current: (): Settings | Promise<Settings> => {
    latest ??= settingsItem
      .get()
      // The organisation's settings apply even where the reader's own cannot be read.
      .catch(() => underPolicy(null))
      .then((settings) => {
        // A change that arrived meanwhile is newer.
        if (latest instanceof Promise) latest = settings;
        return settings;
      });
    return latest;
  },
  /**
   * The settings with another saved endpoint in use for once, under the policy all the same; with the one in use, where
   * that is no longer saved.
   */
  withEndpoint: async (id: string): Promise<Settings> => {
    const [own, { policy }] = await Promise.all([item.getValue().then(parseSettings), policyItem.get()]);
    const other = withEndpoint(own, id);
    return applyPolicy(endpointInUse(other) === id ? other : own, policy);
  },
  /**
   * Changes some fields and keeps the rest, including changes made at the same time by another page or the background.
   * Fields the organisation has set stay as they are.
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
