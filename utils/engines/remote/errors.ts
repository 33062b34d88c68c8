import { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai';
import { EngineError, type EngineErrorKind } from '../../core/brief/engine-error';
import { retryAfter } from '../../core/http/retry-after';
import type { RemoteConfig } from '../../core/settings/endpoint';
import { isLoopback } from '../../core/settings/presets';
import { detailOf } from '../shared/detail';
import { type RemoteDeps, timeoutsFor } from './config';

/** Messages of endpoints for a prompt longer than the model's context; each has its own wording. */
const TOO_LONG =
  /context.{0,20}(?:length|window|size)|maximum context|too many tokens|prompt is too long|too long for|exceeds? the (?:available|maximum|model)|input.{0,30}too long|n_ctx/i;
const NO_CREDIT =
  /insufficient.?(?:quota|balance|credit|funds)|credit balance|billing|payment|exceeded your current quota|out of credits/i;
const ABOUT_KEY = /api.?key|authenti|credential|invalid.{0,10}(?:token|key)|unauthori[sz]ed/i;
const ABOUT_MODEL = /model|no endpoints found/i;
/** Messages about quotas that refill by themselves: by the minute or day, or with a time to wait. */
const COMES_BACK = /try (?:again )?in \d|per.?(?:minute|hour|day)/i;

function messageOf(error: APIError): string {
  const body: unknown = error.error;
  const inner = typeof body === 'object' && body !== null && 'message' in body ? body.message : body;
  if (typeof inner === 'string' && inner) return inner;
  return error.message.replace(/^\d{3}\s/, '').replace(/^status code \(no body\)$/, '');
}

interface Refusal {
  status: number;
  /** All text of the error, including its code and type. */
  text: string;
  /** True when the response has no text at all. */
  mute?: boolean;
}

function kindOf({ status, text, mute = false }: Refusal, config: RemoteConfig): EngineErrorKind {
  if (status === 401) return 'wrongKey';
  if (status === 402) return 'noCredit';
  if (status === 403) {
    // Ollama refuses origins with a bare 403: no body, and nothing about keys, since it has none.
    if (config.provider === 'ollama' || (mute && isLoopback(config.baseURL))) return 'ollamaOrigins';
    if (NO_CREDIT.test(text)) return 'noCredit';
    return ABOUT_KEY.test(text) ? 'wrongKey' : 'forbidden';
  }
  if (status === 404) return ABOUT_MODEL.test(text) ? 'unknownModel' : 'notFound';
  if (status === 405) return 'notFound';
  if (status === 413) return 'tooLong';
  if (status === 429) return NO_CREDIT.test(text) && !COMES_BACK.test(text) ? 'noCredit' : 'rateLimited';
  if (status === 408 || status === 504) return 'timeout';
  if (status >= 500) return TOO_LONG.test(text) ? 'tooLong' : 'server';
  if (TOO_LONG.test(text)) return 'tooLong';
  if (NO_CREDIT.test(text)) return 'noCredit';
  if (ABOUT_KEY.test(text)) return 'wrongKey';
  return /model.{0,80}(?:not (?:found|exist|supported|available)|does not exist|unknown|invalid)|(?:unknown|invalid|no such).{0,20}model/i.test(
    text,
  )
    ? 'unknownModel'
    : 'badRequest';
}

/**
 * True when a server is there but does not answer extensions, false when there is none: a request without CORS that
 * carries nothing (no key, no body) succeeds only in the first case.
 */
async function somebodyThere(config: RemoteConfig, deps: RemoteDeps): Promise<boolean> {
  try {
    await deps.fetch(config.baseURL, {
      mode: 'no-cors',
      credentials: 'omit',
      signal: AbortSignal.timeout(timeoutsFor({ local: false, own: deps.timeouts }).short),
    });
    return true;
  } catch {
    return false;
  }
}

/**
 * Converts any failure of a request to an `EngineError` that says what the reader can do. May send one more request to
 * the endpoint's address, without key or body, to tell a missing permission from a missing server.
 */
export async function toEngineError(error: unknown, config: RemoteConfig, deps: RemoteDeps): Promise<EngineError> {
  if (error instanceof EngineError) return error;
  // The SDK wraps errors of our own `fetch` in its own.
  if (error instanceof APIConnectionError && error.cause instanceof EngineError) return error.cause;
  if (error instanceof APIConnectionTimeoutError) return new EngineError('timeout');
  if (error instanceof APIError && error.status !== undefined) {
    const message = messageOf(error);
    const text = `${message} ${error.code ?? ''} ${error.type ?? ''}`;
    const kind = kindOf({ status: error.status, text, mute: error.error === undefined && message === '' }, config);
    const wait = kind === 'rateLimited' || kind === 'server' ? retryAfter(error.headers, message, deps.now()) : null;
    return new EngineError(kind, detailOf(message, config.key), wait);
  }
  // An error event within a stream has no status, only the endpoint's message.
  if (error instanceof APIError && error.error !== undefined) {
    const message = messageOf(error);
    const text = `${message} ${error.code ?? ''} ${error.type ?? ''}`;
    const overloaded = /overloaded|server.?error|unavailable/i.test(text);
    const limited = /rate.?limit/i.test(text);
    const kind = limited ? 'rateLimited' : overloaded ? 'server' : kindOf({ status: 400, text }, config);
    return new EngineError(kind === 'badRequest' ? 'server' : kind, detailOf(message, config.key));
  }
  if (!URL.canParse(config.baseURL)) return new EngineError('notFound');
  if (!deps.online() && !isLoopback(config.baseURL)) return new EngineError('offline');
  if (!(await somebodyThere(config, deps))) return new EngineError('offline');
  return new EngineError(config.provider === 'ollama' ? 'ollamaOrigins' : 'cors');
}
