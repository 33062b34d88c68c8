import { useEffect, useRef, useState } from 'preact/hooks';
import { isEmpty, parseQuery, type Query } from '../../utils/core/library/query/parse';
import type { Order } from '../../utils/core/library/query/search';
import type { LibraryRow } from '../../utils/core/library/types';
import { type IndexState, type LibraryStore, PAGE_HITS, PAGE_ROWS } from './library-store';

/** The rows on screen. */
export interface Rows {
  /** Null until they have been read. */
  rows: LibraryRow[] | null;
  /** The search that they meet; null for the list of all. */
  query: Query | null;
  total: number;
  index: IndexState;
  /** There are more: asking for them adds them at the end. */
  more: (() => void) | null;
  /** A newer brief than those on screen was kept meanwhile; it waits, so that no list shifts under the reader. */
  newer: boolean;
  /** The library could not be read. */
  failed: boolean;
  /** Replaces a row that was changed here, or takes it out. */
  replace(key: string, row: LibraryRow | null): void;
  /** Reads the rows again. */
  again(): void;
}

interface Shown {
  rows: LibraryRow[] | null;
  query: Query | null;
  total: number;
  next: (() => Promise<LibraryRow[]>) | null;
}

const NOTHING: Shown = { rows: null, query: null, total: 0, next: null };

/** The newest rows, or those that meet a search, as far as the reader has asked for them. */
export function useRows(store: LibraryStore, typed: string, order: Order): Rows {
  const [shown, setShown] = useState<Shown>(NOTHING);
  const [failed, setFailed] = useState(false);
  const [index, setIndex] = useState(store.indexState());
  const [turn, setTurn] = useState(0);
  const [newer, setNewer] = useState(false);
  const started = useRef(false);

  const newestShown = useRef(0);
  useEffect(
    () =>
      store.subscribe(() => {
        setIndex(store.indexState());
        void store.shelf.rows(null, 1).then(
          ([row]) => setNewer(newestShown.current > 0 && (row?.savedAt ?? 0) > newestShown.current),
          () => undefined,
        );
      }),
    [store],
  );
  const ready = index.kind === 'ready';
  useEffect(() => {
    let current = true;
    const show = (next: Shown) => {
      if (!current) return;
      setShown(next);
      setNewer(false);
      if (next.query === null) newestShown.current = next.rows?.[0]?.savedAt ?? 0;
    };
    const wanted = parseQuery(typed);
    const read = isEmpty(wanted)
      ? newest(store, { first: !started.current })
      : ready
        ? found(store, typed, order)
        : null;
    started.current = true;
    void read?.then(show, () => current && setFailed(true));
    return () => {
      current = false;
    };
  }, [store, typed, order, ready, turn]);

  const { rows, next } = shown;
  const more = next
    ? () =>
        void next().then(
          (added) =>
            setShown((now) =>
              now.next === next
                ? { ...now, rows: [...(now.rows ?? []), ...added], next: added.length > 0 ? now.next : null }
                : now,
            ),
          () => setFailed(true),
        )
    : null;
  const replace = (key: string, row: LibraryRow | null) =>
    setShown((now) => ({ ...now, rows: now.rows?.flatMap((one) => (one.key === key ? (row ?? []) : one)) ?? null }));
  return {
    rows,
    query: shown.query,
    total: shown.total,
    index,
    more,
    newer,
    failed,
    replace,
    again: () => setTurn(turn + 1),
  };
}

async function newest(store: LibraryStore, { first }: { first: boolean }): Promise<Shown> {
  const rows = first ? await store.first : await store.shelf.rows(null, PAGE_ROWS);
  let last = rows.at(-1) ?? null;
  const next = async () => {
    const added = await store.shelf.rows(last, PAGE_ROWS);
    last = added.at(-1) ?? last;
    return added;
  };
  return { rows, query: null, total: rows.length, next: rows.length < PAGE_ROWS ? null : next };
}

async function found(store: LibraryStore, typed: string, order: Order): Promise<Shown> {
  const { rows, query, total, more } = await store.searcher.find(typed, { order, count: PAGE_HITS });
  return { rows, query, total, next: rows.length < PAGE_HITS ? null : () => more(PAGE_HITS) };
}
