/** Waits with a time limit, over and over, and for as long as a signal lets it. */
export interface Deadline {
  /** Aborted when the caller's signal is, a limit has passed, or `stop` was called. Its reason is the caller's or `timedOut`. */
  readonly signal: AbortSignal;
  /** Settles as `task` does, or rejects with the signal's reason as soon as it is aborted; after `ms` it aborts itself. */
  wait<T>(task: Promise<T>, ms: number): Promise<T>;
  /** Aborts the signal, which ends everything that still listens to it. */
  stop(): void;
}

/** A deadline below `outer`; `timedOut` makes the reason for which it aborts when a limit passes. */
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
