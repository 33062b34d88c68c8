import { FeedError } from '../../coverage/feeds/error';
import { type FeedDeps, type FetchedFeed, fetchFeed } from '../../coverage/feeds/fetch-feed';
import { type Incoming, incomingItems } from '../items/incoming';
import { afterAnswer, afterFailure, CLAIM_MS, hostWait, isDue, type Random, validatorsOf } from './schedule';
import { type FeedState, newState } from './state';

/** Where the states of feeds and their items are kept. */
export interface RefreshStore {
  states(): Promise<FeedState[]>;
  /** Claims a feed until a time, in one step; null where `mayTake` says no to its state as it is by then. */
  claim(url: string, mayTake: (state: FeedState) => boolean, until: number): Promise<FeedState | null>;
  /**
   * Writes a feed's items and its state, both or neither. `next` gives the state by the number of items that are new.
   * Rejects where the disk is full, with nothing written.
   */
  settle(url: string, items: readonly Incoming[], next: (state: FeedState, news: number) => FeedState): Promise<number>;
}

export interface RefreshDeps extends FeedDeps {
  store: RefreshStore;
  random: Random;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** True where the browser lets us ask this feed. */
  mayAsk(url: string): Promise<boolean>;
}

export interface RefreshOptions {
  signal: AbortSignal;
  /** The reader asks: feeds whose time has not come are asked as well. */
  force?: 'all';
}

export interface Refreshed {
  /** Feeds that were asked. */
  asked: number;
  /** Items that are new. */
  news: number;
}

/** Milliseconds between two requests to one host. */
const HOST_GAP_MS = 2000;
const HOSTS_AT_ONCE = 4;
/** Milliseconds after which no further request begins; with the longest request it is a minute in all. */
const BATCH_MS = 48_000;

/**
 * Asks the feeds that are due: one request a host at a time, four hosts at once, for less than a minute. What was not
 * reached stays due. Ended at any point nothing is lost: each feed is claimed before it is asked, and its items and its
 * next time are written in one step.
 */
export async function refreshFeeds(
  urls: readonly string[],
  deps: RefreshDeps,
  { signal, force }: RefreshOptions,
): Promise<Refreshed> {
  const start = deps.now();
  const known = new Map((await deps.store.states()).map((state) => [state.url, state]));
  const mayTake = (state: FeedState) => {
    const { claimedUntil, nextCheckAt } = state;
    return isDue(
      force ? { ...state, nextCheckAt: Math.min(nextCheckAt ?? 0, start) } : { ...state, claimedUntil },
      deps.now(),
    );
  };
  const due = urls
    .map((url) => known.get(url) ?? newState(url))
    .filter(mayTake)
    .sort((a, b) => (a.nextCheckAt ?? 0) - (b.nextCheckAt ?? 0));
  const hosts = [...Map.groupBy(due, ({ url }) => hostOf(url)).values()];
  const done: Refreshed = { asked: 0, news: 0 };
  const isOver = () => signal.aborted || Math.abs(deps.now() - start) > BATCH_MS;

  async function askHost(feeds: readonly FeedState[]): Promise<void> {
    let heldUntil = 0;
    for (const [i, { url }] of feeds.entries()) {
      if (isOver()) return;
      if (heldUntil > 0) {
        await hold(url, heldUntil, deps);
        continue;
      }
      if (i > 0) await deps.sleep(HOST_GAP_MS, signal);
      if (isOver() || !(await deps.mayAsk(url))) continue;
      const state = await deps.store.claim(url, mayTake, deps.now() + CLAIM_MS);
      if (state === null) continue;
      const { news, wait } = await askFeed(state, deps, signal);
      done.asked += 1;
      done.news += news;
      if (wait > 0) heldUntil = deps.now() + wait;
    }
  }

  let next = 0;
  const workers = Array.from({ length: HOSTS_AT_ONCE }, async () => {
    for (let feeds = hosts[next++]; feeds && !isOver(); feeds = hosts[next++]) await askHost(feeds);
  });
  const results = await Promise.allSettled(workers);
  const failed = results.find((result) => result.status === 'rejected');
  if (failed && !signal.aborted) throw failed.reason;
  return done;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

/** Puts a feed of a host that wants to be left alone off until then. */
async function hold(url: string, until: number, { store }: RefreshDeps): Promise<void> {
  await store.settle(url, [], (state) => ({ ...state, nextCheckAt: Math.max(until, state.nextCheckAt ?? until) }));
}

/** Asks one feed that was claimed. `wait`: milliseconds for which its host is left alone. */
async function askFeed(
  claimed: FeedState,
  deps: RefreshDeps,
  signal: AbortSignal,
): Promise<{ news: number; wait: number }> {
  const { url } = claimed;
  const count = (state: FeedState): FeedState => ({ ...state, requests: state.requests + 1 });
  try {
    const fetched = await fetchFeed(url, deps, { signal, known: validatorsOf(claimed, deps.now()) });
    return { news: await keep(fetched, url, deps), wait: 0 };
  } catch (error) {
    if (signal.aborted) throw error;
    const failure = error instanceof FeedError ? error : null;
    // Whatever else it is, a full disk among it: nothing was written, and the feed is asked again later.
    const told = failure ?? { kind: 'server' as const, detail: '', status: 0, retryAfter: null };
    const moment = { now: deps.now(), random: deps.random };
    const next = (state: FeedState) => {
      const after = count(afterFailure(state, told, moment));
      return failure ? after : { ...after, outcome: 'noRoom' };
    };
    await deps.store.settle(url, [], next).catch(() => undefined);
    return { news: 0, wait: hostWait(told) };
  }
}

async function keep(fetched: FetchedFeed, url: string, deps: RefreshDeps): Promise<number> {
  const now = deps.now();
  const moment = { now, random: deps.random };
  const items = fetched.feed === null ? [] : incomingItems(fetched.feed, url, now);
  const listed = items.map(({ id }) => id);
  return deps.store.settle(url, items, (state, news) => {
    const after = afterAnswer(state, { fetched, news, listed }, moment);
    return { ...after, requests: after.requests + 1 };
  });
}
