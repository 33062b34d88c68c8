import { once } from './patience';

/** A resource that must be released with `destroy`. */
interface Destroyable {
  destroy(): void;
}

/** The longest delay (ms) that a timer supports: for work that may take any time. */
export const NO_LIMIT_MS = 2 ** 31 - 1;

/**
 * Opens a session. Opening ends with `signal`, or after `limit` ms, whatever the browser does. Once open, the session
 * no longer depends on the signal, which browsers would otherwise use to destroy it. Rejects as `create` does, with
 * `EngineError('timeout')`, or with the signal's reason.
 */
export async function openSession<S extends Destroyable>(
  create: (signal: AbortSignal) => Promise<S>,
  signal: AbortSignal,
  limit: number,
): Promise<S> {
  const opening = new AbortController();
  const made = create(opening.signal);
  try {
    return await once(() => made, signal, limit);
  } catch (error) {
    opening.abort();
    void made.then(
      (late) => late.destroy(),
      () => undefined,
    );
    throw error;
  }
}

/** Milliseconds without use after which a session is destroyed: it holds the model in memory. */
const IDLE_MS = 120_000;

/** A session in use: it is not destroyed until its user releases it. */
export interface HeldSession<S> {
  session: S;
  release(): void;
}

/** The last session that was opened, kept for the next request that needs one like it. */
export interface KeptSession<S> {
  /** True when a session of this key is kept. */
  has(key: string): boolean;
  /**
   * The session of this key; a kept session of another key is destroyed once nobody uses it. Rejects as `open` does,
   * and keeps nothing then.
   */
  get(key: string, open: () => Promise<S>): Promise<HeldSession<S>>;
  drop(): void;
}

/** Makes a store for one session, which is kept between requests. */
export function keepSession<S extends Destroyable>(): KeptSession<S> {
  let kept: { key: string; session: S; users: number; dropped: boolean } | null = null;
  let idle: ReturnType<typeof setTimeout> | undefined;

  function drop(): void {
    clearTimeout(idle);
    const gone = kept;
    kept = null;
    if (!gone) return;
    gone.dropped = true;
    if (gone.users === 0) gone.session.destroy();
  }

  return {
    has: (key) => kept?.key === key,
    async get(key, open) {
      clearTimeout(idle);
      if (kept?.key !== key) {
        drop();
        const session = await open();
        // Another session may have been opened meanwhile; the later one is kept.
        drop();
        kept = { key, session, users: 0, dropped: false };
      }
      const own = kept;
      own.users++;
      let released = false;
      return {
        session: own.session,
        release() {
          if (released) return;
          released = true;
          if (--own.users > 0) return;
          if (own.dropped) own.session.destroy();
          else idle = setTimeout(drop, IDLE_MS);
        },
      };
    },
    drop,
  };
}
