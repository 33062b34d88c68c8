import OpenAI from 'openai';
import { EngineError } from '../../core/brief/engine-error';
import { splitAddress } from '../../core/settings/clean-address';
import { cleanKey } from '../../core/settings/clean-key';
import type { RemoteConfig } from '../../core/settings/endpoint';
import { Refusal } from '../shared/refusal';
import type { RemoteDeps } from './config';

/** The key passed to the SDK where an endpoint needs none; the SDK insists on one, and no header is sent for it. */
const NO_KEY = 'none';

/**
 * Most bytes of an answer; one that exceeds them would not end by itself. Even the longest reasoning, in the smallest
 * pieces, is shorter.
 */
const MOST_BYTES = 32 * 2 ** 20;
/** Most characters of an error that are read. */
const LONGEST_ERROR_CHARS = 200_000;

/**
 * True for headers that the SDK adds about itself. Endpoints do not list them in `Access-Control-Allow-Headers`, so
 * that a browser would refuse the whole request (https://github.com/ollama/ollama/issues/4388).
 */
function isOwn(name: string): boolean {
  return name.startsWith('x-stainless-') || name === 'user-agent';
}

/** True for a value that a browser can send in a header. */
function isSendable(value: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}

/** The headers of a request beside the SDK's. Throws where a value cannot be sent. */
function headersOf({ key, headers }: RemoteConfig, login: string): Record<string, string | null> {
  if (!isSendable(key)) throw new EngineError('wrongKey');
  const wrong = Object.entries(headers).find(
    ([name, value]) => !isSendable(value) || !/^[\w!#$%&'*+.^`|~-]+$/.test(name),
  );
  if (wrong) throw new EngineError('badRequest', wrong[0]);
  const without = login === '' ? null : `Basic ${login}`;
  return { ...(key ? {} : { Authorization: without }), ...headers };
}

/** The SDK's client for an endpoint. It retries nothing, logs nothing, and has no time limit of its own. */
export function createClient(config: RemoteConfig, deps: RemoteDeps): OpenAI {
  const key = cleanKey(config.key);
  const { base, query, login } = splitAddress(config.baseURL);
  return new OpenAI({
    apiKey: key || NO_KEY,
    baseURL: base,
    defaultQuery: query,
    organization: null,
    project: null,
    // The key is the reader's own, and is only ever sent from the background to its endpoint.
    dangerouslyAllowBrowser: true,
    maxRetries: 0,
    timeout: 2 ** 31 - 1,
    logLevel: 'off',
    defaultHeaders: headersOf({ ...config, key }, login),
    fetch: async (input, init) => {
      const headers = new Headers(init?.headers);
      for (const name of [...headers.keys()]) if (isOwn(name)) headers.delete(name);
      // No cookies are sent, and no redirect is followed: it would send text and key to a host that the reader did not
      // name.
      const response = await deps.fetch(input, { ...init, headers, credentials: 'omit', redirect: 'manual' });
      if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
        throw new EngineError('notFound');
      const limited = bounded(response);
      if (response.ok) return limited;
      const text = (await limited.text()).slice(0, LONGEST_ERROR_CHARS);
      throw new Refusal({ status: response.status, headers: response.headers, body: parsed(text), text });
    },
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Limits a response: its body fails with `EngineError('endless')` once it is larger than any answer. */
function bounded({ body, status, statusText, headers }: Response): Response {
  // A response of these statuses has no body, and may not be given one.
  if (status === 204 || status === 205) return new Response(null, { status: 200, headers });
  let left = MOST_BYTES;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(bytes, to) {
      left -= bytes.byteLength;
      if (left < 0) to.error(new EngineError('endless'));
      else to.enqueue(bytes);
    },
  });
  return new Response(body?.pipeThrough(counter) ?? null, { status, statusText, headers });
}

/** The address that requests for briefs are sent to. */
export function completionsURL({ baseURL }: Pick<RemoteConfig, 'baseURL'>): string {
  const { base, query } = splitAddress(baseURL);
  const search = new URLSearchParams(query).toString();
  return `${base}/chat/completions${search === '' ? '' : `?${search}`}`;
}
