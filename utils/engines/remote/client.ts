import OpenAI from 'openai';
import type { RemoteConfig, RemoteDeps } from './config';

/** Sent where an endpoint needs no key; the SDK insists on one, and no header at all is sent for it. */
const NO_KEY = 'none';

/**
 * Headers that the SDK adds about itself. Endpoints do not list them in `Access-Control-Allow-Headers`, so that a browser
 * would refuse the whole request (https://github.com/ollama/ollama/issues/4388).
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
    // The key is the reader's own, and never leaves the background but for its endpoint.
    dangerouslyAllowBrowser: true,
    maxRetries: 0,
    timeout: 2 ** 31 - 1,
    logLevel: 'off',
    defaultHeaders: { ...(config.key ? {} : { Authorization: null }), ...config.headers },
    fetch: (input, init) => {
      const headers = new Headers(init?.headers);
      for (const name of [...headers.keys()]) if (isOwn(name)) headers.delete(name);
      // No cookies; and no redirect, which would carry text and key to a host that the reader did not name.
      return deps.fetch(input, { ...init, headers, credentials: 'omit', redirect: 'error' });
    },
  });
}

/** The address that briefs are asked of. */
export function completionsURL(config: RemoteConfig): string {
  return `${config.baseURL.replace(/\/+$/, '')}/chat/completions`;
}
