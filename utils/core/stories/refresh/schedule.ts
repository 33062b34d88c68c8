import type { FeedError } from '../../coverage/feeds/error';
import type { FetchedFeed, Validators } from '../../coverage/feeds/fetch-feed';
import { type FeedState, USUAL_INTERVAL_MS } from './state';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const SHORTEST_MS = HOUR_MS / 2;
const LONGEST_MS = DAY_MS;
/** Factors by which the time between two requests shrinks where something was new, and grows where nothing was. */
const SOONER_FACTOR = 0.7;
const LATER_FACTOR = 1.3;
/** Share by which times are shifted by chance, so that not everybody asks at the full hour. */
const JITTER_SHARE = 0.1;
/** Days after which validators are not believed any more: some servers say "unchanged" for ever. */
const VALIDATOR_DAYS = 8;
/** Milliseconds for which a claim holds: longer than a request may take, so that only a dead worker's runs out. */
export const CLAIM_MS = 2 * 60_000;
/** Statuses by which a site refuses for good: it is asked once a day whether it still does. */
const FOR_GOOD = new Set([401, 402, 403, 407, 451]);

/** Chance, 0 to 1. */
export type Random = () => number;

/** True when a feed is to be asked: its time has come and nobody is at it. Times far ahead are those of another clock. */
export function isDue({ nextCheckAt, claimedUntil }: FeedState, now: number): boolean {
  if (nextCheckAt === null || (claimedUntil > now && claimedUntil <= now + CLAIM_MS)) return false;
  return nextCheckAt <= now || nextCheckAt > now + LONGEST_MS * (1 + JITTER_SHARE);
}

/** The validators to send back; none where they are old, or of a time that has not come. */
export function validatorsOf({ etag, lastModified, validatorsAt }: FeedState, now: number): Validators {
  const age = now - validatorsAt;
  const isGood = age >= 0 && age < VALIDATOR_DAYS * DAY_MS;
  return isGood ? { etag, lastModified } : { etag: '', lastModified: '' };
}

export interface Moment {
  /** Epoch ms. */
  now: number;
  random: Random;
}

function at(wait: number, { now, random }: Moment): number {
  return now + Math.round(wait * (1 + JITTER_SHARE * (2 * random() - 1)));
}

/** The state after an answer; `news` is the number of items that were new. */
export function afterAnswer(
  state: FeedState,
  { fetched, news, listed }: { fetched: FetchedFeed; news: number; listed: readonly string[] },
  moment: Moment,
): FeedState {
  const { now } = moment;
  const { feed, validators, freshMs } = fetched;
  const adapted = state.interval * (news > 0 ? SOONER_FACTOR : LATER_FACTOR);
  const interval = clamp(state.lastSuccessAt === null ? state.interval : adapted);
  const asked = Math.min(LONGEST_MS, Math.max(freshMs, (feed?.ttl ?? 0) * 60_000));
  return {
    ...state,
    ...{ interval, claimedUntil: 0, failures: 0, detail: '', lastAskedAt: now, lastSuccessAt: now },
    nextCheckAt: at(Math.max(interval, asked), moment),
    outcome: feed === null ? 'unchanged' : 'ok',
    lastChangeAt: news > 0 ? now : state.lastChangeAt,
    ...(feed === null
      ? {}
      : { etag: validators.etag, lastModified: validators.lastModified, validatorsAt: now, listed: [...listed] }),
  };
}

/** The state after a failure. */
export function afterFailure(
  state: FeedState,
  { kind, detail, status, retryAfter }: Pick<FeedError, 'kind' | 'detail' | 'status' | 'retryAfter'>,
  moment: Moment,
): FeedState {
  const failures = state.failures + 1;
  const doubled = Math.min(LONGEST_MS, USUAL_INTERVAL_MS * 2 ** Math.min(failures - 1, 10));
  const wait = FOR_GOOD.has(status) ? LONGEST_MS : Math.max(doubled, Math.min(LONGEST_MS, retryAfter ?? 0));
  return {
    ...state,
    ...{ failures, claimedUntil: 0, outcome: kind, detail, lastAskedAt: moment.now },
    nextCheckAt: status === 410 ? null : at(wait, moment),
  };
}

/** Milliseconds for which a host is left alone after this answer; 0 where only the feed is. */
export function hostWait({ status, retryAfter }: Pick<FeedError, 'status' | 'retryAfter'>): number {
  return status === 429 ? Math.min(LONGEST_MS, retryAfter ?? HOUR_MS) : 0;
}

const clamp = (ms: number): number => Math.min(LONGEST_MS, Math.max(SHORTEST_MS, ms));
