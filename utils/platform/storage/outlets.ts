import { cachedOutlet, type OutletCache, rememberOutlet } from '../../core/coverage/outlets/cache';
import type { Outlet } from '../../core/coverage/types';
import { storageItem } from './item';

/** Outlets looked up at Wikidata, `storage.local`; cleared by "Delete everything". */
const item = storageItem('local', 'outlets');

export interface KnownOutlets {
  /** What was found for a domain; null: nothing; undefined: not looked up, or not read from disk yet. */
  get(domain: string): Outlet | null | undefined;
  /** Resolves when what is on disk has been read. */
  ready(): Promise<void>;
  /** Until the worker ends where it is to leave no trace. */
  remember(domain: string, outlet: Outlet | null, traces: boolean): Promise<void>;
}

/** What is known of outlets from earlier look-ups, in memory once it has been read. */
export function knownOutlets(now: () => number): KnownOutlets {
  let cache: OutletCache = [];
  let passing: OutletCache = [];
  let reading: Promise<void> | null = null;
  const ready = () => {
    reading ??= item.getValue().then(
      (stored) => {
        cache = Array.isArray(stored) ? stored : [];
      },
      () => undefined,
    );
    return reading;
  };
  return {
    ready,
    get(domain) {
      const known = cachedOutlet(cache, domain, now());
      return known === undefined ? cachedOutlet(passing, domain, now()) : known;
    },
    async remember(domain, outlet, traces) {
      await ready();
      if (!traces) {
        passing = rememberOutlet(passing, domain, outlet, now());
        return;
      }
      cache = rememberOutlet(cache, domain, outlet, now());
      // A full disk costs a look-up at another time, no more.
      await item.setValue(cache).catch(() => undefined);
    },
  };
}
