import { EngineError } from '../../core/brief/engine-error';
import { createDeadline } from '../../core/http/deadline';
import { piecesOf } from './deltas';

/** How long (ms) a model may take to read a request and begin, and between two pieces: on a processor it is slow. */
export interface Patience {
  first: number;
  next: number;
}

export const PATIENCE: Patience = { first: 180_000, next: 60_000 };

/**
 * The pieces of a stream, each waited for with a limit. Throws `EngineError('timeout')` when one does not come in time, and
 * the signal's reason when it is aborted; the stream is then left, whatever it does.
 * @param open starts the stream; its signal is aborted with the other, and when the stream is left
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

/** As `patiently`, of a single answer. */
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
