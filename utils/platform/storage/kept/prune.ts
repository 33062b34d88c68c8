import { isQuotaError, type KeptDatabase, type Write } from './database';
import { dropBare, dropBriefs } from './rows';
import { countUnsaved, NOT_SAVED } from './unsaved';

/** Most briefs deleted in one transaction: a longer one would hold up what the reader asks for. */
const BATCH = 100;

/** Deletes the oldest briefs that are not saved, at most `limit` of them, so that `most` of them remain. */
export async function dropOldest(tx: Write, most: number, limit = BATCH): Promise<number> {
  const keys = await oldest(tx, Math.min((await countUnsaved(tx)) - most, limit));
  await dropBriefs(tx, keys);
  return keys.length;
}

const oldest = async (tx: Write, count: number): Promise<string[]> =>
  count > 0 ? tx.objectStore('rows').index('rank').getAllKeys(NOT_SAVED(), count) : [];

/** Deletes the oldest beyond `most` that are not saved, in batches. */
export async function prune(database: KeptDatabase, most: number): Promise<void> {
  const bare = async (tx: Write) => {
    const count = await tx.objectStore('rows').index('rank').count(NOT_SAVED());
    const keys = await oldest(tx, Math.min(count - most, BATCH));
    await dropBare(tx, keys);
    return keys.length;
  };
  while ((await withoutRoom(database, (tx) => dropOldest(tx, most), bare)) > 0);
}

/** Deletes briefs, also where the disk is full. */
export async function remove(database: KeptDatabase, keys: readonly string[]): Promise<void> {
  await withoutRoom(
    database,
    (tx) => dropBriefs(tx, keys),
    (tx) => dropBare(tx, keys),
  );
}

/** Does some work in one transaction, or where the disk is full for it, another that writes nothing. */
async function withoutRoom<T>(
  database: KeptDatabase,
  work: (tx: Write) => Promise<T>,
  instead: (tx: Write) => Promise<T>,
): Promise<T> {
  try {
    return await database.write(work);
  } catch (error) {
    if (!isQuotaError(error)) throw error;
    return database.write(instead);
  }
}
