import { codeOf } from '../../text/lang-tag';
import { checkerFeeds } from '../fact-checks/checkers';
import { createFeedCache } from '../feeds/feed-cache';
import { gather, type Patience } from '../feeds/gather';
import { feedOrigins } from '../feeds/merge';
import { entryScore, wanted } from '../feeds/prefilter';
import type { Candidate } from '../types';
import { googleClaims } from './google-claims';
import { finderOrigins } from './origins';
import { type Finder, FinderError, type SearchQuery } from './types';

const PATIENCE: Patience = { atOnce: 5, whole: 15_000, stragglers: 3000 };
const DAY_MS = 86_400_000;
/** Days before the article in which a claim of its story may have been checked. */
const DAYS_BEFORE = 14;
const MOST_CHECKS = 20;

/**
 * Fact-checks of claims in the story: what fact-checkers' own feeds list, and with the reader's key what Google's Fact
 * Check Tools know of. They are shown apart, and are no reports.
 */
export function createFactChecksFinder(): Finder {
  const cache = createFeedCache();
  return {
    name: 'factChecks',
    once: true,
    atOutlets: true,
    origins: (settings, query) =>
      query ? feedOrigins([...checkerFeeds(codeOf(query.lang))]) : finderOrigins('factChecks', settings),
    async search(query, deps, signal) {
      const key = await deps.key('factChecks');
      const tasks = checkerFeeds(codeOf(query.lang)).map(({ url, title }) => async () => {
        const feed = await cache.read(url, deps, { signal, sent: () => deps.sent({ at: deps.now(), url, query: '' }) });
        return feed.entries.map((entry) => ({ ...entry, finder: 'factChecks' as const, outlet: title }));
      });
      const [{ results }, known] = await Promise.all([
        gather(tasks, PATIENCE, { sleep: deps.sleep, signal }),
        key === '' ? null : claims(query, { deps, key, signal }),
      ]);
      if (results.length === 0 && (known === null || known instanceof FinderError)) {
        throw known ?? new FinderError('notAnswering');
      }
      return [...(known instanceof FinderError ? [] : (known ?? [])), ...alike(results.flat(), query)];
    },
  };
}

/** The claims that Google knows of, or its refusal, which does not take away what the feeds have. */
async function claims(...asked: Parameters<typeof googleClaims>): Promise<Candidate[] | FinderError> {
  try {
    return await googleClaims(...asked);
  } catch (error) {
    if (error instanceof FinderError) return error;
    throw error;
  }
}

/** Of all that the feeds list, the entries that share words with the query. */
function alike(entries: readonly Candidate[], query: SearchQuery): Candidate[] {
  const want = wanted(query);
  const days = { ...want, from: want.from - DAYS_BEFORE * DAY_MS, to: Number.POSITIVE_INFINITY };
  return entries
    .map((entry) => ({ entry, score: entryScore(entry, days) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_CHECKS)
    .map(({ entry }) => entry);
}

export const factChecksFinder: Finder = createFactChecksFinder();
