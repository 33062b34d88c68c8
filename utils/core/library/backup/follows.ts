import type { FeedSetting } from '../../settings/coverage';
import type { FollowSettings } from '../../settings/follow';

type Follows = Pick<FollowSettings, 'topics' | 'followedStories'> & { feeds: FeedSetting[] };

/** What the reader follows and what a backup does: all of ours as it is, then what is not among it. */
export function mergedFollows(ours: Follows, theirs: Follows): Follows {
  return {
    feeds: joined(ours.feeds, theirs.feeds, ({ url }) => url),
    topics: joined(ours.topics, theirs.topics, ({ name }) => name),
    followedStories: joined(ours.followedStories, theirs.followedStories, ({ id }) => id),
  };
}

function joined<T>(ours: readonly T[], theirs: readonly T[], key: (one: T) => string): T[] {
  const known = new Set(ours.map(key));
  return [...ours, ...theirs.filter((one) => !known.has(key(one)))];
}
