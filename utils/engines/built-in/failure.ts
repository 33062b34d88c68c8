import { EngineError, type EngineErrorKind } from '../../core/brief/engine-error';

/** Most characters of a browser's own words on a failure. */
const LONGEST_DETAIL_CHARS = 300;

/** The meaning of the browsers' own exceptions, by name. */
const KINDS: Record<string, EngineErrorKind> = {
  NotSupportedError: 'noBuiltIn',
  NotAllowedError: 'needsClick',
  QuotaExceededError: 'tooLong',
  NetworkError: 'offline',
  // The browser withdraws an answer that it finds unfit to be shown.
  NotReadableError: 'empty',
  // Our own signal was checked before: so the session was destroyed, or the browser ended the model.
  AbortError: 'modelEnded',
  InvalidStateError: 'modelEnded',
  OperationError: 'modelEnded',
  UnknownError: 'modelEnded',
  TimeoutError: 'timeout',
};

/** A failure of a built-in model as an `EngineError`; the browser's message is the detail. */
export function builtInFailure(error: unknown): EngineError {
  if (error instanceof EngineError) return error;
  const { name = '', message = '' } = error instanceof Error || error instanceof DOMException ? error : {};
  return new EngineError(KINDS[name] ?? 'unknown', message.slice(0, LONGEST_DETAIL_CHARS));
}
