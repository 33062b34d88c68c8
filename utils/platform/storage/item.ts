import browser from 'webextension-polyfill';

/** One value that the extension keeps, as plain data; its readers check it. */
export interface StorageItem {
  /** Null where nothing is stored. Rejects as the browser does. */
  getValue(): Promise<unknown>;
  setValue(value: unknown): Promise<void>;
  removeValue(): Promise<void>;
  /** Reports each change by whichever page, null for a value that was removed; returns a function that stops it. */
  watch(listener: (value: unknown) => void): () => void;
}

/**
 * A value of `storage.local` (on disk) or `storage.session` (in memory, until the browser is closed). The browser's own
 * API does all that is needed; a library for it would be added to each page.
 */
export function storageItem(area: 'local' | 'session', key: string): StorageItem {
  // Looked up at each use, so that a page that only imports this needs no browser.
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
