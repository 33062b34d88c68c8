/** A signal with time limits: each `wait` has its own limit, and all of them end when the signal is aborted. */
export interface Deadline {
  /**
   * Aborted when the caller's signal is, a limit has passed, or `stop` was called. Its reason is the caller's or
   * `timedOut`.
   */
  readonly signal: AbortSignal;
  /**
   * Settles as `task` does, or rejects with the signal's reason as soon as it is aborted; after `ms` it aborts itself.
   */
  wait<T>(task: Promise<T>, ms: number): Promise<T>;
  /** Aborts the signal, which ends everything that still listens to it. */
  stop(): void;
}

/**
 * Makes a deadline that also ends when `outer` is aborted; `timedOut` makes the reason with which it aborts when time
 * is up.
 */
export function createDeadline(outer: AbortSignal, timedOut: () => Error): Deadline {
  const own = new AbortController();
  const signal = AbortSignal.any([outer, own.signal]);

  function wait<T>(task: Promise<T>, ms: number): Promise<T> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => own.abort(timedOut()), ms);
      const settle = (end: () => void) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', give);
        end();
      };
      const give = () => settle(() => reject(signal.reason));
      signal.addEventListener('abort', give);
      if (signal.aborted) give();
      task.then(
        (value) => settle(() => resolve(value)),
        (error: unknown) => settle(() => reject(error)),
      );
    });
  }

  return { signal, wait, stop: () => own.abort(timedOut()) };
}
