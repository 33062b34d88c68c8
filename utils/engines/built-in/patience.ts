import { EngineError } from '../../core/brief/engine-error';
import { createDeadline } from '../../core/http/deadline';
import { piecesOf } from './deltas';

/**
 * Time limits (ms): for a model to read a request and begin, and between two pieces. Generous, since models on a CPU
 * are slow.
 */
export interface Patience {
  first: number;
  next: number;
}

export const PATIENCE: Patience = { first: 180_000, next: 60_000 };

/**
 * Yields the pieces of a stream, each with a time limit. Throws `EngineError('timeout')` when one does not come in
 * time, and the signal's reason when it is aborted; the stream is then abandoned, whatever it does.
 * @param open starts the stream; its signal is aborted when `signal` is, and when the stream is abandoned
 */
export async function* patiently(
  open: (signal: AbortSignal) => ReadableStream<string> | AsyncIterable<string>,
  signal: AbortSignal,
  { first, next }: Patience,
): AsyncGenerator<string> {
  const deadline = createDeadline(signal, () => new EngineError('timeout'));
  try {
    const pieces = piecesOf(open(deadline.signal));
    let limit = first;
    for (;;) {
      const { done, value } = await deadline.wait(pieces.next(), limit);
      if (done) return;
      limit = next;
      yield value;
    }
  } finally {
    deadline.stop();
  }
}

/** Like `patiently`, for a single answer. */
export async function once<T>(
  ask: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
  limit: number,
): Promise<T> {
  const deadline = createDeadline(signal, () => new EngineError('timeout'));
  try {
    return await deadline.wait(ask(deadline.signal), limit);
  } finally {
    deadline.stop();
  }
}
