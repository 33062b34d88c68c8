import * as v from 'valibot';

/** How the last request for a feed ended; `unchanged` is a 304. */
export const FEED_OUTCOMES = [
  'ok',
  'unchanged',
  ...['address', 'unreachable', 'timeout', 'refused', 'gone', 'server', 'tooLarge', 'noFeed', 'noRoom'],
] as const;

/** What is known of a followed feed. Times are epoch ms. */
export const feedStateSchema = v.object({
  url: v.string(),
  /** Null: never again, unless the reader asks (410). */
  nextCheckAt: v.nullable(v.number()),
  /** Until then somebody is asking it; 0 for nobody. */
  claimedUntil: v.fallback(v.number(), 0),
  /** Milliseconds between two requests, before chance is added. */
  interval: v.number(),
  lastAskedAt: v.fallback(v.nullable(v.number()), null),
  lastSuccessAt: v.fallback(v.nullable(v.number()), null),
  lastChangeAt: v.fallback(v.nullable(v.number()), null),
  outcome: v.fallback(v.nullable(v.string()), null),
  /** Plain text: a status. */
  detail: v.fallback(v.string(), ''),
  /** Failures in a row. */
  failures: v.fallback(v.number(), 0),
  etag: v.fallback(v.string(), ''),
  lastModified: v.fallback(v.string(), ''),
  /** When the validators were given. */
  validatorsAt: v.fallback(v.number(), 0),
  /** The ids of what it listed last: what is listed still is not new, however long ago it was dropped here. */
  listed: v.fallback(v.array(v.string()), []),
  requests: v.fallback(v.number(), 0),
});

export type FeedState = v.InferOutput<typeof feedStateSchema>;

const MINUTE_MS = 60_000;
export const USUAL_INTERVAL_MS = 60 * MINUTE_MS;

/** The state of a feed that was never asked: due at once. */
export function newState(url: string): FeedState {
  return {
    ...{ url, nextCheckAt: 0, claimedUntil: 0, interval: USUAL_INTERVAL_MS, lastAskedAt: null, lastSuccessAt: null },
    ...{ lastChangeAt: null, outcome: null, detail: '', failures: 0, etag: '', lastModified: '', validatorsAt: 0 },
    ...{ listed: [], requests: 0 },
  };
}
