import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { storedKind } from '../../core/stored/stored-kind';
import type { Shown } from '../../core/stories/edition/again';
import type { Edition, EditionStory } from '../../core/stories/edition/edition';
import { type HideRule, hideRuleSchema, ruleId } from '../../core/stories/edition/hide';
import { editionSchema, readStorySchema, savedStorySchema, shownSchema } from '../../core/stories/edition/schema';
import type { ReadReport } from '../../core/stories/novelty/report';

interface Schema extends DBSchema {
  editions: { key: string; value: unknown };
  shown: { key: string; value: unknown };
  rules: { key: string; value: unknown };
  saved: { key: string; value: unknown };
  read: { key: string; value: unknown };
}

/** A story that the reader saved, as it was then. */
export interface SavedStory {
  id: string;
  /** Epoch ms. */
  at: number;
  story: EditionStory;
}

/** What the reader has read of a story. */
export interface ReadStory {
  id: string;
  /** Epoch ms. */
  at: number;
  texts: ReadReport[];
}

type ShownThen = Shown & { day: string };

const DAY_MS = 86_400_000;
/** Days for which editions are kept, and for which it is known what was shown and read of a story. */
const EDITION_DAYS = 90;
const STORY_DAYS = 30;

export const kinds = {
  editions: storedKind<Edition>(editionSchema, []),
  shown: storedKind<ShownThen>(shownSchema, []),
  rules: storedKind<HideRule>(hideRuleSchema, []),
  saved: storedKind<SavedStory>(savedStorySchema, []),
  read: storedKind<ReadStory>(readStorySchema, []),
};
type Kinds = typeof kinds;
type Kept<Name extends keyof Kinds> = Kinds[Name] extends { read(stored: unknown): infer T } ? NonNullable<T> : never;

/** The reader's editions, in IndexedDB, and what they said and read of stories. */
export interface EditionStore {
  edition(day: string): Promise<Edition | null>;
  /** The days that have an edition, the latest first. */
  days(): Promise<string[]>;
  /** Keeps an edition and that its stories were shown, both or neither. */
  keep(edition: Edition): Promise<void>;
  /** What was shown in other editions than this day's, by the story's id. */
  shown(exceptDay: string | null): Promise<Map<string, Shown>>;
  rules(): Promise<HideRule[]>;
  hide(rule: HideRule): Promise<void>;
  unhide(id: string): Promise<void>;
  saved(): Promise<SavedStory[]>;
  save(saved: SavedStory): Promise<void>;
  unsave(id: string): Promise<void>;
  read(): Promise<ReadStory[]>;
  remember(read: ReadStory): Promise<void>;
  forgetRead(id: string): Promise<void>;
  /** Deletes what is older than it is kept. */
  prune(now: number): Promise<void>;
  clear(): Promise<void>;
}

const STORES = ['editions', 'shown', 'rules', 'saved', 'read'] as const;

/** Opens the store; the database is made at first use. `name` is for tests. */
export function openEditions(name = 'recoupe-editions'): EditionStore {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  function db(): Promise<IDBPDatabase<Schema>> {
    opening ??= openDB<Schema>(name, 1, {
      upgrade: (database) => {
        for (const store of STORES) database.createObjectStore(store);
      },
      terminated: () => {
        opening = null;
      },
    });
    opening.catch(() => {
      opening = null;
    });
    return opening;
  }
  async function all<Name extends keyof Kinds>(store: Name): Promise<Kept<Name>[]> {
    const { read }: { read(stored: unknown): unknown } = kinds[store];
    return (await (await db()).getAll(store)).flatMap((stored) => {
      const found = read(stored);
      return isKept<Name>(found) ? [found] : [];
    });
  }
  return {
    edition: async (day) => kinds.editions.read(await (await db()).get('editions', day)),
    days: async () => (await (await db()).getAllKeys('editions')).sort().reverse(),
    keep: async (edition) => {
      const tx = (await db()).transaction(['editions', 'shown'], 'readwrite');
      await tx.objectStore('editions').put(kinds.editions.write(edition), edition.day);
      const { at, day } = edition;
      for (const { id, count } of edition.stories) {
        const one = { story: id, independent: count.independent, at, day };
        await tx.objectStore('shown').put(kinds.shown.write(one), `${day} ${id}`);
      }
      await tx.done;
    },
    shown: async (exceptDay) => {
      const known = new Map<string, Shown>();
      for (const one of await all('shown')) {
        const before = known.get(one.story);
        if (one.day !== exceptDay && (!before || before.at < one.at)) known.set(one.story, one);
      }
      return known;
    },
    rules: async () => (await all('rules')).sort((a, b) => b.at - a.at),
    hide: async (rule) => void (await (await db()).put('rules', kinds.rules.write(rule), ruleId(rule))),
    unhide: async (id) => (await db()).delete('rules', id),
    saved: async () => (await all('saved')).sort((a, b) => b.at - a.at),
    save: async (saved) => void (await (await db()).put('saved', kinds.saved.write(saved), saved.id)),
    unsave: async (id) => (await db()).delete('saved', id),
    read: () => all('read'),
    remember: async (read) => void (await (await db()).put('read', kinds.read.write(read), read.id)),
    forgetRead: async (id) => (await db()).delete('read', id),
    prune: async (now) => {
      const old = (days: number) => now - days * DAY_MS;
      const tx = (await db()).transaction(['editions', 'shown', 'read'], 'readwrite');
      const drop = async (store: 'editions' | 'shown' | 'read', before: number) => {
        for (const key of await tx.objectStore(store).getAllKeys()) {
          const kept = kinds[store].read(await tx.objectStore(store).get(key));
          if (kept && kept.at < before) await tx.objectStore(store).delete(key);
        }
      };
      await drop('editions', old(EDITION_DAYS));
      await drop('shown', old(STORY_DAYS));
      await drop('read', old(STORY_DAYS));
      await tx.done;
    },
    clear: async () => {
      const tx = (await db()).transaction([...STORES], 'readwrite');
      await Promise.all([...STORES.map((store) => tx.objectStore(store).clear()), tx.done]);
    },
  };
}

const isKept = <Name extends keyof Kinds>(found: unknown): found is Kept<Name> => found !== null;
