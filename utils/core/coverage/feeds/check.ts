import { FeedError, type FeedErrorKind } from './error';
import { type FeedDeps, fetchFeed } from './fetch-feed';

/** The result of fetching a feed's address. Plain data: it crosses messages. */
export type FeedCheck =
  | { ok: true /** Where redirects led. */; url: string /** '' when it has none. */; title: string; items: number }
  | { ok: false; kind: FeedErrorKind; detail: string };

/** Fetches a feed to see whether it is one. Rejects only when aborted. */
export async function checkFeed(url: string, deps: FeedDeps, signal: AbortSignal): Promise<FeedCheck> {
  try {
    const fetched = await fetchFeed(url, deps, { signal });
    return { ok: true, url: fetched.url, title: fetched.feed?.title ?? '', items: fetched.feed?.entries.length ?? 0 };
  } catch (error) {
    if (error instanceof FeedError) return { ok: false, kind: error.kind, detail: error.detail };
    throw error;
  }
}
