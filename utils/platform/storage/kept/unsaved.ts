import type { Write } from './database';

const NAME = 'unsaved';

/** The rows that are not saved, oldest first, in the index `rank`. */
export const NOT_SAVED = () => IDBKeyRange.bound([0, Number.NEGATIVE_INFINITY], [0, Number.POSITIVE_INFINITY]);

/** The number of rows that are not saved. */
export async function countUnsaved(tx: Write): Promise<number> {
  const known = await tx.objectStore('counts').get(NAME);
  return known?.count ?? (await recount(tx));
}

async function recount(tx: Write): Promise<number> {
  const count = await tx.objectStore('rows').index('rank').count(NOT_SAVED());
  // An empty library leaves nothing behind.
  if (count > 0) await tx.objectStore('counts').put({ name: NAME, count });
  return count;
}

/** Notes that so many rows more, or fewer, are not saved; called after the change, in its transaction. */
export async function changeUnsaved(tx: Write, by: number): Promise<void> {
  if (by === 0) return;
  const known = await tx.objectStore('counts').get(NAME);
  if (known) await tx.objectStore('counts').put({ name: NAME, count: known.count + by });
  else await recount(tx);
}
