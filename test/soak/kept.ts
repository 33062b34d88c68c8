/** What the reader keeps, as a page of the extension finds it in the stores. */
export interface Kept {
  /** Addresses of the kept briefs, by key. */
  briefs: Record<string, string>;
  /** Tags and note of each brief that has any. */
  marks: Record<string, { tags: string[]; note: string }>;
  /** Addresses of followed feeds. */
  feeds: string[];
  /** Masked keys by name. */
  keys: Record<string, string>;
}

/** Reads all of it; the body of an asynchronous function of a page of the extension. */
export const READ_KEPT = `
  const api = globalThis.browser ?? chrome;
  const names = (await indexedDB.databases()).map(({ name }) => name);
  const kept = { briefs: {}, marks: {}, feeds: [], keys: {} };
  if (names.includes('recoupe')) {
    const done = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const database = await done(indexedDB.open('recoupe'));
    try {
      const stores = ['briefs', 'rows'].filter((name) => database.objectStoreNames.contains(name));
      for (const store of stores) {
        for (const row of await done(database.transaction(store).objectStore(store).getAll())) {
          if (store === 'briefs') kept.briefs[row.key] = row.canonicalUrl;
          else if (row.tags?.length || row.note) kept.marks[row.key] = { tags: row.tags ?? [], note: row.note ?? '' };
        }
      }
    } finally {
      database.close();
    }
  }
  const { settings } = await api.storage.local.get('settings');
  kept.feeds = (settings?.feeds ?? []).map(({ url }) => url);
  kept.keys = await api.runtime.sendMessage({ type: 'maskedKeys' });
  return kept;`;

/** What was there before and is not any more, or is another, in words. */
export function lost(before: Kept, now: Kept): string[] {
  const briefs = Object.keys(before.briefs).filter((key) => !(key in now.briefs));
  const marks = Object.keys(before.marks).filter(
    (key) => JSON.stringify(before.marks[key]) !== JSON.stringify(now.marks[key]),
  );
  const feeds = before.feeds.filter((url) => !now.feeds.includes(url));
  const keys = Object.keys(before.keys).filter((name) => before.keys[name] !== now.keys[name]);
  return [
    ...briefs.map((key) => `the brief of ${before.briefs[key]}`),
    ...marks.map((key) => `the tags or the note on ${before.briefs[key] ?? key}`),
    ...feeds.map((url) => `the feed ${url}`),
    ...keys.map((name) => `the key of ${name}`),
  ];
}
