import type { Run } from '../../core/run/types';
import type { StoryEntry, StoryItem } from '../../core/stories/items/item';
import type { ReadReport } from '../../core/stories/novelty/report';
import type { StoryBrief } from '../../platform/messages/edition';
import type { EditionStore, ReadStory } from '../../platform/storage/editions';
import { settingsItem } from '../../platform/storage/settings-item';
import type { ReadReports } from '../coverage/read-reports';
import { stayAwake } from '../wire/stay-awake';
import type { ReadBefore } from './read-before';
import { readStory } from './read-story';
import { beginStory, type Draft, type StoryWriterDeps, writeStory } from './write-story';

export interface StoryBriefDeps extends StoryWriterDeps {
  store: Pick<EditionStore, 'read' | 'remember'>;
  readReports: ReadReports;
  readBefore: ReadBefore;
}

/** A story whose brief is opened. */
interface OpenedStory {
  /** Its items where they are still kept, else none. */
  items: readonly StoryItem[];
  entries: readonly StoryEntry[];
  /** Address of the report whose headline stands for it. */
  head: string;
}

/** The briefs of stories that are opened. */
export interface StoryBriefs {
  open(id: string, story: OpenedStory, where: { private: boolean }): Promise<StoryBrief>;
  write(id: string): Promise<Run | null>;
}

/** Briefs that wait to be written at most: a page writes what it has just opened. */
const MOST_DRAFTS = 5;
/** Milliseconds after which a model is given up. */
const WRITING_MS = 15 * 60_000;
/** Texts of one story that are kept to tell what is new. */
const MOST_TEXTS = 20;

/** Makes the briefs of stories: read, begun by key sentences, then written by the engine that is set up. */
export function createStoryBriefs(deps: StoryBriefDeps): StoryBriefs {
  const { store, readReports, readBefore } = deps;
  const drafts = new Map<string, Draft>();

  async function awake<T>(work: () => Promise<T>): Promise<T> {
    const sleepWell = stayAwake();
    try {
      return await work();
    } finally {
      sleepWell();
    }
  }

  return {
    open: (id, { items, entries, head }, { private: isPrivate }) =>
      awake(async () => {
        const settings = await settingsItem.get();
        const inEditions = await store.read();
        const before = readOf(id, entries, inEditions);
        const known = await readBefore.of(items, inEditions);
        const own = known.get(items[0]?.story ?? id) ?? before;
        const read = await readStory(entries, { head, before: own?.texts ?? [], readReports });
        const { article } = read;
        if (!article) return { run: null, writer: null, ...read.told };
        if (!isPrivate) await rememberTexts(store, read.texts, { id, before });
        const { run, draft } = await beginStory({ ...read, article }, { id, settings, isPrivate }, deps);
        drafts.delete(id);
        if (draft) drafts.set(id, draft);
        for (const old of [...drafts.keys()].slice(0, -MOST_DRAFTS)) drafts.delete(old);
        const writer = draft && (draft.run.engine.model ?? draft.chosen.service);
        return { run, writer, ...read.told };
      }),
    write: (id) =>
      awake(async () => {
        const draft = drafts.get(id);
        drafts.delete(id);
        if (!draft) return null;
        const signal = AbortSignal.timeout(WRITING_MS);
        return writeStory(draft, { settings: await settingsItem.get(), library: deps.library, signal });
      }),
  };
}

/** Remembers the reports that were read. What a full disk does not take is told as new again. */
async function rememberTexts(
  store: Pick<EditionStore, 'remember'>,
  texts: readonly ReadReport[],
  { id, before }: { id: string; before: ReadStory | null },
): Promise<void> {
  if (texts.length === 0) return;
  const known = before?.texts ?? [];
  const all = [...known, ...texts.filter((text) => !known.some((one) => one.id === text.id))];
  const read = { id: before?.id ?? id, at: Date.now(), texts: all.slice(-MOST_TEXTS) };
  await store.remember(read).catch(() => undefined);
}

/** What was read of a story, under any id that it had. */
export function readOf(
  id: string,
  items: readonly Pick<StoryItem, 'id'>[],
  read: readonly ReadStory[],
): ReadStory | null {
  const ids = new Set([id, ...items.map((item) => item.id)]);
  return read.find((one) => ids.has(one.id)) ?? null;
}
