/** Events from several sources at once, as one sequence. */
export interface EventQueue<T> {
  push(event: T): void;
  /** Ends the queue: events pushed before are still read, later ones are ignored. */
  close(): void;
  /** Ends when the queue is closed and empty; throws the signal's reason as soon as it is aborted. For one reader. */
  events(signal: AbortSignal): AsyncGenerator<T>;
}

export function createEventQueue<T>(): EventQueue<T> {
  const waiting: T[] = [];
  let closed = false;
  let wake = () => {};

  return {
    push(event) {
      if (closed) return;
      waiting.push(event);
      wake();
    },
    close() {
      closed = true;
      wake();
    },
    async *events(signal) {
      const onAbort = () => wake();
      signal.addEventListener('abort', onAbort);
      try {
        for (;;) {
          signal.throwIfAborted();
          const event = waiting.shift();
          if (event !== undefined) yield event;
          else if (closed) return;
          else
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
        }
      } finally {
        signal.removeEventListener('abort', onAbort);
      }
    },
  };
}
