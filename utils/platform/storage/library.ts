import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type BriefIdentity, briefKey, type KeptBrief } from '../../core/run/kept';
import { keptSchema } from '../../core/run/schema';
import { storedKind } from './stored-kind';

interface Schema extends DBSchema {
  briefs: { key: string; value: unknown; indexes: { url: string; savedAt: number } };
}

const kind = storedKind<KeptBrief>(keptSchema, []);
const readable = (all: unknown[]) => all.flatMap((stored) => kind.read(stored) ?? []);

/**
 * Kept briefs, in IndexedDB. Cleared by "Delete everything"; the oldest are deleted when there are more than the reader
 * keeps. One that cannot be read (it is broken, or a later version wrote it) is treated as missing but not deleted: the
 * later version may be installed again.
 */
export interface Library {
  find(identity: BriefIdentity): Promise<KeptBrief | null>;
  /**
   * The last brief kept of this page, where it was made from another text; null where the last was made from this text,
   * or none is kept.
   */
  lastOther(canonicalUrl: string, hash: string): Promise<KeptBrief | null>;
  /**
   * Keeps a brief. Resolves to false, with nothing lost, when the disk is full and deleting the older half would make
   * no room.
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
  /** Deletes the oldest beyond `most`. */
  prune(most: number): Promise<void>;
  /** The kept briefs that can be read, newest first. */
  list(): Promise<KeptBrief[]>;
  /** The number of all kept briefs, including those that cannot be read. */
  count(): Promise<number>;
  remove(key: string): Promise<void>;
  clear(): Promise<void>;
}

/** Opens the library; the database is made at first use. `name` is for tests. */
export function openLibrary(name = 'recoupe'): Library {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  const db = () => {
    opening ??= openDB<Schema>(name, 1, {
      upgrade(database) {
        const store = database.createObjectStore('briefs', { keyPath: 'key' });
        store.createIndex('url', 'canonicalUrl');
        store.createIndex('savedAt', 'savedAt');
      },
      // The browser may close the connection (storage pressure, profile clean-up): it is opened again at the next use.
      terminated: () => {
        opening = null;
      },
    });
    // A failed opening must not be remembered: the next use tries again.
    opening.catch(() => {
      opening = null;
    });
    return opening;
  };

  /** Adds a brief and deletes the oldest so that `most` remain: both, or neither. */
  async function change(brief: KeptBrief, most: number): Promise<void> {
    const tx = (await db()).transaction('briefs', 'readwrite');
    const work = async () => {
      await tx.store.put(kind.write(brief));
      let extra = (await tx.store.count()) - most;
      for (let cursor = await tx.store.index('savedAt').openCursor(); cursor && extra > 0; extra--) {
        await cursor.delete();
        cursor = await cursor.continue();
      }
    };
    await bothEnd(work(), tx.done);
  }

  return {
    find: async (identity) => kind.read(await (await db()).get('briefs', briefKey(identity))),
    lastOther: async (canonicalUrl, hash) => {
      const all = await (await db()).getAllFromIndex('briefs', 'url', canonicalUrl);
      const last = readable(all).reduce<KeptBrief | null>(
        (newest, one) => (newest && newest.savedAt > one.savedAt ? newest : one),
        null,
      );
      return last && last.hash !== hash ? last : null;
    },
    keep: async (brief, most) => {
      if (most <= 0) {
        await (await db()).clear('briefs');
        return true;
      }
      try {
        await change(brief, most);
      } catch (error) {
        if (!isQuotaError(error)) throw error;
        // The newest matters most: the older half is deleted for it, in one transaction. Where that makes no room, as
        // in browsers that write deletions down before they free anything, nothing is lost.
        try {
          const half = Math.ceil((await (await db()).count('briefs')) / 2);
          await change(brief, half);
        } catch (again) {
          if (isQuotaError(again)) return false;
          throw again;
        }
      }
      return true;
    },
    amend: async (key, change) => {
      const tx = (await db()).transaction('briefs', 'readwrite');
      const work = async () => {
        const kept = kind.read(await tx.store.get(key));
        if (kept) await tx.store.put(kind.write({ ...kept, ...change }));
      };
      await bothEnd(work(), tx.done);
    },
    prune: async (most) => {
      const tx = (await db()).transaction('briefs', 'readwrite');
      const work = async () => {
        let extra = (await tx.store.count()) - most;
        for (let cursor = await tx.store.index('savedAt').openCursor(); cursor && extra > 0; extra--) {
          await cursor.delete();
          cursor = await cursor.continue();
        }
      };
      await bothEnd(work(), tx.done);
    },
    list: async () => readable(await (await db()).getAllFromIndex('briefs', 'savedAt')).reverse(),
    count: async () => (await db()).count('briefs'),
    remove: async (key) => (await db()).delete('briefs', key),
    clear: async () => (await db()).clear('briefs'),
  };
}

/**
 * Resolves when the work in a transaction and the transaction itself have ended. Where both fail, one error may say no
 * more than that the transaction was aborted: an error for a full disk is thrown in preference.
 */
async function bothEnd(work: Promise<void>, done: Promise<void>): Promise<void> {
  const results = await Promise.allSettled([work, done]);
  const reasons: unknown[] = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  if (reasons.length > 0) throw reasons.find(isQuotaError) ?? reasons[0];
}

function isQuotaError(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
