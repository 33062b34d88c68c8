import { rowOf } from '../../../core/library/row';
import type { KeptDatabase, StoredRow, Write } from './database';
import { seal } from './index-store';
import { briefKind, dropBriefs, putRow, putStored, readRow, storedRow, UNINDEXABLE } from './rows';

/** Briefs that are read at once: each may be some 100 kB. */
const BATCH = 25;
/** Rows, which are small. */
const ROWS = 500;

/** Briefs that still wait for their row or their place in the index, of all. */
export interface Progress {
  left: number;
  all: number;
}

/**
 * Makes what is missing: rows for briefs that version 0.1.0 kept, or that came without one, and index entries for rows
 * that have none. In batches, each of them whole: it can be stopped, or killed, at any time and goes on from there.
 */
export async function settle(
  database: KeptDatabase,
  tell: (progress: Progress) => void = () => undefined,
): Promise<void> {
  await makeRows(database);
  const db = await database.open();
  for (;;) {
    const left = await db.countFromIndex('rows', 'doc', 0);
    tell({ left, all: await db.count('rows') });
    if (left === 0) return;
    await database.write(async (tx) => {
      for (const stored of await tx.objectStore('rows').index('doc').getAll(0, BATCH)) {
        const kept = briefKind.read(await tx.objectStore('briefs').get(stored.key));
        const row = readRow(stored);
        if (kept && row) await putRow(tx, row, kept);
        else await tx.objectStore('rows').put({ ...stored, doc: UNINDEXABLE });
      }
    });
    await seal(database);
  }
}

/** Makes the rows that are missing, and deletes those without a brief. */
export async function makeRows(database: KeptDatabase): Promise<void> {
  const db = await database.open();
  const [briefs, rows] = await Promise.all([db.count('briefs'), db.count('rows')]);
  if (briefs === rows) return;
  const [keys, known] = await Promise.all([db.getAllKeys('briefs'), db.getAllKeys('rows')]);
  const have = new Set(known);
  const missing = keys.filter((key) => !have.has(key));
  for (let at = 0; at < missing.length; at += BATCH) {
    await database.write(async (tx) => {
      for (const key of missing.slice(at, at + BATCH)) {
        const stored = await tx.objectStore('briefs').get(key);
        // Another page may have made it, or deleted the brief, meanwhile.
        if (stored === undefined || (await tx.objectStore('rows').getKey(key)) !== undefined) continue;
        const kept = briefKind.read(stored);
        await putStored(tx, kept ? storedRow(rowOf(kept)) : unreadable(key, stored));
      }
    });
  }
  const there = new Set(keys);
  const lost = known.filter((key) => !there.has(key));
  if (lost.length > 0)
    await database.write(async (tx) => {
      for (const key of lost)
        if ((await tx.objectStore('briefs').getKey(key)) === undefined) await dropBriefs(tx, [key]);
    });
}

/** The row of a brief that this version cannot read: it counts, and gives way to newer ones like any other. */
function unreadable(key: string, stored: unknown): StoredRow {
  const at: unknown = typeof stored === 'object' && stored !== null ? Reflect.get(stored, 'savedAt') : 0;
  const savedAt = typeof at === 'number' ? at : 0;
  const row = { key, savedAt, url: '', title: '', outlet: '', lang: null, publishedAt: null, lead: '', event: key };
  const none = { sources: 0, differences: 0, questions: 0, bytes: 0, doc: UNINDEXABLE };
  const marks = { saved: false, tags: [], note: '', highlights: [] };
  return { ...storedRow({ ...row, ...none, ...marks }), unreadable: true };
}

/**
 * Empties the index: `settle` then makes it anew. The rows first: where this is killed before its end, the index is as
 * broken as it was, and is emptied again.
 */
export async function emptyIndex(database: KeptDatabase): Promise<void> {
  const forget = async (tx: Write, most?: number): Promise<number> => {
    const rows = await tx.objectStore('rows').index('doc').getAll(IDBKeyRange.lowerBound(1), most);
    for (const row of rows) await tx.objectStore('rows').put({ ...row, doc: 0 });
    return rows.length;
  };
  while ((await database.write((tx) => forget(tx, ROWS))) > 0);
  await database.write(async (tx) => {
    await forget(tx);
    for (const name of ['entries', 'segments', 'docs'] as const) await tx.objectStore(name).clear();
  });
}
