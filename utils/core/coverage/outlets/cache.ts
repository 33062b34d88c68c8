import type { Outlet } from '../types';

/** Days for which an answer from Wikidata is kept, and the answer that it knows no such outlet. */
const KEPT_DAYS = 90;
const KEPT_UNKNOWN_DAYS = 7;
const DAY_MS = 86_400_000;
/** Most outlets kept. At some 200 bytes each they take 100 kB. */
const MOST_OUTLETS = 500;

/** Outlets looked up before, oldest first. Plain data, for any storage. */
export type OutletCache = readonly (readonly [domain: string, entry: CachedOutlet])[];

export interface CachedOutlet {
  /** Null: Wikidata knows of none. */
  outlet: Outlet | null;
  /** Time of the look-up, epoch ms. */
  at: number;
}

function isFresh({ outlet, at }: CachedOutlet, now: number): boolean {
  // A clock that was set back must not keep an entry for ever.
  return at <= now && now - at < (outlet ? KEPT_DAYS : KEPT_UNKNOWN_DAYS) * DAY_MS;
}

/** The outlet found for a domain; null when it is known that there is none, undefined when it must be looked up. */
export function cachedOutlet(cache: OutletCache, domain: string, now: number): Outlet | null | undefined {
  const entry = new Map(cache).get(domain);
  return entry && isFresh(entry, now) ? entry.outlet : undefined;
}

/** The cache with the outlet found for a domain, without entries that have expired or are too many. */
export function rememberOutlet(
  cache: OutletCache,
  { domain, outlet }: { domain: string; outlet: Outlet | null },
  now: number,
): OutletCache {
  const kept = cache.filter(([known, entry]) => known !== domain && isFresh(entry, now));
  return [...kept, [domain, { outlet, at: now }] as const].slice(-MOST_OUTLETS);
}
