import OpenAI from 'openai';
import { EngineError } from '../../core/brief/engine-error';
import type { RemoteConfig } from '../../core/settings/endpoint';
import type { RemoteDeps } from './config';

/** The key passed to the SDK where an endpoint needs none; the SDK insists on one, and no header is sent for it. */
const NO_KEY = 'none';

/**
 * Most bytes of an answer; one that exceeds them would not end by itself. Even the longest reasoning, in the smallest
 * pieces, is shorter.
 */
const MOST_BYTES = 32 * 2 ** 20;

/**
 * True for headers that the SDK adds about itself. Endpoints do not list them in `Access-Control-Allow-Headers`, so
 * that a browser would refuse the whole request (https://github.com/ollama/ollama/issues/4388).
 */
function isOwn(name: string): boolean {
  return name.startsWith('x-stainless-') || name === 'user-agent';
}

/** The SDK's client for an endpoint. It retries nothing, logs nothing, and has no time limit of its own. */
export function createClient(config: RemoteConfig, deps: RemoteDeps): OpenAI {
  return new OpenAI({
    apiKey: config.key || NO_KEY,
    baseURL: config.baseURL.replace(/\/+$/, ''),
    organization: null,
    project: null,
    // The key is the reader's own, and is only ever sent from the background to its endpoint.
    dangerouslyAllowBrowser: true,
    maxRetries: 0,
    timeout: 2 ** 31 - 1,
    logLevel: 'off',
    defaultHeaders: { ...(config.key ? {} : { Authorization: null }), ...config.headers },
    fetch: async (input, init) => {
      const headers = new Headers(init?.headers);
      for (const name of [...headers.keys()]) if (isOwn(name)) headers.delete(name);
      // No cookies are sent, and no redirect is followed: it would send text and key to a host that the reader did not
      // name.
      const response = await deps.fetch(input, { ...init, headers, credentials: 'omit', redirect: 'manual' });
      if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
        throw new EngineError('notFound');
      return bounded(response);
    },
  });
}

/** Limits a response: its body fails with `EngineError('endless')` once it is larger than any answer. */
function bounded({ body, status, statusText, headers }: Response): Response {
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
export function completionsURL(config: RemoteConfig): string {
  return `${config.baseURL.replace(/\/+$/, '')}/chat/completions`;
}
