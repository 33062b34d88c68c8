import type { FeedSetting } from '../../settings/coverage';
import { codeOf } from '../../text/lang-tag';
import { FeedError } from '../feeds/error';
import { createFeedCache } from '../feeds/feed-cache';
import { gather, type Patience } from '../feeds/gather';
import { feedOrigins } from '../feeds/merge';
import { wanted } from '../feeds/prefilter';
import { starterFeeds } from '../feeds/starter-feeds';
import { finderOrigins } from './origins';
import { type Finder, FinderError, type FinderSettings, type SearchQuery } from './types';
import { withBackground } from './with-background';

const PATIENCE: Patience = { atOnce: 6, whole: 25_000, stragglers: 3000 };

/**
 * The feeds that the reader follows; where there are none, those to start with. Each is fetched as a feed reader does, so it learns nothing of the article. Feeds
 * that do not answer delay nobody, and are reported only where no feed at all answers.
 */
export function createFeedsFinder(): Finder {
  const cache = createFeedCache();
  return {
    name: 'feeds',
    once: true,
    atOutlets: true,
    origins: (settings, query) =>
      query && settings.feeds.length === 0 ? feedOrigins(feedsFor(settings, query)) : finderOrigins('feeds', settings),
    async search(query, deps, signal) {
      const feeds = feedsFor(deps.settings, query);
      if (feeds.length === 0) throw new FinderError('needsSetup');
      const want = wanted(query);
      const tasks = feeds.map(({ url, title }) => async () => {
        const feed = await cache.read(url, deps, { signal, sent: () => deps.sent({ at: deps.now(), url, query: '' }) });
        return feed.entries.map((entry) => {
          // The reader's name of a feed is mostly the outlet's bare name; a feed calls itself "Outlet - World -
          // Latest".
          const outlet = entry.outlet === feed.title && title !== '' ? title : entry.outlet;
          return { ...entry, outlet };
        });
      });
      const { results, errors } = await gather(tasks, PATIENCE, { sleep: deps.sleep, signal });
      if (results.length === 0) throw failure(errors);
      return withBackground(results.flat(), want);
    },
  };
}

/** The feeds that the reader follows, or those to start with in the article's language. */
function feedsFor({ feeds }: FinderSettings, { lang, country }: SearchQuery): readonly FeedSetting[] {
  return feeds.length > 0 ? feeds : starterFeeds(codeOf(lang), country);
}

/**
 * The error where no feed answered: "refused" where all of them refuse or are gone, which the reader can mend in the
 * options.
 */
function failure(errors: readonly unknown[]): FinderError {
  const isRefusal = (error: unknown) =>
    error instanceof FeedError && ['refused', 'gone', 'noFeed'].includes(error.kind);
  return new FinderError(errors.length > 0 && errors.every(isRefusal) ? 'refused' : 'notAnswering');
}

export const feedsFinder: Finder = createFeedsFinder();
