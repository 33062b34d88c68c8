import { FeedError } from '../feeds/error';
import { createFeedCache } from '../feeds/feed-cache';
import { gather, type Patience } from '../feeds/gather';
import { feedOrigins } from '../feeds/merge';
import { entryScore, wanted } from '../feeds/prefilter';
import type { FeedEntry } from '../feeds/read-feed';
import type { Candidate } from '../types';
import { type Finder, FinderError } from './types';

const PATIENCE: Patience = { atOnce: 6, whole: 25_000, stragglers: 3000 };

/** Candidates given; of more, those that share the most with the query. */
const MOST_CANDIDATES = 100;

/** An index whose feeds lead through its own address, which says nothing of the outlet's. */
const OPAQUE = /^https?:\/\/news\.google\.com\/(?:rss\/)?(?:articles|read)\//i;

/**
 * The feeds that the reader follows. Each is fetched as a feed reader does: it learns nothing of the article. Feeds that do
 * not answer delay nobody and are only said where no feed at all answers.
 */
export function createFeedsFinder(): Finder {
  const cache = createFeedCache();
  return {
    name: 'feeds',
    once: true,
    origins: ({ feeds }) => feedOrigins(feeds),
    async search(query, deps, signal) {
      const { feeds } = deps.settings;
      if (feeds.length === 0) throw new FinderError('needsSetup');
      const want = wanted(query);
      const tasks = feeds.map(({ url, title }) => async () => {
        const feed = await cache.read(url, deps, signal, () => deps.sent({ at: deps.now(), url, query: '' }));
        // Scored as they come in: all feeds at once would hold up whatever else is under way.
        return feed.entries.flatMap((entry) => {
          const score = entryScore(entry, want);
          return score > 0 ? [{ score, candidate: candidate(entry, title, feed.title) }] : [];
        });
      });
      const { results, errors } = await gather(tasks, PATIENCE, deps.sleep, signal);
      if (results.length === 0) throw failure(errors);
      const best = results.flat().sort((a, b) => b.score - a.score);
      const byUrl = new Map<string, Candidate>();
      for (const { candidate } of best) if (!byUrl.has(candidate.url)) byUrl.set(candidate.url, candidate);
      return [...byUrl.values()].slice(0, MOST_CANDIDATES);
    },
  };
}

function candidate(entry: FeedEntry, readersName: string, feedName: string): Candidate {
  const { url, title, publishedAt, summary, lang, domain } = entry;
  return {
    finder: 'feeds',
    url,
    opaque: OPAQUE.test(url),
    title,
    // What the reader calls a feed is mostly the outlet's bare name; a feed calls itself "Outlet - World - Latest".
    outlet: entry.outlet !== '' && entry.outlet === feedName ? readersName || feedName : entry.outlet,
    domain,
    publishedAt,
    seen: false,
    lead: summary,
    lang,
    country: null,
  };
}

/** No feed answered: refused where all of them refuse, which the reader can mend. */
function failure(errors: readonly unknown[]): FinderError {
  const known = errors.filter((error) => error instanceof FeedError);
  const refused =
    known.length > 0 && known.every(({ kind }) => kind === 'refused' || kind === 'gone' || kind === 'noFeed');
  return new FinderError(refused ? 'refused' : 'notAnswering');
}

export const feedsFinder: Finder = createFeedsFinder();
