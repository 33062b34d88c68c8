import browser from 'webextension-polyfill';
import { sleep } from '../../core/async/sleep';
import { feedOrigins } from '../../core/coverage/feeds/merge';
import { outletOf } from '../../core/coverage/outlets';
import { fetchPage } from '../../core/coverage/reading/fetch-page';
import { createRobots } from '../../core/coverage/reading/robots';
import { WINDOW_HOURS } from '../../core/stories/group/settings';
import { DAY_MS, KEPT_DAYS } from '../../core/stories/items/item';
import { announcedFeeds } from '../../core/stories/outlet-feeds';
import { outletSitemap } from '../../core/stories/outlet-sitemap';
import { createPlacer, type Placer } from '../../core/stories/place';
import { type Refreshed, type RefreshOptions, refreshFeeds } from '../../core/stories/refresh/refresh';
import { countOf, headOf, type Story, storiesOf } from '../../core/stories/story';
import type { FollowingResults, OutletFeeds, StoryListing } from '../../platform/messages/following';
import { settingsItem } from '../../platform/storage/settings-item';
import type { StoryStore } from '../../platform/storage/stories';
import { fetchHop } from '../coverage/fetch-hop';
import { stayAwake } from '../wire/stay-awake';

/** What the reader follows: its feeds asked, its items placed, its stories told. */
export interface Following {
  /** Asks the feeds that are due, or those of `urls` whatever their time, and places what is new. One at a time. */
  refresh(ask?: { urls: readonly string[] }): Promise<Refreshed>;
  states(): Promise<FollowingResults['feedStates']>;
  stories(most: number): Promise<StoryListing[]>;
  story(id: string): Promise<StoryListing | null>;
  clear(): Promise<void>;
  sayEvent(kind: 'together' | 'apart', pair: readonly [string, string]): Promise<void>;
  outletFeeds(url: string): Promise<OutletFeeds>;
  outletSitemap(url: string): Promise<string | null>;
}

const HOUR_MS = 3_600_000;
/** One context asks at a time, and one places: two windows, or a page beside the alarm, wait for each other. */
const LOCK = 'following';

const mayAsk = (url: string) =>
  browser.permissions.contains({ origins: feedOrigins([{ url, title: '' }]).slice(-1) }).catch(() => false);

/** Makes the service over a store. */
export function createFollowing(store: StoryStore): Following {
  async function ask(urls: readonly string[], options: Omit<RefreshOptions, 'signal'>): Promise<Refreshed> {
    const sleepWell = stayAwake();
    try {
      const deps = { store, fetchHop: fetchHop('no-store'), now: Date.now, random: Math.random, sleep, mayAsk };
      return await refreshFeeds(urls, deps, { ...options, signal: AbortSignal.timeout(BATCH_MS) });
    } finally {
      sleepWell();
    }
  }

  /** Kept between batches: what was placed need not be read again. */
  let placer: Placer | null = null;

  /** Places the items that have no story: those of this batch, and of one that was cut off. */
  async function place(): Promise<void> {
    const items = await store.items(Date.now() - WINDOW_HOURS * HOUR_MS);
    const old = await store.items(Date.now() - KEPT_DAYS * DAY_MS);
    const all = old.some(({ story }) => story === '') ? old : items;
    if (all.every(({ story }) => story !== '')) return;
    placer ??= createPlacer(await store.wishes());
    await store.assign(placer.place(all));
  }

  async function prune(): Promise<void> {
    const { feeds, followedStories } = await settingsItem.get();
    const present = await Promise.all(followedStories.map(async ({ id }) => (await store.item(id))?.story ?? id));
    const keep = { stories: new Set(present), feeds: new Set(feeds.map(({ url }) => url)) };
    await store.prune(Date.now(), keep);
  }

  return {
    refresh: (given) =>
      navigator.locks.request(LOCK, async () => {
        const urls = given?.urls ?? (await settingsItem.get()).feeds.map(({ url }) => url);
        const refreshed = await ask(urls, given ? { force: 'all' } : {});
        await place();
        await prune();
        return refreshed;
      }),
    states: async () => {
      const { feeds } = await settingsItem.get();
      const followed = new Set(feeds.map(({ url }) => url));
      const items = await store.items(Date.now() - KEPT_DAYS * DAY_MS);
      const states = (await store.states()).filter(({ url }) => followed.has(url));
      return states.map(({ listed: _, ...state }) => ({
        ...state,
        items: items.filter((item) => item.feeds.includes(state.url)).length,
      }));
    },
    stories: async (most) => {
      const items = await store.items(Date.now() - KEPT_DAYS * DAY_MS);
      return storiesOf(items).slice(0, most).map(listing);
    },
    story: async (id) => {
      const [story] = storiesOf(await store.story(id));
      return story ? listing(story) : null;
    },
    sayEvent: (kind, pair) =>
      navigator.locks.request(LOCK, async () => {
        await store.wish(kind, pair);
        const [one, other] = await Promise.all(pair.map((id) => store.item(id)));
        if (!(one && other)) return;
        placer = null;
        // The item that the story has its name from stays in it.
        const leaving = one.id === one.story ? other : one;
        if (kind === 'apart' && one.story === other.story) await store.assign(new Map([[leaving.id, '']]));
        if (kind === 'together' && one.story !== other.story) {
          const [earlier, later] = one.at <= other.at ? [one, other] : [other, one];
          const moved = await store.story(later.id);
          await store.assign(new Map(moved.map(({ id }) => [id, earlier.story])));
        }
        await place();
      }),
    outletFeeds,
    outletSitemap: sitemapOf,
    clear: async () => {
      placer = null;
      await store.clear();
    },
  };
}

/** Milliseconds after which a batch ends, whatever is still under way. */
const BATCH_MS = 60_000;

async function outletFeeds(url: string): Promise<OutletFeeds> {
  const signal = AbortSignal.timeout(BATCH_MS / 2);
  const page = await fetchPage(url, { fetchHop: fetchHop('no-store') }, { signal });
  if (page.ok) return { ok: true, feeds: announcedFeeds(page.html, page.url) };
  return { ok: false, kind: page.reading === 'blocked' ? 'refused' : 'unreachable', detail: page.refusedHost };
}

/** The news sitemap of a page's outlet; null where there is none, or it cannot be had. */
async function sitemapOf(url: string): Promise<string | null> {
  const hop = fetchHop('no-store');
  const deps = { fetchHop: hop, robots: createRobots({ fetchHop: hop, now: Date.now }), onRequest: () => undefined };
  return outletSitemap(url, deps, AbortSignal.timeout(BATCH_MS / 2)).catch(() => null);
}

function listing(story: Story): StoryListing {
  return {
    ...countOf(story, outletOf),
    ...{ id: story.id, first: story.first, last: story.last, headline: headOf(story)?.title ?? '' },
    items: story.items.map(({ id, url, title, outlet, at }) => ({ id, url, title, outlet, at })),
  };
}
