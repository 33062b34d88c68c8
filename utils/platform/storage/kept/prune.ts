import type { KeptDatabase, Write } from './database';
import { dropBriefs } from './rows';

/** Most briefs deleted in one transaction: a longer one would hold up what the reader asks for. */
const BATCH = 100;

const NOT_SAVED = () => IDBKeyRange.bound([0, Number.NEGATIVE_INFINITY], [0, Number.POSITIVE_INFINITY]);

/** Deletes the oldest briefs that are not saved, at most `limit` of them, so that `most` of them remain. */
export async function dropOldest(tx: Write, most: number, limit = BATCH): Promise<number> {
  const rank = tx.objectStore('rows').index('rank');
  const extra = Math.min((await rank.count(NOT_SAVED())) - most, limit);
  if (extra <= 0) return 0;
  await dropBriefs(tx, await rank.getAllKeys(NOT_SAVED(), extra));
  return extra;
}

/** The number of briefs that are not saved. */
export async function countPrunable(database: KeptDatabase): Promise<number> {
  return (await database.open()).countFromIndex('rows', 'rank', NOT_SAVED());
}

/** Deletes the oldest beyond `most` that are not saved, in batches. */
export async function prune(database: KeptDatabase, most: number): Promise<void> {
  while ((await database.write((tx) => dropOldest(tx, most))) > 0);
}
