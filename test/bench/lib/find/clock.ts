/** A clock that stands still while anything is under way, and else goes on to what is next waited for. */
export interface Clock {
  now(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Lets time pass until the promise is settled. */
  through<T>(promise: Promise<T>): Promise<T>;
}

/** Turns of the event loop in which nothing more happens once all that can go on without time has. */
const IDLE_TURNS = 12;

export function createClock(start: number): Clock {
  let time = start;
  const waits = new Set<{ at: number; resolve: () => void }>();

  return {
    now: () => time,
    sleep(ms, signal) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const wait = { at: time + ms, resolve };
        waits.add(wait);
        signal?.addEventListener('abort', () => {
          waits.delete(wait);
          reject(signal.reason);
        });
      });
    },
    async through(promise) {
      let over = false;
      promise.finally(() => (over = true)).catch(() => {});
      while (!over) {
        for (let turn = 0; turn < IDLE_TURNS && !over; turn++) await new Promise((next) => setImmediate(next));
        if (over) break;
        const next = [...waits].sort((a, b) => a.at - b.at)[0];
        if (!next) continue;
        waits.delete(next);
        time = Math.max(time, next.at);
        next.resolve();
      }
      return promise;
    },
  };
}
