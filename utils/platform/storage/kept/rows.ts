import { indexEntry } from '../../../core/library/index/entry';
import { rowOf } from '../../../core/library/row';
import { rowSchema } from '../../../core/library/schema';
import type { LibraryRow, Marks } from '../../../core/library/types';
import type { KeptBrief } from '../../../core/run/kept';
import { keptSchema } from '../../../core/run/schema';
import { storedKind } from '../../../core/stored/stored-kind';
import type { StoredDocs, StoredRow, Write } from './database';
import { changeUnsaved } from './unsaved';

/** Kept briefs as they are stored. */
export const briefKind = storedKind<KeptBrief>(keptSchema, []);
const rowKind = storedKind<LibraryRow>(rowSchema, []);

/** A stored row; null for one that is broken, or not to be shown. */
export function readRow(stored: StoredRow | undefined): LibraryRow | null {
  return stored?.unreadable ? null : rowKind.read(stored);
}

/** A row as it is stored. */
export function storedRow(row: LibraryRow): StoredRow {
  return { ...rowKind.write(row), newest: -row.savedAt, rank: [row.saved ? 1 : 0, row.savedAt] };
}

/** The number of a row whose brief cannot be read, or indexed. */
export const UNINDEXABLE = -1;

/** Puts the row of a brief, and its entry into the index in place of an earlier one. */
export async function putRow(tx: Write, row: LibraryRow, kept: KeptBrief): Promise<void> {
  await dropDocs(tx, [row.doc]);
  const entry = entryOf(kept, row);
  const doc = entry ? await tx.objectStore('entries').put(entry) : UNINDEXABLE;
  await putStored(tx, storedRow({ ...row, doc }));
}

/** Puts a row as it is stored. */
export async function putStored(tx: Write, row: StoredRow): Promise<void> {
  const before = await tx.objectStore('rows').get(row.key);
  await tx.objectStore('rows').put(row);
  const unsaved = (one: StoredRow | undefined) => (one && !one.saved ? 1 : 0);
  await changeUnsaved(tx, unsaved(row) - unsaved(before));
}

/** A text that breaks the index must not keep a brief from being kept. */
function entryOf(kept: KeptBrief, row: LibraryRow) {
  try {
    return indexEntry(kept, row);
  } catch {
    return null;
  }
}

/**
 * Puts a brief with its row and index entry. The event and the reader's marks of an earlier one with its key stay;
 * without one they are those given.
 */
export async function putBrief(
  tx: Write,
  kept: KeptBrief,
  given: { event?: string; marks?: Marks } = {},
): Promise<void> {
  await tx.objectStore('briefs').put(briefKind.write(kept));
  const before = readRow(await tx.objectStore('rows').get(kept.key));
  const fresh = rowOf(kept, before ?? given.marks);
  const event = before?.event ?? given.event ?? kept.key;
  await putRow(tx, { ...fresh, event, doc: before?.doc ?? 0 }, kept);
}

/** Deletes briefs with all that there is of them. */
export async function dropBriefs(tx: Write, keys: readonly string[]): Promise<void> {
  const rows = await Promise.all(keys.map((key) => tx.objectStore('rows').get(key)));
  await dropDocs(
    tx,
    rows.map((row) => row?.doc ?? 0),
  );
  await Promise.all(keys.flatMap((key) => [tx.objectStore('briefs').delete(key), tx.objectStore('rows').delete(key)]));
  await changeUnsaved(tx, -rows.filter((row) => row && !row.saved).length);
}

/**
 * Deletes briefs where the disk has no room even to note it: nothing is written. What the index still has of them is
 * found when it is opened next, and it is rebuilt.
 */
export async function dropBare(tx: Write, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const row = await tx.objectStore('rows').get(key);
    if (row && row.doc > 0) await tx.objectStore('entries').delete(row.doc);
    await tx.objectStore('rows').delete(key);
    await tx.objectStore('briefs').delete(key);
  }
  await tx.objectStore('counts').clear();
}

/** Takes documents out of the index: an entry is deleted, what is in a segment is only marked. */
async function dropDocs(tx: Write, docs: readonly number[]): Promise<void> {
  const indexed = docs.filter((doc) => doc > 0);
  if (indexed.length === 0) return;
  const sealed: number[] = [];
  for (const doc of indexed) {
    if ((await tx.objectStore('entries').getKey(doc)) === undefined) sealed.push(doc);
    else await tx.objectStore('entries').delete(doc);
  }
  if (sealed.length === 0) return;
  for (const held of await tx.objectStore('docs').getAll()) {
    const places = sealed.flatMap((doc) => placeIn(held, doc) ?? []);
    if (places.length === 0) continue;
    const gone = held.gone.slice();
    for (const place of places) gone[place >> 3] = (gone[place >> 3] ?? 0) | (1 << (place & 7));
    await tx.objectStore('docs').put({ ...held, gone });
  }
}

/** The place of a document in a segment, whose numbers ascend; null where it is not there. */
function placeIn({ docs }: StoredDocs, doc: number): number | null {
  let low = 0;
  let high = docs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((docs[middle] ?? 0) < doc) low = middle + 1;
    else high = middle;
  }
  return docs[low] === doc ? low : null;
}
