import MiniSearch from 'minisearch';
import { bytesOf } from '../../../utils/core/library/index/segment';
import { rowOf } from '../../../utils/core/library/row';
import { textsOf } from '../../../utils/core/library/texts';
import { NO_MARKS } from '../../../utils/core/library/types';
import type { KeptBrief } from '../../../utils/core/run/kept';
import { backupFile } from '../../../utils/platform/storage/kept/backup';
import { keptDatabase } from '../../../utils/platform/storage/kept/database';
import { readIndex, seal } from '../../../utils/platform/storage/kept/index-store';
import { restore } from '../../../utils/platform/storage/kept/restore';
import { putBrief } from '../../../utils/platform/storage/kept/rows';
import { createSearcher } from '../../../utils/platform/storage/kept/searcher';
import { openLibrary } from '../../../utils/platform/storage/library';
import { madeBriefs } from '../../support/made/briefs';

/** Rare words and names of each language among those briefs: about as many different words as years of news have. */
const WORDS = 40_000;
const NEWEST = Date.UTC(2026, 10, 22, 18);
const BATCH = 25;
/** Rows that are shown first. */
const FIRST_ROWS = 20;

const database = keptDatabase();
const searcher = createSearcher(database);
const briefs = (count: number) => madeBriefs(count, { words: WORDS, newest: NEWEST });

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The texts of a brief as other libraries want them: one per field. */
function fieldsOf(kept: KeptBrief, id: number) {
  const fields = { id, title: '', outlet: '', question: '', statement: '', passage: '' };
  for (const { field, text } of textsOf(kept, NO_MARKS))
    if (field !== 'tags' && field !== 'note') fields[field] += `${text}\n`;
  return fields;
}

let mini: MiniSearch | null = null;
let json = '';
const miniOptions = { fields: ['title', 'outlet', 'question', 'statement', 'passage'] };

/** What the bench calls in a page of the extension. */
const bench = {
  /** Keeps so many briefs, as a restore would. */
  async fill(count: number): Promise<void> {
    let batch: KeptBrief[] = [];
    const put = async () => {
      const now = batch;
      batch = [];
      await database.write(async (tx) => {
        for (const kept of now) await putBrief(tx, kept);
      });
      await seal(database);
    };
    for (const kept of briefs(count)) {
      batch.push(kept);
      if (batch.length === BATCH) await put();
    }
    await put();
  },
  /** Keeps one more brief as the background does, some times over; ms each. */
  async add(times: number, most: number): Promise<number[]> {
    const library = openLibrary();
    const ms: number[] = [];
    let number = 0;
    for (const kept of madeBriefs(times, { words: WORDS, newest: NEWEST + 1e9 })) {
      const key = `added ${number++}`;
      ms.push(await timed(() => library.keep({ ...kept, key }, most)));
    }
    return ms;
  },
  /** Reads the index into memory; ms. */
  load: () => timed(() => searcher.load()),
  async indexBytes(): Promise<number> {
    const { held } = await readIndex(database);
    return held.reduce((sum, { segment, gone }) => sum + bytesOf(segment) + gone.byteLength, 0);
  },
  /** Searches, with the first rows; ms each, and how many are found. */
  async search(queries: readonly string[]): Promise<{ ms: number[]; found: number[] }> {
    const [ms, found]: [number[], number[]] = [[], []];
    for (const query of queries) {
      ms.push(
        await timed(async () => {
          const { total } = await searcher.find(query, { order: 'rank', count: FIRST_ROWS });
          found.push(total);
        }),
      );
    }
    return { ms, found };
  },
  /** A backup of all; ms and bytes. Then a restore of its first briefs into an empty library; ms for a thousand. */
  async backup(most: number): Promise<{ backupMs: number; bytes: number; restoreMs: number }> {
    const abort = new AbortController();
    const common = { settings: {}, now: NEWEST + 1e10 };
    const start = performance.now();
    const file = await backupFile(database, { ...common, signal: abort.signal, tell: () => undefined });
    const backupMs = performance.now() - start;
    let restored = 0;
    const tell = (done: number) => {
      restored = done;
      if (done >= most) abort.abort();
    };
    const other = keptDatabase('restored');
    const ms = await timed(() =>
      restore(other, file, { ...common, signal: abort.signal, tell }).catch(() => undefined),
    );
    (await other.open()).close();
    indexedDB.deleteDatabase('restored');
    return { backupMs, bytes: file.size, restoreMs: (1000 * ms) / Math.max(1, restored) };
  },
  /** The sentences of the first hits; ms for all of them. */
  async hits(queries: readonly string[]): Promise<number[]> {
    const ms: number[] = [];
    for (const typed of queries) {
      const { rows, query } = await searcher.find(typed, { order: 'rank', count: FIRST_ROWS });
      ms.push(await timed(() => Promise.all(rows.map((row) => searcher.hit(row, query)))));
    }
    return ms;
  },
  /** Words by how many of the first briefs have them, for queries. */
  words(count: number): string[] {
    const all: string[] = [];
    for (const kept of briefs(count)) {
      const { title, lead } = rowOf(kept);
      all.push(title, lead);
    }
    return all;
  },
  async miniBuild(count: number): Promise<number> {
    const index = new MiniSearch(miniOptions);
    const ms = await timed(() => {
      let id = 0;
      for (const kept of briefs(count)) index.add(fieldsOf(kept, id++));
    });
    json = JSON.stringify(index);
    return ms;
  },
  miniBytes: () => new TextEncoder().encode(json).length,
  miniLoad: () =>
    timed(() => {
      mini = MiniSearch.loadJSON(json, miniOptions);
    }),
  /** Lets go of the text that the index was made from: it is no part of its memory. */
  miniForget() {
    json = '';
  },
  miniAdd(times: number, first: number): number[] {
    const ms: number[] = [];
    for (const kept of briefs(times)) {
      const start = performance.now();
      mini?.add(fieldsOf(kept, first + ms.length));
      ms.push(performance.now() - start);
    }
    return ms;
  },
  miniSearch(queries: readonly string[]): { ms: number[]; found: number[] } {
    const [ms, found]: [number[], number[]] = [[], []];
    for (const query of queries) {
      const start = performance.now();
      const { length } =
        mini?.search(query, { combineWith: 'AND', prefix: (_, i, terms) => i === terms.length - 1 }) ?? [];
      ms.push(performance.now() - start);
      found.push(length);
    }
    return { ms, found };
  },
};

declare global {
  var libraryBench: typeof bench;
}
globalThis.libraryBench = bench;
