import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { storedKind } from '../../core/stored/stored-kind';
import type { Wish, Wishes } from '../../core/stories/group/grouping';
import { type Incoming, updated } from '../../core/stories/items/incoming';
import { DAY_MS, itemSchema, KEPT_DAYS, type StoryItem } from '../../core/stories/items/item';
import type { RefreshStore } from '../../core/stories/refresh/refresh';
import { type FeedState, feedStateSchema, newState } from '../../core/stories/refresh/state';

interface Schema extends DBSchema {
  items: { key: string; value: unknown; indexes: { at: number; seenAt: number; names: string; story: string } };
  feeds: { key: string; value: unknown };
  wishes: { key: string; value: { key: string; kind: 'together' | 'apart'; pair: [string, string] } };
}

const itemKind = storedKind<StoryItem>(itemSchema, []);
const stateKind = storedKind<FeedState>(feedStateSchema, []);
const readItems = (all: unknown[]) => all.flatMap((stored) => itemKind.read(stored) ?? []);

/** Most items that are kept: beyond, the oldest go first, whatever their days. */
const MOST_ITEMS = 20_000;
/** Rows that one transaction deletes, so that none keeps others waiting. */
const DELETED_AT_ONCE = 500;

/** What feeds brought, in IndexedDB: items, the states of the feeds, and what the reader said of items. */
export interface StoryStore extends RefreshStore {
  /** The items published since then, epoch ms; in that order. */
  items(since: number): Promise<StoryItem[]>;
  item(id: string): Promise<StoryItem | null>;
  /** Items of a story, by any id that it ever had. */
  story(id: string): Promise<StoryItem[]>;
  /** Puts items into stories, in one step. */
  assign(stories: ReadonlyMap<string, string>): Promise<void>;
  wishes(): Promise<Wishes>;
  /** Remembers what the reader said of two items, instead of what was said before. */
  wish(kind: 'together' | 'apart', pair: Wish): Promise<void>;
  /** Deletes what is older than it is kept, but for stories that are to stay, and feeds that are not followed any more. */
  prune(now: number, keep: { stories: ReadonlySet<string>; feeds: ReadonlySet<string> }): Promise<void>;
  clear(): Promise<void>;
}

type Db = () => Promise<IDBPDatabase<Schema>>;

/** A way to the database, which is made at first use and opened again when the browser closed it. */
function database(name: string): Db {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  return () => {
    opening ??= openDB<Schema>(name, 1, {
      upgrade(database) {
        const items = database.createObjectStore('items', { keyPath: 'id' });
        items.createIndex('at', 'at');
        items.createIndex('seenAt', 'seenAt');
        items.createIndex('names', 'names', { multiEntry: true });
        items.createIndex('story', 'story');
        database.createObjectStore('feeds', { keyPath: 'url' });
        database.createObjectStore('wishes', { keyPath: 'key' });
      },
      terminated: () => {
        opening = null;
      },
    });
    opening.catch(() => {
      opening = null;
    });
    return opening;
  };
}

async function claim(
  db: Db,
  url: string,
  { mayTake, until }: { mayTake(state: FeedState): boolean; until: number },
): Promise<FeedState | null> {
  const tx = (await db()).transaction('feeds', 'readwrite');
  // A transaction that fails rejects `done` too, which is told by what failed in it.
  tx.done.catch(() => undefined);
  const state = stateKind.read(await tx.store.get(url)) ?? newState(url);
  const isFree = mayTake(state);
  if (isFree) await tx.store.put(stateKind.write({ ...state, claimedUntil: until }));
  await tx.done;
  return isFree ? state : null;
}

async function settle(
  db: Db,
  url: string,
  { incoming, next }: { incoming: readonly Incoming[]; next(state: FeedState, news: number): FeedState },
): Promise<number> {
  const tx = (await db()).transaction(['items', 'feeds'], 'readwrite');
  const [items, feeds] = [tx.objectStore('items'), tx.objectStore('feeds')];
  tx.done.catch(() => undefined);
  const state = stateKind.read(await feeds.get(url)) ?? newState(url);
  const listed = new Set(state.listed);
  let news = 0;
  for (const one of incoming) {
    const known = itemKind.read(await items.get(one.id)) ?? (await named(one.names));
    if (known) {
      const changed = updated(known, one);
      if (changed) await items.put(itemKind.write(changed));
    } else if (!listed.has(one.id)) {
      news += 1;
      await items.put(itemKind.write({ ...one, editedAt: null, story: '' }));
    }
  }
  await feeds.put(stateKind.write(next(state, news)));
  await tx.done;
  return news;

  async function named(names: readonly string[]): Promise<StoryItem | null> {
    for (const one of names) {
      const found = itemKind.read(await items.index('names').get(one));
      if (found) return found;
    }
    return null;
  }
}

async function dropItems(db: Db, keys: readonly string[]): Promise<void> {
  for (let from = 0; from < keys.length; from += DELETED_AT_ONCE) {
    const tx = (await db()).transaction('items', 'readwrite');
    for (const key of keys.slice(from, from + DELETED_AT_ONCE)) void tx.store.delete(key);
    await tx.done;
  }
}

/** Opens the store; the database is made at first use. `name` is for tests. */
export function openStories(name = 'recoupe-stories'): StoryStore {
  const db = database(name);

  async function items(since: number): Promise<StoryItem[]> {
    return readItems(await (await db()).getAllFromIndex('items', 'at', IDBKeyRange.lowerBound(since)));
  }

  const itemOf = async (id: string) => itemKind.read(await (await db()).get('items', id));

  return {
    states: async () => (await (await db()).getAll('feeds')).flatMap((stored) => stateKind.read(stored) ?? []),
    claim: (url, mayTake, until) => claim(db, url, { mayTake, until }),
    settle: (url, incoming, next) => settle(db, url, { incoming, next }),
    items,
    item: itemOf,
    story: async (id) => {
      const present = (await itemOf(id))?.story ?? id;
      return readItems(await (await db()).getAllFromIndex('items', 'story', present));
    },
    assign: async (stories) => {
      const tx = (await db()).transaction('items', 'readwrite');
      for (const [id, story] of stories) {
        const item = itemKind.read(await tx.store.get(id));
        if (item) await tx.store.put(itemKind.write({ ...item, story }));
      }
      await tx.done;
    },
    wishes: async () => {
      const all = await (await db()).getAll('wishes');
      const of = (kind: 'together' | 'apart') => all.filter((one) => one.kind === kind).map(({ pair }) => pair);
      return { together: of('together'), apart: of('apart') };
    },
    wish: async (kind, [a, b]) => {
      const pair: [string, string] = a < b ? [a, b] : [b, a];
      await (await db()).put('wishes', { key: pair.join(' '), kind, pair });
    },
    prune: async (now, keep) => {
      const all = readItems(await (await db()).getAllFromIndex('items', 'seenAt'));
      const tooMany = all.length - MOST_ITEMS;
      // Time that runs backwards must not make old what is new: items of the future are as new as can be.
      const isOld = ({ seenAt }: StoryItem) => now - seenAt > KEPT_DAYS * DAY_MS;
      const over = all.filter((item, i) => (isOld(item) || i < tooMany) && !keep.stories.has(item.story));
      await dropItems(
        db,
        over.map(({ id }) => id),
      );
      const tx = (await db()).transaction('feeds', 'readwrite');
      for (const url of await tx.store.getAllKeys()) if (!keep.feeds.has(url)) void tx.store.delete(url);
      await tx.done;
    },
    clear: async () => {
      const tx = (await db()).transaction(['items', 'feeds', 'wishes'], 'readwrite');
      await Promise.all([
        tx.objectStore('items').clear(),
        tx.objectStore('feeds').clear(),
        tx.objectStore('wishes').clear(),
        tx.done,
      ]);
    },
  };
}
