import * as v from 'valibot';
import { cachedOutlet, type OutletCache, rememberOutlet } from '../../core/coverage/outlets/cache';
import { outletSchema } from '../../core/coverage/schema';
import type { Outlet } from '../../core/coverage/types';
import { storageItem } from './item';

/** Outlets looked up at Wikidata, `storage.local`; cleared by "Delete everything". */
const item = storageItem('local', 'outlets');

const entry = v.tuple([v.string(), v.object({ outlet: v.nullable(outletSchema), at: v.number() })]);

/** The outlets that were stored; a broken one is lost alone, and looked up again. */
function parseOutlets(stored: unknown): OutletCache {
  const list: unknown[] = Array.isArray(stored) ? stored : [];
  return list.flatMap((one) => {
    const read = v.safeParse(entry, one);
    return read.success ? [read.output] : [];
  });
}

export interface KnownOutlets {
  /** What was found for a domain; null: nothing; undefined: not looked up, or not read from disk yet. */
  get(domain: string): Outlet | null | undefined;
  /** Resolves when what is on disk has been read. */
  ready(): Promise<void>;
  /** Until the worker ends where it is to leave no trace. */
  remember(domain: string, outlet: Outlet | null, how: { traces: boolean }): Promise<void>;
}

/** What is known of outlets from earlier look-ups, in memory once it has been read. */
export function knownOutlets(now: () => number): KnownOutlets {
  let cache: OutletCache = [];
  let passing: OutletCache = [];
  let reading: Promise<void> | null = null;
  const ready = () => {
    reading ??= item.getValue().then(
      (stored) => {
        cache = parseOutlets(stored);
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
    async remember(domain, outlet, { traces }) {
      await ready();
      if (!traces) {
        passing = rememberOutlet(passing, { domain, outlet }, now());
        return;
      }
      cache = rememberOutlet(cache, { domain, outlet }, now());
      // A full disk costs a look-up at another time, no more.
      await item.setValue(cache).catch(() => undefined);
    },
  };
}
