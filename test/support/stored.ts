import { openDB } from 'idb';
import 'fake-indexeddb/auto';

/**
 * Puts items into a library unchanged, as an earlier or a later version would have written them; the library must have
 * been opened before.
 */
export async function putInLibrary(name: string, items: readonly unknown[]): Promise<void> {
  const database = await openDB(name);
  for (const item of items) await database.put('briefs', item);
  database.close();
}

/** Returns all items in a library. */
export async function allInLibrary(name: string): Promise<unknown[]> {
  const database = await openDB(name);
  const all: unknown[] = await database.getAll('briefs');
  database.close();
  return all;
}
