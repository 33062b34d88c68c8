/**
 * Settles as `task` does, or rejects with the signal's reason as soon as it is aborted: not every task that takes a
 * signal obeys it.
 */
export function untilAborted<T>(task: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const give = () => reject(signal.reason);
    if (signal.aborted) give();
    signal.addEventListener('abort', give, { once: true });
    task.then(resolve, reject).finally(() => signal.removeEventListener('abort', give));
  });
}
