import { EngineError } from '../../core/brief/engine-error';

/** Milliseconds that llama.cpp gets to come to an end after a stop: it does so between two batches of tokens. */
const GRACE_MS = 10_000;
/** Most milliseconds for loading: four gigabytes from a slow disk take half of it. */
export const LOAD_MS = 180_000;

interface Limits {
  /** Stops the work; it may then go on for `GRACE_MS`, so that a model that has nearly loaded is not loaded twice. */
  signal: AbortSignal;
  /** Most milliseconds of the work; without a number it may take as long as nobody stops it. */
  most?: number;
}

/** The failure of work that did not end by itself: whatever does it has to be ended. */
export class StuckError extends EngineError {}

/**
 * Waits for work of llama.cpp, which a model's file can keep busy for ever: a template of its own is a program. Rejects
 * with a `StuckError` where the work neither ends in time nor soon after a stop.
 */
export function patiently<T>(work: Promise<T>, { signal, most }: Limits): Promise<T> {
  const { promise: stuck, reject } = Promise.withResolvers<never>();
  const timers: ReturnType<typeof setTimeout>[] = [];
  const giveUp = (ms: number) =>
    timers.push(setTimeout(() => reject(new StuckError('badModel', 'It does not come to an end')), ms));
  const stop = () => giveUp(GRACE_MS);
  if (most !== undefined) giveUp(most);
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  return Promise.race([work, stuck]).finally(() => {
    for (const timer of timers) clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  });
}
