import { EngineError } from '../../core/brief/engine-error';
import type { EngineEvent, RereadEvent } from './types';

/** Most times a request that was too long is tried again in smaller parts. */
const MOST_SMALLER_TRIES = 2;

/** The limits of one attempt. */
export interface Attempt {
  /** Tokens that prompt and answer may have together. */
  contextTokens: number;
  signal: AbortSignal;
}

interface Smaller extends Attempt {
  /** The next attempt's tokens after one that was too long; null where another attempt is of no use. */
  shrink(contextTokens: number, error: EngineError): number | null;
}

/**
 * Runs `attempt`, and again with less context where a request was too long for the model, unless lines have been
 * yielded already. Throws the error of the last attempt, or the signal's reason.
 */
export async function* inSmaller<E extends EngineEvent | RereadEvent>(
  attempt: (within: Attempt) => AsyncIterable<E>,
  { contextTokens: first, signal, shrink }: Smaller,
): AsyncGenerator<E> {
  let contextTokens = first;
  for (let tried = 0; ; tried++) {
    let shown = false;
    try {
      for await (const event of attempt({ contextTokens, signal })) {
        shown ||= event.type === 'line' || event.type === 'reread';
        yield event;
      }
      return;
    } catch (error) {
      signal.throwIfAborted();
      const tooLong = error instanceof EngineError && error.kind === 'tooLong';
      const fewer = tooLong && !shown && tried < MOST_SMALLER_TRIES ? shrink(contextTokens, error) : null;
      if (fewer === null) throw error;
      contextTokens = fewer;
    }
  }
}
