import { APIConnectionTimeoutError } from 'openai';
import { EngineError } from '../../core/brief/engine-error';
import { isLoopback, isPrivate } from '../../core/http/address';
import { retryAfter } from '../../core/http/retry-after';
import { cleanAddress } from '../../core/settings/clean-address';
import type { RemoteConfig } from '../../core/settings/endpoint';
import { PROVIDERS } from '../../core/settings/presets';
import { detailOf } from '../shared/detail';
import { Refusal } from '../shared/refusal';
import { type RemoteDeps, timeoutsFor } from './config';
import { ownError } from './own-error';
import { hideSecrets } from './secrets';
import { type Understood, understand } from './wire/kind';

/** Seconds that an endpoint asks to wait: in its headers, in those that a gateway passes on, or in its words. */
export function waitOf({ headers, text }: Refusal, { fault, message }: Understood, now: number): number | null {
  const passedOn = new Headers();
  for (const [name, value] of Object.entries(fault.headers)) {
    try {
      passedOn.set(name, value);
    } catch {
      // No header at all.
    }
  }
  return (
    retryAfter(headers, '', now) ??
    retryAfter(passedOn, '', now) ??
    (fault.wait === null ? null : Math.ceil(fault.wait)) ??
    retryAfter(undefined, `${message} ${text.slice(0, 5000)}`, now)
  );
}

/**
 * True when a server is there but does not answer extensions, false when there is none: a request without CORS that
 * carries nothing (no key, no body) succeeds only in the first case.
 */
async function somebodyThere(address: string, config: RemoteConfig, deps: RemoteDeps): Promise<boolean> {
  try {
    await deps.fetch(address, {
      mode: 'no-cors',
      credentials: 'omit',
      signal: AbortSignal.timeout(timeoutsFor(config, deps.timeouts).short),
    });
    return true;
  } catch {
    return false;
  }
}

function refused(refusal: Refusal, config: RemoteConfig, deps: RemoteDeps): EngineError {
  const told = understand(refusal, config);
  const { kind, message, room } = told;
  const waits = kind === 'rateLimited' || kind === 'server' || kind === 'loading';
  const wait = waits ? waitOf(refusal, told, deps.now()) : null;
  const detail = detailOf(message, hideSecrets(config));
  const error = new EngineError(kind === 'loading' ? 'timeout' : kind, detail, wait);
  error.room = room;
  return error;
}

/** The failure of a connection that gave no answer at all. */
async function unanswered(config: RemoteConfig, deps: RemoteDeps): Promise<EngineError> {
  const address = cleanAddress(config.baseURL);
  if (!URL.canParse(address) || !/^https?:/.test(address)) return new EngineError('notFound');
  if (!deps.online() && !isLoopback(address)) return new EngineError('offline');
  const url = new URL(address);
  url.username = '';
  url.password = '';
  if (!(await somebodyThere(url.href, config, deps)))
    return new EngineError(url.protocol === 'https:' && isPrivate(address) ? 'certificate' : 'offline');
  if (PROVIDERS[config.provider].refusesOrigins) return new EngineError('ollamaOrigins');
  // Where the reader's permission is there, it was the server that hung up.
  return new EngineError((await deps.allowed?.(address)) ? 'cut' : 'cors');
}

/**
 * Converts any failure of a request to an `EngineError` that says what the reader can do. May send one more request to
 * the endpoint's address, without key or body, to tell a missing permission from a missing server.
 */
export async function toEngineError(error: unknown, config: RemoteConfig, deps: RemoteDeps): Promise<EngineError> {
  // The SDK wraps errors of our own `fetch` in its own.
  const own = ownError(error);
  if (own instanceof EngineError) return own;
  if (own instanceof Refusal) return refused(own, config, deps);
  if (own instanceof APIConnectionTimeoutError) return new EngineError('timeout');
  return unanswered(config, deps);
}
