import type { Coverage } from '../../core/coverage/types';
import { type BriefIdentity, briefKey, type KeptBrief } from '../../core/run/kept';
import { tellChanged } from './kept/changes';
import { isQuotaError, type KeptDatabase, keptDatabase } from './kept/database';
import { seal } from './kept/index-store';
import { joinEvent } from './kept/join-event';
import { dropOldest, prune, remove } from './kept/prune';
import { briefKind, putBrief } from './kept/rows';
import { makeRows } from './kept/settle';
import { countUnsaved } from './kept/unsaved';

const readable = (all: unknown[]) => all.flatMap((stored) => briefKind.read(stored) ?? []);

/**
 * Kept briefs, in IndexedDB. Cleared by "Delete everything"; the oldest are deleted when there are more than the reader
 * keeps, except those that the reader saved. One that cannot be read (it is broken, or a later version wrote it) is
 * treated as missing but not deleted: the later version may be installed again.
 */
export interface Library {
  find(identity: BriefIdentity): Promise<KeptBrief | null>;
  /**
   * The last brief kept of this page, where it was made from another text; null where the last was made from this text,
   * or none is kept.
   */
  lastOther(canonicalUrl: string, hash: string): Promise<KeptBrief | null>;
  /**
   * The coverage that was last kept with a brief of this text, whichever engine wrote the brief; null where there is
   * none.
   */
  coverageOf(canonicalUrl: string, hash: string): Promise<Coverage | null>;
  /** The newest briefs saved since then (epoch ms) that can be read, at most so many, newest first. */
  recent(since: number, most: number): Promise<KeptBrief[]>;
  /** The newest briefs on the same event as this one, itself among them. */
  onEvent(key: string): Promise<KeptBrief[]>;
  /**
   * Keeps a brief. Resolves to false, with nothing lost, when the disk is full and deleting the older half of those not
   * saved would make no room.
   */
  keep(brief: KeptBrief, most: number): Promise<boolean>;
  /**
   * Changes the parts that may follow after a brief was kept: its coverage, look-ups, flags, rewritten statements,
   * questions and answers. Does nothing where that brief is not kept (any more). Rejects on a full disk.
   */
  amend(
    key: string,
    change: Partial<Omit<KeptBrief, 'key' | 'canonicalUrl' | 'hash' | 'savedAt' | 'article'>>,
  ): Promise<void>;
  /** Deletes the oldest beyond `most`, in batches; saved ones neither count nor go. */
  prune(most: number): Promise<void>;
  /** The kept briefs that can be read, newest first: whole, so for few of them only. */
  list(): Promise<KeptBrief[]>;
  /** The number of all kept briefs, including those that cannot be read. */
  count(): Promise<number>;
  remove(key: string): Promise<void>;
  clear(): Promise<void>;
}

/** Opens the library; the database is made at first use. `name` is for tests. */
export function openLibrary(name?: string): Library {
  const database = keptDatabase(name);
  const { open, write } = database;
  const changed = () => tellChanged(database.name);
  return {
    find: async (identity) => briefKind.read(await (await open()).get('briefs', briefKey(identity))),
    lastOther: async (canonicalUrl, hash) => {
      const all = await (await open()).getAllFromIndex('briefs', 'url', canonicalUrl);
      const last = readable(all).reduce<KeptBrief | null>(
        (newest, one) => (newest && newest.savedAt > one.savedAt ? newest : one),
        null,
      );
      return last && last.hash !== hash ? last : null;
    },
    coverageOf: async (canonicalUrl, hash) =>
      coverageAmong(readable(await (await open()).getAllFromIndex('briefs', 'url', canonicalUrl)), hash),
    recent: async (since, most) => readable(await newest(database, { since, most })),
    onEvent: async (key) => {
      const db = await open();
      const event = (await db.get('rows', key))?.event ?? key;
      const rows = await db.getAllFromIndex('rows', 'event', event);
      const newestFirst = rows.sort((a, b) => b.savedAt - a.savedAt).slice(0, MOST_ON_EVENT);
      return readable(await Promise.all(newestFirst.map((row) => db.get('briefs', row.key))));
    },
    keep: async (brief, most) => {
      if (most <= 0) {
        await makeRows(database);
        await prune(database, 0);
        changed();
        return true;
      }
      const kept = await keepOne(database, brief, most);
      if (kept) changed();
      // The reader waits for neither, and a disk without room for them is no loss: the next brief tries again.
      if (kept) void tidy(database, brief.key).then(changed, () => undefined);
      return kept;
    },
    amend: async (key, change) => {
      await write(async (tx) => {
        const kept = briefKind.read(await tx.objectStore('briefs').get(key));
        if (kept) await putBrief(tx, { ...kept, ...change });
      });
      changed();
    },
    prune: async (most) => {
      await makeRows(database);
      await prune(database, most);
      changed();
    },
    list: async () => readable(await (await open()).getAllFromIndex('briefs', 'savedAt')).reverse(),
    count: async () => (await open()).count('briefs'),
    remove: async (key) => {
      await remove(database, [key]);
      changed();
    },
    clear: async () => {
      await write(async (tx) => {
        for (const store of tx.objectStoreNames) await tx.objectStore(store).clear();
      });
      changed();
    },
  };
}

/** Briefs on one event that are read at once. */
const MOST_ON_EVENT = 8;

/** What follows when a brief was kept: its event is found, and the index merged where it is time. */
async function tidy(database: KeptDatabase, key: string): Promise<void> {
  await joinEvent(database, key);
  await seal(database);
}

/** Keeps a brief and deletes the oldest so that `most` remain: both, or neither. False where the disk is full. */
async function keepOne(database: KeptDatabase, brief: KeptBrief, most: number): Promise<boolean> {
  const put = (left: number, limit?: number) =>
    database.write(async (tx) => {
      await putBrief(tx, brief);
      await dropOldest(tx, left, limit);
    });
  try {
    await put(most);
  } catch (error) {
    if (!isQuotaError(error)) throw error;
    // The newest matters most: the older half is deleted for it, in one transaction. Where that makes no room, as in
    // browsers that write deletions down before they free anything, nothing is lost.
    try {
      const half = Math.ceil((await database.write(countUnsaved)) / 2);
      await put(half, Number.MAX_SAFE_INTEGER);
    } catch (again) {
      if (isQuotaError(again)) return false;
      throw again;
    }
  }
  return true;
}

/** The coverage that was last kept with a brief of this text. */
function coverageAmong(briefs: readonly KeptBrief[], hash: string): Coverage | null {
  const covered = briefs.filter((one) => one.hash === hash && one.coverage !== null);
  return covered.toSorted((a, b) => b.savedAt - a.savedAt)[0]?.coverage ?? null;
}

/** What was saved since then, as it is stored, newest first. */
async function newest(database: KeptDatabase, { since, most }: { since: number; most: number }): Promise<unknown[]> {
  const all: unknown[] = [];
  const { store } = (await database.open()).transaction('briefs');
  let cursor = await store.index('savedAt').openCursor(IDBKeyRange.lowerBound(since), 'prev');
  while (cursor && all.length < most) {
    all.push(cursor.value);
    cursor = await cursor.continue();
  }
  return all;
}
