import type { LibraryRow, Marks } from '../../../core/library/types';
import type { KeptBrief } from '../../../core/run/kept';
import { tellChanged } from './changes';
import type { KeptDatabase } from './database';
import { remove } from './prune';
import { briefKind, putBrief, putRow, readRow, UNINDEXABLE } from './rows';
import { makeRows } from './settle';

/** A brief that was taken out, so that it can be put back. */
export interface Removed {
  kept: KeptBrief;
  row: LibraryRow;
}

/** Space that the briefs of a month take. */
export interface MonthSpace {
  /** "2026-11", in local time. */
  month: string;
  briefs: number;
  bytes: number;
}

/** The library as its page sees it: rows in pages, a brief at a time, and the reader's marks. */
export interface Shelf {
  /** The rows after one, newest first; from the newest on where there is none. */
  rows(after: LibraryRow | null, count: number): Promise<LibraryRow[]>;
  row(key: string): Promise<LibraryRow | null>;
  brief(key: string): Promise<KeptBrief | null>;
  /** Number of briefs, those that cannot be read included. */
  count(): Promise<number>;
  /** Number of briefs that this version cannot read. */
  unreadable(): Promise<number>;
  /** Changes the reader's marks; the row as it is then, or null where its brief is gone. Rejects on a full disk. */
  mark(key: string, change: Partial<Marks>): Promise<LibraryRow | null>;
  remove(key: string): Promise<Removed | null>;
  putBack(removed: Removed): Promise<void>;
  /** Newest month first. */
  space(): Promise<MonthSpace[]>;
}

/** Rows read at once where all are read. */
const BATCH = 1000;

export function openShelf(database: KeptDatabase): Shelf {
  const { open, write } = database;
  const changed = () => tellChanged(database.name);

  async function rows(after: LibraryRow | null, count: number): Promise<LibraryRow[]> {
    // Several may be of one instant: those up to the last one seen are left out.
    const from = after ? IDBKeyRange.lowerBound(-after.savedAt) : null;
    const stored = await (await open()).getAllFromIndex('rows', 'newest', from, count + (after ? 1 : 0));
    const seen = after ? stored.findIndex(({ key }) => key === after.key) : -1;
    return stored.slice(seen + 1).flatMap((row) => readRow(row) ?? []);
  }

  return {
    rows,
    row: async (key) => readRow(await (await open()).get('rows', key)),
    brief: async (key) => briefKind.read(await (await open()).get('briefs', key)),
    count: async () => (await open()).count('briefs'),
    async unreadable() {
      await makeRows(database);
      const rows = await (await open()).getAllFromIndex('rows', 'doc', UNINDEXABLE);
      return rows.filter((row) => row.unreadable).length;
    },
    async mark(key, change) {
      const row = await write(async (tx) => {
        const before = readRow(await tx.objectStore('rows').get(key));
        const kept = briefKind.read(await tx.objectStore('briefs').get(key));
        if (!before || !kept) return null;
        await putRow(tx, { ...before, ...change }, kept);
        return readRow(await tx.objectStore('rows').get(key));
      });
      changed();
      return row;
    },
    async remove(key) {
      const db = await open();
      const row = readRow(await db.get('rows', key));
      const kept = briefKind.read(await db.get('briefs', key));
      await remove(database, [key]);
      changed();
      return row && kept ? { row, kept } : null;
    },
    async putBack({ kept, row }) {
      await write((tx) => putBrief(tx, kept, { event: row.event, marks: row }));
      changed();
    },
    async space() {
      const months = new Map<string, MonthSpace>();
      for (let last: LibraryRow | null = null; ; ) {
        const next: LibraryRow[] = await rows(last, BATCH);
        for (const { savedAt, bytes } of next) {
          const at = new Date(savedAt);
          const month = `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}`;
          const sum = months.get(month) ?? { month, briefs: 0, bytes: 0 };
          months.set(month, { month, briefs: sum.briefs + 1, bytes: sum.bytes + bytes });
        }
        last = next.at(-1) ?? null;
        if (!last) return [...months.values()].sort((a, b) => (a.month < b.month ? 1 : -1));
      }
    },
  };
}
