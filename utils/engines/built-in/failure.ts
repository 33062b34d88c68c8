import { EngineError, type EngineErrorKind } from '../../core/brief/engine-error';

/** What the browsers' own exceptions mean, by name. */
const KINDS: Record<string, EngineErrorKind> = {
  NotSupportedError: 'noBuiltIn',
  NotAllowedError: 'needsClick',
  QuotaExceededError: 'tooLong',
  NetworkError: 'offline',
  // The browser takes back what it finds unfit to be shown.
  NotReadableError: 'empty',
  // Not by us, whose signal is looked at first: the session was destroyed, or the browser ended the model.
  AbortError: 'modelEnded',
  InvalidStateError: 'modelEnded',
  OperationError: 'modelEnded',
  UnknownError: 'modelEnded',
  TimeoutError: 'timeout',
};

/** A failure of a built-in model as an engine's; its own sentence is the detail. */
export function builtInFailure(error: unknown): EngineError {
  if (error instanceof EngineError) return error;
  const { name = '', message = '' } = error instanceof Error || error instanceof DOMException ? error : {};
  return new EngineError(KINDS[name] ?? 'unknown', message.slice(0, 300));
}
