import { openDB } from 'idb';
import 'fake-indexeddb/auto';

/** Puts items into a library as they are, the way an earlier or a later version would have; it has been opened before. */
export async function putInLibrary(name: string, items: readonly unknown[]): Promise<void> {
  const database = await openDB(name);
  for (const item of items) await database.put('briefs', item);
  database.close();
}

/** All that lies in a library. */
export async function allInLibrary(name: string): Promise<unknown[]> {
  const database = await openDB(name);
  const all: unknown[] = await database.getAll('briefs');
  database.close();
  return all;
}
