import * as v from 'valibot';
import type { FeedCheck } from '../../core/coverage/feeds/check';
import type { FeedSetting } from '../../core/settings/coverage';
import type { StoryItem } from '../../core/stories/items/item';
import type { Refreshed } from '../../core/stories/refresh/refresh';
import type { FeedState } from '../../core/stories/refresh/state';
import type { StoryCount } from '../../core/stories/story';

const address = v.pipe(v.string(), v.maxLength(4000));

/** Calls on what the reader follows. Feeds, topics and stories themselves are settings (`feeds`, `topics`, `followedStories`). */
export const followingCalls = [
  /** The state of each followed feed. */
  v.object({ type: v.literal('feedStates') }),
  /** Asks one feed, or all of them for null, whatever their time; answers when they were asked, a minute at most. */
  v.object({ type: v.literal('refreshFeeds'), url: v.nullable(address) }),
  /** The stories of what feeds brought, the one reported last first. */
  v.object({ type: v.literal('listStories'), most: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)) }),
  /** The story of an article that a feed brought, by its address or by any id that the story ever had. */
  v.object({ type: v.literal('storyOf'), id: address }),
  /** The reader says that two items are of one event, or are not. */
  v.object({ type: v.literal('sayEvent'), kind: v.picklist(['together', 'apart']), item: address, other: address }),
  /** The feeds that an outlet's page announces; the first of them that can be read is meant by "follow this outlet". */
  v.object({ type: v.literal('outletFeeds'), url: address }),
  /** The address of an outlet's news sitemap, by one of its pages: what it is followed by where it has no feed. */
  v.object({ type: v.literal('outletSitemap'), url: address }),
] as const;

/** A story in a list. */
export interface StoryListing extends StoryCount {
  id: string;
  headline: string;
  /** Epoch ms. */
  first: number;
  last: number;
  items: Pick<StoryItem, 'id' | 'url' | 'title' | 'outlet' | 'at'>[];
}

/** The feeds of an outlet, or the reason why its page could not be read. */
export type OutletFeeds = { ok: true; feeds: FeedSetting[] } | Extract<FeedCheck, { ok: false }>;

export interface FollowingResults {
  feedStates: (Omit<FeedState, 'listed'> & { items: number })[];
  refreshFeeds: Refreshed;
  listStories: StoryListing[];
  storyOf: StoryListing | null;
  sayEvent: null;
  outletFeeds: OutletFeeds;
  outletSitemap: string | null;
}
