import { bareHost } from '../../core/coverage/address-key';
import { outletOf } from '../../core/coverage/outlets';
import type { Run } from '../../core/run/types';
import type { NewsOfStory } from '../../core/stories/edition/again';
import { dayOf, lastHour, nextHour } from '../../core/stories/edition/clock';
import {
  type Edition,
  type EditionInput,
  type EditionStory,
  makeEdition,
  sinceEdition,
} from '../../core/stories/edition/edition';
import { type FollowedNews, followedNews, type Told } from '../../core/stories/edition/followed';
import { type HideRule, hiddenCounts, ruleId } from '../../core/stories/edition/hide';
import { type ToldStory, tellStory } from '../../core/stories/edition/told';
import { DAY_MS, type StoryEntry, type StoryItem } from '../../core/stories/items/item';
import { newsOf } from '../../core/stories/novelty/news-of';
import { headOf, storiesOf } from '../../core/stories/story';
import { browserLang } from '../../platform/i18n/browser-lang';
import type { EditionView, EmptyEdition, StoryBrief } from '../../platform/messages/edition';
import type { EditionStore } from '../../platform/storage/editions';
import type { Settings } from '../../platform/storage/settings';
import { settingsItem } from '../../platform/storage/settings-item';
import type { StoryStore } from '../../platform/storage/stories';
import type { ReadReports } from '../coverage/read-reports';
import type { ReadBefore } from './read-before';
import { createStoryBriefs, readOf } from './story-briefs';
import type { StoryWriterDeps } from './write-story';

/** The reader's editions: made once a day, frozen, and what the reader says of their stories. */
export interface Editions {
  /** The edition of a day, or for null that of the last hour, made where there is none. */
  view(day: string | null): Promise<EditionView>;
  /** Makes the edition of the last hour again. */
  remake(): Promise<EditionView>;
  hide(rule: HideRule): Promise<EditionView>;
  unhide(rule: Pick<HideRule, 'kind' | 'key'>): Promise<EditionView>;
  save(id: string, to: { saved: boolean }): Promise<EditionView>;
  markRead(id: string, to: { read: boolean }): Promise<EditionView>;
  /** Reads a story's reports and begins its brief; null where the story is not known any more. */
  brief(id: string, where: { private: boolean }): Promise<StoryBrief | null>;
  /** Lets the engine write the brief that was begun; null where none is waiting to be written. */
  write(id: string): Promise<Run | null>;
  /** What is new of followed stories since it was last told. */
  followedNews(told: Told): Promise<FollowedNews[]>;
  clear(): Promise<void>;
}

export interface EditionDeps extends StoryWriterDeps {
  store: EditionStore;
  stories: StoryStore;
  readReports: ReadReports;
  readBefore: ReadBefore;
}

/** One context makes an edition at a time: of two windows the second shows what the first has made. */
const LOCK = 'edition';
/** Days back of items that stories are made of: longer than a story is news. */
const DAYS_BACK = 4;

/** What all of a view is made of. */
interface Material {
  input: EditionInput;
  settings: Settings;
  items: StoryItem[];
}

/** Makes the service over its stores. */
export function createEditions(deps: EditionDeps): Editions {
  const { store, stories } = deps;
  const material = (exceptDay: string | null) => materialOf(deps, exceptDay);
  const briefs = createStoryBriefs(deps);

  /** The edition of the last hour: the kept one, else one that is made and kept now; null where there is nothing to tell. */
  function current({ again }: { again: boolean }): Promise<Edition | null> {
    return navigator.locks.request(LOCK, async () => {
      const { editionHour } = await settingsItem.get();
      const day = dayOf(lastHour(Date.now(), editionHour));
      const kept = await store.edition(day);
      if (kept && !again) return kept;
      const { input } = await material(day);
      const made = { day, at: input.now, stories: makeEdition(input) };
      if (made.stories.length === 0) return kept;
      await store.keep(made);
      await store.prune(input.now);
      return made;
    });
  }

  async function view(day: string | null, { again = false } = {}): Promise<EditionView> {
    const { editionHour } = await settingsItem.get();
    const now = Date.now();
    const today = dayOf(lastHour(now, editionHour));
    const isCurrent = day === null || day === today;
    const edition = isCurrent ? await current({ again }) : await store.edition(day);
    const { input, settings, items } = await material(null);
    const hides = hiddenCounts(input.stories, input.rules);
    const saved = await store.saved();
    return {
      ...{ edition: edition && withoutHidden(edition, input.rules), today },
      empty: edition && edition.stories.length > 0 ? null : await whyEmpty(stories, settings, items),
      days: await store.days(),
      since: edition && isCurrent ? sinceEdition(input, edition) : [],
      next: nextHour(now, editionHour),
      rules: input.rules.map((rule) => ({ ...rule, hides: hides.get(ruleId(rule)) ?? 0 })),
      saved: saved.map(({ story }) => story),
      read: (await store.read()).map(({ id }) => id),
    };
  }

  /** A story by any id that it had, as the view shows it. */
  async function storyBy(id: string): Promise<EditionStory | null> {
    const { edition, since, saved } = await view(null);
    const known = [...(edition?.stories ?? []), ...since, ...saved];
    return known.find((story) => story.id === id || story.items.some((item) => item.id === id)) ?? null;
  }

  return {
    view: (day) => view(day),
    remake: () => view(null, { again: true }),
    hide: async (rule) => {
      await store.hide(rule);
      return view(null);
    },
    unhide: async (rule) => {
      await store.unhide(ruleId(rule));
      return view(null);
    },
    save: async (id, { saved: isSaved }) => {
      if (!isSaved) await store.unsave(id);
      const story = isSaved ? await storyBy(id) : null;
      if (story) await store.save({ id, at: Date.now(), story });
      return view(null);
    },
    markRead: async (id, { read }) => {
      const story = await storyBy(id);
      const before = readOf(id, story?.items ?? [], await store.read());
      if (!read) await store.forgetRead(before?.id ?? id);
      else if (!before) await store.remember({ id, at: Date.now(), texts: [] });
      return view(null);
    },
    brief: async (id, where) => {
      const items = await stories.story(id);
      const told = items.length > 0 ? null : await storyBy(id);
      const entries: StoryEntry[] = items.length > 0 ? items : (told?.items ?? []).map(entryOf(told?.lang ?? null));
      const head = told?.url ?? headOf({ id, items, first: 0, last: 0 })?.url ?? '';
      return entries.length === 0 ? null : briefs.open(id, { items, entries, head }, where);
    },
    write: briefs.write,
    followedNews: async (told) => {
      const { input, settings, items } = await material(null);
      return followedNews({ input, items, followed: settings.followedStories }, told, input.now);
    },
    clear: store.clear,
  };
}

/** Reads all that an edition is made of. What was shown on `exceptDay` counts as not shown. */
async function materialOf({ store, stories, readBefore }: EditionDeps, exceptDay: string | null): Promise<Material> {
  const now = Date.now();
  const [settings, items, rules, read] = await Promise.all([
    settingsItem.get(),
    stories.items(now - DAYS_BACK * DAY_MS),
    store.rules(),
    store.read(),
  ]);
  const { topics, feeds, followedStories, editionSize } = settings;
  const interests = { topics, feeds, stories: followedStories, lang: browserLang() };
  const all = storiesOf(items);
  const told = all.flatMap((story) => tellStory(story, interests, outletOf) ?? []);
  const news = new Map<string, NewsOfStory[]>();
  const known = await readBefore.of(items, read);
  for (const story of all) {
    const own = known.get(story.id);
    if (own) news.set(story.id, newsOf(story.items, own));
  }
  const input = { stories: told, rules, shown: await store.shown(exceptDay), news, size: editionSize, now };
  return { input, settings, items };
}

async function whyEmpty(stories: StoryStore, { feeds }: Settings, items: readonly StoryItem[]): Promise<EmptyEdition> {
  if (feeds.length === 0) return 'noFeeds';
  const isFetched = items.length > 0 || (await stories.states()).some(({ lastSuccessAt }) => lastSuccessAt !== null);
  return isFetched ? 'nothingNew' : 'notFetched';
}

/** A report of a story that is kept no more, as far as it is known. */
const entryOf = (lang: StoryEntry['lang']) => (item: ToldStory['items'][number]) => ({
  ...item,
  domain: URL.canParse(item.url) ? bareHost(new URL(item.url).hostname) : '',
  ...{ lead: '', lang },
});

/** A kept edition stays as it was made, but for what the reader has hidden since. */
function withoutHidden(edition: Edition, rules: readonly HideRule[]): Edition {
  const hidden = new Set(rules.filter(({ kind }) => kind === 'story').map(({ key }) => key));
  const isHidden = ({ id, items }: ToldStory) => hidden.has(id) || items.some((item) => hidden.has(item.id));
  return { ...edition, stories: edition.stories.filter((story) => !isHidden(story)) };
}
