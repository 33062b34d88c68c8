import type { LibraryRow } from '../../utils/core/library/types';
import { onLibraryChanged } from '../../utils/platform/storage/kept/changes';
import { type KeptDatabase, keptDatabase } from '../../utils/platform/storage/kept/database';
import { createSearcher, type Searcher } from '../../utils/platform/storage/kept/searcher';
import { emptyIndex, type Progress, settle } from '../../utils/platform/storage/kept/settle';
import { openShelf, type Shelf } from '../../utils/platform/storage/kept/shelf';

/** Rows read at once; hits, of which each is read for its sentence. */
export const PAGE_ROWS = 50;
export const PAGE_HITS = 20;

/** The state of the index: it may be made, or made anew, in the background. */
export type IndexState = { kind: 'loading' } | { kind: 'ready' } | ({ kind: 'making' } & Progress) | { kind: 'failed' };

/** What the page shows, and where it reads it. */
export interface LibraryStore {
  shelf: Shelf;
  searcher: Searcher;
  database: KeptDatabase;
  /** The newest rows, asked for before anything is on screen. */
  first: Promise<LibraryRow[]>;
  indexState(): IndexState;
  /** Calls `listener` after each change of the library or the index's state; returns a function that stops it. */
  subscribe(listener: () => void): () => void;
}

export function openLibraryStore(name?: string): LibraryStore {
  const database = keptDatabase(name);
  const shelf = openShelf(database);
  const searcher = createSearcher(database);
  const listeners = new Set<() => void>();
  let state: IndexState = { kind: 'loading' };
  const become = (next: IndexState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const first = shelf.rows(null, PAGE_ROWS);

  /** Makes what is missing of the index, in one page at a time; the others hear of it when it is there. */
  async function prepare(): Promise<void> {
    await navigator.locks.request('library index', async () => {
      const tell = (progress: Progress) => progress.left > 0 && become({ kind: 'making', ...progress });
      if (await searcher.load()) await emptyIndex(database);
      else become({ kind: 'ready' });
      await settle(database, tell);
      await searcher.load();
    });
    become({ kind: 'ready' });
  }
  // The rows come first.
  void first
    .catch(() => [])
    .then(prepare)
    .catch(() => become({ kind: 'failed' }));

  let reading: Promise<unknown> = Promise.resolve();
  let waiting = false;
  onLibraryChanged(() => {
    // One more reading is enough for all changes that come before it begins.
    if (waiting || state.kind !== 'ready') return;
    waiting = true;
    reading = reading.then(async () => {
      waiting = false;
      await searcher.load().catch(() => false);
      become(state);
    });
  }, database.name);

  return {
    ...{ shelf, searcher, database, first },
    indexState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
