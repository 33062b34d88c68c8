import * as v from 'valibot';
import type { Held } from '../../../core/library/index/merge';
import { type Hit, hasPhrases, hitOf } from '../../../core/library/query/hit';
import { nearWords } from '../../../core/library/query/near';
import { parseQuery, type Query, shownWords } from '../../../core/library/query/parse';
import { type Order, search } from '../../../core/library/query/search';
import { searchedSchema } from '../../../core/library/schema';
import { textsOf } from '../../../core/library/texts';
import type { LibraryRow } from '../../../core/library/types';
import type { KeptDatabase } from './database';
import { readIndex } from './index-store';
import { readRow } from './rows';

/** The briefs that meet a search: the first of them at once, the others when they are wanted. */
export interface Results {
  query: Query;
  /** How many there are; with phrases about how many, since only those shown are read. */
  total: number;
  rows: LibraryRow[];
  /** The next rows, at most `count`; [] at the end. */
  more(count: number): Promise<LibraryRow[]>;
}

/** Searches the library, with its index in memory. */
export interface Searcher {
  /** Reads the index again; true where it is broken and must be rebuilt. */
  load(): Promise<boolean>;
  find(typed: string, how: { order: Order; count: number }): Promise<Results>;
  /** The sentence in which a search was met; null for none, and for a brief that is gone. */
  hit(row: LibraryRow, query: Query): Promise<Hit | null>;
  /** Words of the library near those of a search that are nowhere in it, by word. */
  near(query: Query): Map<string, string[]>;
}

/** Makes a searcher; it finds nothing until its index was loaded. */
export function createSearcher(database: KeptDatabase): Searcher {
  let held: Held[] = [];

  async function rowsOf(docs: readonly number[]): Promise<LibraryRow[]> {
    const index = (await database.open()).transaction('rows').store.index('doc');
    const rows = await Promise.all(docs.map((doc) => index.get(doc)));
    return rows.flatMap((row) => readRow(row) ?? []);
  }

  async function textsFor(row: LibraryRow) {
    const kept = v.safeParse(searchedSchema, await (await database.open()).get('briefs', row.key));
    return kept.success ? textsOf(kept.output, row) : [];
  }

  async function withPhrases(rows: LibraryRow[], query: Query): Promise<LibraryRow[]> {
    if (!query.all.some(({ kind }) => kind === 'phrase')) return rows;
    const having = await Promise.all(rows.map(async (row) => hasPhrases(await textsFor(row), query)));
    return rows.filter((_, i) => having[i]);
  }

  return {
    async load() {
      const index = await readIndex(database);
      held = index.held;
      return index.broken;
    },
    async find(typed, { order, count }) {
      const query = parseQuery(typed);
      const { docs } = search(held, query, order);
      let at = 0;
      const more = async (wanted: number) => {
        const rows: LibraryRow[] = [];
        while (rows.length < wanted && at < docs.length) {
          const next = [...docs.subarray(at, at + wanted - rows.length)];
          at += next.length;
          rows.push(...(await withPhrases(await rowsOf(next), query)));
        }
        return rows;
      };
      return { query, total: docs.length, rows: await more(count), more };
    },
    hit: async (row, query) => hitOf(await textsFor(row), query),
    near(query) {
      const words = new Set(shownWords(query).map(({ word }) => word));
      const missing = [...words].filter((word) => search(held, parseQuery(word), 'date').docs.length === 0);
      return new Map(missing.map((word) => [word, nearWords(held, word)]));
    },
  };
}
