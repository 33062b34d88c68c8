import { EngineError } from '../../core/brief/engine-error';

/** Messages with which browsers and llama.cpp say that memory ran out. */
const MEMORY = /out of memory|\boom\b|memory access|cannot (?:enlarge|allocate)|allocat|bad_alloc|Array buffer/i;
/** Most characters of a message that are shown. */
const LONGEST_DETAIL_CHARS = 300;

/** Converts an error of llama.cpp to an `EngineError`: `outOfMemory`, else `otherwise`. */
export function loadFailure(error: unknown, otherwise: 'badModel' | 'modelEnded' = 'badModel'): EngineError {
  if (error instanceof EngineError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const memory = error instanceof RangeError || MEMORY.test(message);
  return new EngineError(memory ? 'outOfMemory' : otherwise, message.slice(0, LONGEST_DETAIL_CHARS));
}
