/** Keeps requests to a host apart, whoever sends them. */
export interface Pace {
  /**
   * Resolves when a request to `host` may go, `gap` ms after the one before. Rejects with the signal's reason when
   * aborted.
   */
  turn(host: string, gap: number, signal: AbortSignal): Promise<void>;
  /** Lets nothing go to `host` for so many seconds. */
  hold(host: string, seconds: number): void;
  /** Seconds for which `host` still asks not to be called; 0 when it may be asked. */
  heldFor(host: string): number;
}

export interface PaceDeps {
  /** Epoch milliseconds. */
  now(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Hosts remembered; more are asked only by a reader of many feeds, who asks none of them often. */
const MOST_HOSTS = 1000;

/** A pace for all searches of a session. */
export function createPace({ now, sleep }: PaceDeps): Pace {
  /** Time of the next request that may go, epoch ms. */
  const next = new Map<string, number>();
  const held = new Map<string, number>();

  function remember(times: Map<string, number>, host: string, time: number): void {
    times.delete(host);
    times.set(host, time);
    if (times.size > MOST_HOSTS) times.delete(times.keys().next().value ?? '');
  }

  return {
    async turn(host, gap, signal) {
      signal.throwIfAborted();
      const at = Math.max(now(), next.get(host) ?? 0);
      // Reserved at once, so that a request that comes while this one waits goes after it.
      remember(next, host, at + gap);
      try {
        if (at > now()) await sleep(at - now(), signal);
      } catch (error) {
        // A turn that is given up is free again, where nobody stands behind.
        if (next.get(host) === at + gap) remember(next, host, at);
        throw error;
      }
    },
    hold: (host, seconds) => remember(held, host, now() + seconds * 1000),
    heldFor: (host) => Math.max(0, Math.ceil(((held.get(host) ?? 0) - now()) / 1000)),
  };
}
