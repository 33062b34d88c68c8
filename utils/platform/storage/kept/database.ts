import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { IndexEntry } from '../../../core/library/index/entry';
import type { Segment } from '../../../core/library/index/segment';
import type { LibraryRow } from '../../../core/library/types';

/** A row as it is stored: with what it is sorted by. */
export type StoredRow = LibraryRow & {
  /** Minus `savedAt`: many rows are read at once only in ascending order. */
  newest: number;
  /** Saved or not, then `savedAt`: the first of those not saved are pruned first. */
  rank: [saved: 0 | 1, savedAt: number];
  /** Its brief cannot be read by this version: it counts, and is not shown. */
  unreadable?: boolean;
};

/** The documents of a segment, and which of them are deleted: apart from it, since it is large and never changes. */
export interface StoredDocs {
  id: number;
  docs: Uint32Array<ArrayBuffer>;
  gone: Uint8Array<ArrayBuffer>;
}

export interface Schema extends DBSchema {
  /** Kept briefs, whole. The same since version 1. */
  briefs: { key: string; value: unknown; indexes: { url: string; savedAt: number } };
  rows: {
    key: string;
    value: StoredRow;
    indexes: { newest: number; rank: [number, number]; doc: number; event: string };
  };
  /** Index entries that are in no segment yet; their numbers never come again. */
  entries: { key: number; value: IndexEntry & { doc?: number } };
  segments: { key: number; value: Segment & { id?: number } };
  docs: { key: number; value: StoredDocs };
  /** Counts by name: the database itself counts by going through all. */
  counts: { key: string; value: { name: string; count: number } };
}

/** Every store; what is written in one transaction is there whole, or not at all. */
export const STORES = [
  'briefs',
  'rows',
  'entries',
  'segments',
  'docs',
  'counts',
] as const satisfies StoreNames<Schema>[];

export type Write = IDBPTransaction<Schema, typeof STORES, 'readwrite'>;

/** Version 1 had only `briefs`: rows and index entries of what it kept are made later, in batches (`settle.ts`). */
const VERSION = 2;

/** The database of the library, made at its first use. */
export interface KeptDatabase {
  name: string;
  open(): Promise<IDBPDatabase<Schema>>;
  /** Runs some work in one transaction: all of it is written, or nothing. */
  write<T>(work: (tx: Write) => Promise<T>): Promise<T>;
}

/** Opens the database; `name` is for tests. */
export function keptDatabase(name = 'recoupe'): KeptDatabase {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  const open = () => {
    opening ??= openDB<Schema>(name, VERSION, {
      upgrade(database, from) {
        if (from < 1) {
          const briefs = database.createObjectStore('briefs', { keyPath: 'key' });
          briefs.createIndex('url', 'canonicalUrl');
          briefs.createIndex('savedAt', 'savedAt');
        }
        const rows = database.createObjectStore('rows', { keyPath: 'key' });
        for (const index of ['newest', 'rank', 'doc', 'event'] as const) rows.createIndex(index, index);
        database.createObjectStore('entries', { keyPath: 'doc', autoIncrement: true });
        database.createObjectStore('segments', { keyPath: 'id', autoIncrement: true });
        database.createObjectStore('docs', { keyPath: 'id' });
        database.createObjectStore('counts', { keyPath: 'name' });
      },
      // Another page opens it with a later version: this one makes way.
      blocking: (_, __, event) => {
        const { target } = event;
        if (target instanceof IDBDatabase) target.close();
        opening = null;
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
  return {
    name,
    open,
    async write(work) {
      const tx = (await open()).transaction(STORES, 'readwrite');
      const [result] = await bothEnd(work(tx), tx.done, tx);
      return result;
    },
  };
}

/**
 * Resolves when the work in a transaction and the transaction itself have ended. Where both fail, one error may say no
 * more than that the transaction was aborted: an error for a full disk is thrown in preference.
 */
async function bothEnd<T>(work: Promise<T>, done: Promise<void>, tx: Write): Promise<[T]> {
  // Work that failed has written half: nothing of it may stay.
  work.catch(() => abort(tx));
  const [result, end] = await Promise.allSettled([work, done]);
  if (result.status === 'fulfilled' && end.status === 'fulfilled') return [result.value];
  const reasons: unknown[] = [result, end].flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  throw reasons.find(isQuotaError) ?? reasons[0];
}

function abort(tx: Write): void {
  try {
    tx.abort();
  } catch {
    // It has ended already.
  }
}

/** True for the error of a full disk. */
export function isQuotaError(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
