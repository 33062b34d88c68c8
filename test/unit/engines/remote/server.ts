import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RemoteConfig } from '../../../../utils/core/settings/endpoint';
import type { RemoteDeps } from '../../../../utils/engines/remote/config';

/** One request that the server got. */
export interface Got {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: { messages?: { role: string; content: string }[]; [name: string]: unknown };
  /** Settles when the client has closed the connection. */
  closed: Promise<void>;
}
export type Play = (got: Got, response: ServerResponse) => void | Promise<void>;

/**
 * A real HTTP server on loopback that answers as a test wants; `base` is its address in the form that endpoints have.
 */
export async function playServer(): Promise<{
  base: string;
  got: Got[];
  play(next: Play): void;
  close(): Promise<void>;
}> {
  const got: Got[] = [];
  let current: Play = (_got, response) => void response.writeHead(500).end();
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const closed = new Promise<void>((resolve) => response.once('close', resolve));
    const one = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body: text ? JSON.parse(text) : {},
      closed,
    };
    got.push(one);
    await current(one, response);
  };
  // An error in a play is not caught, so it fails the test run.
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}/v1`,
    got,
    play: (next) => {
      current = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export const chunk = (content: string, finish: string | null = null) =>
  `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', choices: [{ index: 0, delta: { content }, finish_reason: finish }] })}\n\n`;
export const USAGE = `data: ${JSON.stringify({ choices: [], usage: { prompt_tokens: 100, completion_tokens: 20, prompt_tokens_details: { cached_tokens: 60 } } })}\n\n`;
export const DONE = 'data: [DONE]\n\n';

/** Streams `text` in chunks of a few characters, and ends as endpoints do. */
export function streams(text: string, finish: string | null = 'stop'): Play {
  return (_got, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (let at = 0; at < text.length; at += 17) response.write(chunk(text.slice(at, at + 17)));
    if (finish) response.write(chunk('', finish));
    response.end(USAGE + DONE);
  };
}

export function fails(status: number, message: string, headers: Record<string, string> = {}, code?: string): Play {
  return (_got, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(message ? JSON.stringify({ error: { message, code } }) : '');
  };
}

export const KEY = 'sk-test-1234567890abcdef';

export function configFor(baseURL: string, change: Partial<RemoteConfig> = {}): RemoteConfig {
  return { provider: 'custom', baseURL, key: KEY, model: 'test-model', headers: {}, contextTokens: 32_000, ...change };
}

export function depsFor(change: Partial<RemoteDeps> = {}): RemoteDeps {
  return {
    fetch: (input, init) => fetch(input, init),
    now: () => 1_750_000_000_000,
    extensionOrigin: 'chrome-extension://abcdefghijklmnop',
    online: () => true,
    timeouts: { first: 400, stall: 300, short: 400 },
    ...change,
  };
}
