import { INDEX_VERSION, type IndexEntry } from '../../../core/library/index/entry';
import { type Held, merged } from '../../../core/library/index/merge';
import { readSegment } from '../../../core/library/index/read';
import { type NumberedEntry, type Segment, segmentOf } from '../../../core/library/index/segment';
import type { KeptDatabase, StoredDocs, Write } from './database';

/** Entries that are merged into a segment when there are more of them. */
const MOST_ENTRIES = 500;
/** So many segments of about one size are merged into one. */
const SAME_SIZE = 4;

/** The index as it is stored now. */
export interface StoredIndex {
  /** What can be searched. */
  held: Held[];
  /** Something of it is broken, or of another version: it must be rebuilt. */
  broken: boolean;
}

const NONE_GONE = new Uint8Array(0);

/** Reads the index. */
export async function readIndex(database: KeptDatabase): Promise<StoredIndex> {
  const tx = (await database.open()).transaction(['entries', 'segments', 'docs', 'rows']);
  const [entries, segments, docs, rows] = await Promise.all([
    tx.objectStore('entries').getAll(),
    tx.objectStore('segments').getAll(),
    tx.objectStore('docs').getAll(),
    tx.objectStore('rows').index('doc').count(IDBKeyRange.lowerBound(1)),
  ]);
  const sealed = segments.flatMap((stored): Held[] => {
    const held = docs.find(({ id }) => id === stored.id);
    const segment = readSegment(stored);
    return segment && held ? [{ segment, gone: held.gone }] : [];
  });
  const sound = numbered(entries);
  const tail = sound.length > 0 ? [{ segment: segmentOf(sound), gone: NONE_GONE }] : [];
  return {
    held: [...sealed, ...tail],
    broken:
      sealed.length < Math.max(segments.length, docs.length) ||
      sound.length < entries.length ||
      rows !== sound.length + sealed.reduce((sum, one) => sum + thereIn(one), 0),
  };
}

/** Documents of a segment that are not deleted. */
function thereIn({ segment, gone }: Held): number {
  let there = segment.docs.length;
  for (const byte of gone) for (let bits = byte; bits > 0; bits &= bits - 1) there -= 1;
  return there;
}

function numbered(entries: readonly (IndexEntry & { doc?: number })[]): NumberedEntry[] {
  return entries.flatMap((entry) =>
    entry.version === INDEX_VERSION && entry.doc !== undefined ? [{ ...entry, doc: entry.doc }] : [],
  );
}

/**
 * Merges entries into a segment where there are many, and segments into larger ones: all of it, or nothing. True when it
 * has changed anything.
 */
export async function seal(database: KeptDatabase): Promise<boolean> {
  if ((await (await database.open()).count('entries')) <= MOST_ENTRIES) return false;
  return database.write(async (tx) => {
    const entries = await tx.objectStore('entries').getAll();
    const sound = numbered(entries);
    // A broken one is found when the index is opened, and all is made anew then.
    if (entries.length <= MOST_ENTRIES || sound.length < entries.length) return false;
    await putSegment(tx, segmentOf(sound));
    await tx.objectStore('entries').clear();
    await mergeAlike(tx);
    return true;
  });
}

async function putSegment(tx: Write, segment: Segment): Promise<void> {
  const id = await tx.objectStore('segments').put(segment);
  const { docs } = segment;
  await tx.objectStore('docs').put({ id, docs, gone: new Uint8Array(Math.ceil(docs.length / 8)) });
}

const sizeClass = ({ docs }: StoredDocs): number =>
  Math.floor(Math.log(Math.max(1, docs.length / MOST_ENTRIES)) / Math.log(SAME_SIZE));

/** Merges the last segments for as long as enough of them are of about one size. */
async function mergeAlike(tx: Write): Promise<void> {
  for (;;) {
    const all = (await tx.objectStore('docs').getAll()).sort((a, b) => (a.docs[0] ?? 0) - (b.docs[0] ?? 0));
    const last = all.slice(-SAME_SIZE);
    if (last.length < SAME_SIZE || new Set(last.map(sizeClass)).size > 1) return;
    const stored = await Promise.all(last.map(({ id }) => tx.objectStore('segments').get(id)));
    const held = stored.flatMap((one, i) => {
      const segment = readSegment(one);
      return segment ? [{ segment, gone: last[i]?.gone ?? NONE_GONE }] : [];
    });
    if (held.length < last.length) return;
    for (const { id } of last) {
      await tx.objectStore('segments').delete(id);
      await tx.objectStore('docs').delete(id);
    }
    await putSegment(tx, merged(held));
  }
}
