import { readBody } from '../../http/read-body';
import { retryAfter } from '../../http/retry-after';
import { fetchChecked } from '../reading/fetch-checked';
import type { FetchHop } from '../reading/follow';
import { ownWords } from './own-words';
import type { FinderDeps } from './types';
import { FinderError } from './types';

/** One request to a service. */
export interface Ask<T> {
  url: string;
  /** Reads the answer's body; throws where it makes no sense, so that nothing of it is kept. */
  read(body: string): T;
  /** False for an answer that is not to be kept; without it all are. */
  isKept?(result: T): boolean;
  /** The part of the article that is sent along, for "Show what was sent". */
  query: string;
  headers?: Record<string, string>;
  /** Sent as JSON, by POST. */
  body?: unknown;
  /** Milliseconds that the service wants between requests; 0 when it says nothing of it. */
  gap?: number;
  /** Milliseconds for the whole answer. */
  timeout?: number;
  /** Seconds for which it is left alone at least once it asked for that. */
  hold?: number;
  /** True when a refusal concerns the reader's own key or address, which they can correct. */
  own?: boolean;
  /**
   * Asks for leave before a request that costs tokens goes out, and throws where there is none. Returns a function that
   * takes the answer's body, null where none came.
   */
  spend?: () => Promise<(body: string | null) => void>;
  /** A secret to be removed from texts that are shown, in case the service repeats it. */
  secret?: string;
}

/** The functions and stores that asking takes from outside. */
export type AskDeps = Pick<FinderDeps, 'fetch' | 'now' | 'sleep' | 'pace' | 'cache' | 'sent'> &
  Partial<Pick<FinderDeps, 'fetchHop'>>;

const ANSWER_TIMEOUT_MS = 10_000;
/** Seconds for which a host is left alone that asked for it without saying for how long. */
const HOLD_S = 120;

/**
 * Asks a service and reads its answer, which is kept for some minutes. Waits for the host's turn, sends neither cookies
 * nor referrer, reads 3 MB at most. Throws `FinderError`, or the signal's reason.
 */
export async function ask<T>(request: Ask<T>, deps: AskDeps, signal: AbortSignal): Promise<T> {
  const { url, query, read, body, gap = 0, secret = '' } = request;
  const { host } = new URL(url);
  const sentBody = body === undefined ? null : JSON.stringify(body);
  const key = sentBody === null ? url : `${url}\n${sentBody}`;
  const kept = deps.cache.get(key);
  if (kept !== undefined) return read(kept);
  await deps.pace.turn(host, gap, signal);
  const held = deps.pace.heldFor(host);
  if (held > 0) throw new FinderError('limited', '', held);
  const spent = await request.spend?.();
  deps.sent({ at: deps.now(), url, query });
  let text: string | null = null;
  try {
    text = await fetchText({ ...request, sentBody }, deps, signal);
    const result = read(text);
    if (request.isKept?.(result) ?? true) deps.cache.set(key, text);
    return result;
  } catch (error) {
    signal.throwIfAborted();
    const failure = error instanceof FinderError ? error : new FinderError('notAnswering');
    if (failure.state === 'limited') deps.pace.hold(host, Math.max(failure.retryAfter ?? HOLD_S, request.hold ?? 0));
    throw secret === '' ? failure : withoutSecret(failure, secret);
  } finally {
    spent?.(text);
  }
}

/** A request as it goes out. */
interface Outgoing extends Omit<Ask<unknown>, 'body'> {
  /** Null where it has none. */
  sentBody: string | null;
}

async function fetchText(request: Outgoing, deps: AskDeps, outer: AbortSignal): Promise<string> {
  const { url, sentBody: body, headers = {}, timeout = ANSWER_TIMEOUT_MS, secret = '' } = request;
  const isPlain = body === null && secret === '';
  const over = new AbortController();
  const signal = AbortSignal.any([outer, over.signal]);
  const limit = deps.sleep(timeout, signal).then(() => {
    throw new FinderError('notAnswering');
  });
  const answer = async () => {
    const { fetchHop } = deps;
    const response = await (fetchHop && isPlain ? throughHops(fetchHop) : direct());
    const text = await readBody(response, signal);
    if (!response.ok) throw refusal(response, { text, own: request.own ?? false, now: deps.now() });
    return text;
  };
  const throughHops = async (fetchHop: FetchHop) => {
    const checked = await fetchChecked(url, fetchHop, { signal, headers: { accept: '*/*', ...headers } });
    if (checked === null) throw new FinderError('notAnswering');
    return checked.response;
  };
  const direct = () =>
    deps.fetch(url, {
      method: body === null ? 'GET' : 'POST',
      body,
      headers: body === null ? headers : { 'content-type': 'application/json', ...headers },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // A redirect would carry the key, or what is sent, to a host that the reader did not name.
      redirect: isPlain ? 'follow' : 'error',
      signal,
    });
  try {
    return await Promise.race([answer(), limit]);
  } finally {
    // Ends the request where it still runs, and the wait for its limit.
    over.abort(new FinderError('notAnswering'));
  }
}

interface Refused {
  text: string;
  /** The reader can mend it. */
  own: boolean;
  now: number;
}

function refusal({ status, headers }: Response, { text, own, now }: Refused): FinderError {
  const words = ownWords(text);
  const wait = retryAfter(headers, words, now);
  if (status === 429) return new FinderError('limited', words, wait ?? resetIn(headers) ?? toldIn(text));
  if (status >= 500 || status === 408) return new FinderError('notAnswering', words, wait);
  return new FinderError(own ? 'refused' : 'notAnswering', words);
}

/** Seconds until the end of the rate limit's window that is used up; headers list several side by side ("1, 15000"). */
function resetIn(headers: Headers): number | null {
  const list = (name: string) => (headers.get(name) ?? '').slice(0, 200).split(',').map(Number);
  const reset = list('x-ratelimit-reset')[list('x-ratelimit-remaining').indexOf(0)];
  return reset !== undefined && Number.isFinite(reset) && reset > 0 ? Math.ceil(reset) : null;
}

/** Seconds to wait that stand in an answer's JSON; null where there are none. */
function toldIn(text: string): number | null {
  const seconds = Number(/"retry_after(?:_seconds)?"\s{0,3}:\s{0,3}"?(\d{1,6})/.exec(text.slice(0, 5000))?.[1]);
  return seconds > 0 ? seconds : null;
}

function withoutSecret(error: FinderError, secret: string): FinderError {
  return new FinderError(error.state, error.detail.replaceAll(secret, '…'), error.retryAfter);
}
