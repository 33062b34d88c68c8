import browser from 'webextension-polyfill';

/** One value that the extension keeps. Plain data; whoever reads it checks it. */
export interface StorageItem {
  /** Null where nothing is kept. Rejects as the browser does. */
  getValue(): Promise<unknown>;
  setValue(value: unknown): Promise<void>;
  removeValue(): Promise<void>;
  /** Tells of each change by whichever page, null for a value that is gone; gives what ends it. */
  watch(listener: (value: unknown) => void): () => void;
}

/**
 * A value of `storage.local` (on disk) or `storage.session` (in memory, until the browser is closed). The browser's own API
 * does all that is needed; libraries for it would be carried along by each page anew.
 */
export function storageItem(area: 'local' | 'session', key: string): StorageItem {
  // Asked for with each use: a page that only imports this needs no browser.
  const place = () => browser.storage[area];
  return {
    getValue: async () => (await place().get(key))[key] ?? null,
    setValue: (value) => place().set({ [key]: value }),
    removeValue: () => place().remove(key),
    watch(listener) {
      const { onChanged } = place();
      const changed = (changes: Record<string, { newValue?: unknown }>) => {
        const change = changes[key];
        if (change) listener(change.newValue ?? null);
      };
      onChanged.addListener(changed);
      return () => onChanged.removeListener(changed);
    },
  };
}
