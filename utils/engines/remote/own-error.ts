import { APIConnectionError } from 'openai';

/** The error of our own `fetch`, which the SDK wraps in its own. */
export function ownError(error: unknown): unknown {
  return error instanceof APIConnectionError && error.cause !== undefined ? error.cause : error;
}
