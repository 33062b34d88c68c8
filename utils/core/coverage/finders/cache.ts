/** Answers of services, kept for some minutes in memory: opening the panel again asks nobody again. */
export interface AnswerCache {
  /** The answer kept under a key, or undefined when there is none or it is too old. */
  get(key: string): string | undefined;
  set(key: string, body: string): void;
  clear(): void;
}

export interface CacheLimits {
  /** Milliseconds for which an answer is good. */
  age: number;
  /** Most answers kept. */
  entries: number;
  /** Most characters kept, all answers together. */
  characters: number;
}

const LIMITS: CacheLimits = { age: 10 * 60_000, entries: 60, characters: 8_000_000 };

/** A bounded cache: the oldest answers make room. */
export function createCache(now: () => number, limits: Partial<CacheLimits> = {}): AnswerCache {
  const { age, entries, characters } = { ...LIMITS, ...limits };
  const kept = new Map<string, { at: number; body: string }>();
  let size = 0;

  function drop(key: string): void {
    size -= kept.get(key)?.body.length ?? 0;
    kept.delete(key);
  }

  return {
    get(key) {
      const known = kept.get(key);
      if (known === undefined) return undefined;
      if (now() - known.at < age) return known.body;
      drop(key);
      return undefined;
    },
    set(key, body) {
      drop(key);
      if (body.length > characters) return;
      kept.set(key, { at: now(), body });
      size += body.length;
      for (const oldest of kept.keys()) {
        if (kept.size <= entries && size <= characters) break;
        drop(oldest);
      }
    },
    clear() {
      kept.clear();
      size = 0;
    },
  };
}
