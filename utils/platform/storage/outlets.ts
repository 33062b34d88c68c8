import * as v from 'valibot';
import { cachedOutlet, type OutletCache, rememberOutlet } from '../../core/coverage/outlets/cache';
import { outletSchema } from '../../core/coverage/schema';
import type { Outlet } from '../../core/coverage/types';
import { storageItem } from './item';

/** Outlets looked up at Wikidata, `storage.local`; cleared by "Delete everything". */
const item = storageItem('local', 'outlets');

const entry = v.tuple([v.string(), v.object({ outlet: v.nullable(outletSchema), at: v.number() })]);

/** Reads the outlets that were stored; a broken one is dropped alone, and looked up again. */
function parseOutlets(stored: unknown): OutletCache {
  const list: unknown[] = Array.isArray(stored) ? stored : [];
  return list.flatMap((one) => {
    const read = v.safeParse(entry, one);
    return read.success ? [read.output] : [];
  });
}

export interface KnownOutlets {
  /**
   * The outlet found for a domain; null when nothing was found; undefined when it was not looked up, or not read from
   * disk yet.
   */
  get(domain: string): Outlet | null | undefined;
  /** Resolves when what is on disk has been read. */
  ready(): Promise<void>;
  /** Remembers what was found for a domain; without `traces` only until the worker ends. */
  remember(domain: string, outlet: Outlet | null, how: { traces: boolean }): Promise<void>;
}

/** The results of earlier look-ups of outlets, in memory once they have been read from disk. */
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
      // A full disk only means that the outlet is looked up again later.
      await item.setValue(cache).catch(() => undefined);
    },
  };
}
