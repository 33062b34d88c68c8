import { FeedError } from './error';
import { type FeedDeps, fetchFeed, type Validators } from './fetch-feed';
import type { ReadFeed } from './read-feed';

export interface ReadOptions {
  signal: AbortSignal;
  /** Called just before a request goes out. */
  sent(): void;
}

/** Feeds kept in memory. */
export interface FeedCache {
  /**
   * A feed: the kept one where it was fetched a moment ago, else fetched again, by its validators where it has some. A
   * feed that failed a moment ago fails again at once.
   * @throws FeedError; the signal's reason when aborted
   */
  read(url: string, deps: FeedDeps, options: ReadOptions): Promise<ReadFeed>;
}

interface Kept {
  feed: ReadFeed;
  validators: Validators;
  /** Epoch ms. */
  at: number;
}

/** Milliseconds for which a feed is taken to be unchanged: a front page moves in minutes. */
const FRESH_MS = 5 * 60_000;
/** Milliseconds before a failed feed is asked again: short, since a reader who has repaired something tries again. */
const FAILED_MS = 60_000;
/** Entries kept of all feeds together, some kilobyte each. */
const MOST_ENTRIES = 20_000;
/** Failures remembered: no more than a reader has feeds. */
const MOST_FAILURES = 500;

export function createFeedCache(mostEntries = MOST_ENTRIES): FeedCache {
  /** The one used longest ago first. */
  const kept = new Map<string, Kept>();
  const failed = new Map<string, { error: FeedError; at: number }>();
  let entries = 0;

  function drop(url: string): void {
    entries -= kept.get(url)?.feed.entries.length ?? 0;
    kept.delete(url);
  }

  function keep(url: string, value: Kept): void {
    drop(url);
    kept.set(url, value);
    entries += value.feed.entries.length;
    for (const oldest of kept.keys()) {
      if (entries <= mostEntries) break;
      drop(oldest);
    }
  }

  function fail(url: string, error: FeedError, at: number): void {
    failed.delete(url);
    failed.set(url, { error, at });
    if (failed.size > MOST_FAILURES) failed.delete(failed.keys().next().value ?? '');
  }

  return {
    async read(url, deps, { signal, sent }) {
      const own = kept.get(url);
      if (own && deps.now() - own.at < FRESH_MS) {
        keep(url, own);
        return own.feed;
      }
      const failure = failed.get(url);
      if (failure && deps.now() - failure.at < FAILED_MS) throw failure.error;
      try {
        sent();
        const fetched = await fetchFeed(url, deps, { signal, ...(own ? { known: own.validators } : {}) });
        const feed = fetched.feed ?? own?.feed;
        // "Unchanged" to one who has nothing.
        if (!feed) throw new FeedError('server', '304');
        failed.delete(url);
        keep(url, { feed, validators: fetched.validators, at: deps.now() });
        return feed;
      } catch (error) {
        if (error instanceof FeedError) fail(url, error, deps.now());
        throw error;
      }
    },
  };
}
