/** Limits of running many tasks; times in milliseconds. */
export interface Patience {
  /** Number of tasks that run at a time. */
  atOnce: number;
  /** Time for all together. */
  whole: number;
  /** Time for the last ones, from when no more are still running than have ended. */
  stragglers: number;
}

export interface Gathered<T> {
  results: T[];
  errors: unknown[];
}

interface GatherOptions {
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  signal: AbortSignal;
}

/**
 * Runs tasks some at a time and gives what has come in when all have ended, or when those still out are no longer worth the
 * wait; they go on, but nobody waits for them. Never rejects but with the signal's reason.
 */
export async function gather<T>(
  tasks: readonly (() => Promise<T>)[],
  patience: Patience,
  { sleep, signal }: GatherOptions,
): Promise<Gathered<T>> {
  const results: T[] = [];
  const errors: unknown[] = [];
  const over = new AbortController();
  let next = 0;
  signal.throwIfAborted();

  await new Promise<void>((resolve) => {
    let running = 0;
    let waiting = false;
    const after = (ms: number) => void sleep(ms, over.signal).then(resolve, () => undefined);

    function step(): void {
      while (running < patience.atOnce && !over.signal.aborted) {
        const task = tasks[next];
        if (!task) break;
        next += 1;
        running += 1;
        void task()
          .then(
            (result) => void results.push(result),
            (error: unknown) => void errors.push(error),
          )
          .then(() => {
            running -= 1;
            step();
          });
      }
      if (next < tasks.length) return;
      if (running === 0) resolve();
      else if (!waiting && tasks.length - running >= running) {
        waiting = true;
        after(patience.stragglers);
      }
    }

    signal.addEventListener('abort', () => resolve(), { once: true, signal: over.signal });
    after(patience.whole);
    step();
  });
  over.abort();
  if (signal.aborted) throw signal.reason;
  return { results: [...results], errors: [...errors] };
}
