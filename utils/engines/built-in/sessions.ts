/** What is kept must be given back. */
interface Destroyable {
  destroy(): void;
}

/** A session that was not used for so long (ms) is given back: it holds the model in memory. */
const IDLE = 120_000;

/** The last session that was opened, kept for whoever wants the like of it. */
export interface KeptSession<S> {
  /** Whether there is one of this key. */
  has(key: string): boolean;
  /** The session of this key; another that was kept is destroyed. Rejects as `open` does, and keeps nothing then. */
  get(key: string, open: () => Promise<S>): Promise<S>;
  drop(): void;
}

/** Keeps one session. */
export function keepSession<S extends Destroyable>(): KeptSession<S> {
  let kept: { key: string; session: S } | null = null;
  let idle: ReturnType<typeof setTimeout> | undefined;

  function drop(): void {
    clearTimeout(idle);
    const gone = kept;
    kept = null;
    gone?.session.destroy();
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
        kept = { key, session };
      }
      idle = setTimeout(drop, IDLE);
      return kept.session;
    },
    drop,
  };
}
