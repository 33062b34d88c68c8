import { once } from './patience';

/** What is kept must be given back. */
interface Destroyable {
  destroy(): void;
}

/** For what may take any time: the longest wait (ms) that a timer knows. */
export const NO_LIMIT = 2 ** 31 - 1;

/**
 * Opens a session. Its opening ends with `signal`, or after `limit` ms, whatever the browser does; once it is there it no
 * longer depends on the signal, which in browsers would destroy it. Rejects as `create` does, with `EngineError('timeout')`,
 * or with the signal's reason.
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

/** A session that was not used for so long (ms) is given back: it holds the model in memory. */
const IDLE = 120_000;

/** A session that somebody uses: it is not given back before they let go of it. */
export interface HeldSession<S> {
  session: S;
  release(): void;
}

/** The last session that was opened, kept for whoever wants the like of it. */
export interface KeptSession<S> {
  /** Whether there is one of this key. */
  has(key: string): boolean;
  /** The session of this key; another that was kept is destroyed once nobody uses it. Rejects as `open` does, and keeps nothing then. */
  get(key: string, open: () => Promise<S>): Promise<HeldSession<S>>;
  drop(): void;
}

/** Keeps one session. */
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
        // Another may have been opened meanwhile; the later one stays.
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
          else idle = setTimeout(drop, IDLE);
        },
      };
    },
    drop,
  };
}
