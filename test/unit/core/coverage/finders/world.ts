import { vi } from 'vitest';
import { createCache } from '../../../../../utils/core/coverage/finders/cache';
import { createPace } from '../../../../../utils/core/coverage/finders/pace';
import type { FinderDeps, SearchQuery } from '../../../../../utils/core/coverage/finders/types';
import type { SentQuery } from '../../../../../utils/core/coverage/types';
import type { RemoteConfig } from '../../../../../utils/core/settings/endpoint';
import { parseSettings } from '../../../../../utils/platform/storage/settings';
import { hopBy, robotsBy } from '../../../../support/hops';

/** The moment at which the tests' clock stands. */
export const NOW = Date.parse('2026-11-24T09:00:00Z');

/** A wait on the (fake) timers that ends early when its signal is aborted. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

export interface World {
  deps: FinderDeps;
  /** Requests that were sent, with their times (epoch ms). */
  requests: { url: URL; init: RequestInit; at: number }[];
  sent: SentQuery[];
}

export type Answer = (url: URL, init: RequestInit) => Response | Promise<Response>;

/** The dependencies of finders, with `answer` as the network. Timers must be fake. */
export function createWorld(
  answer: Answer,
  {
    settings = {},
    keys = {},
    model = null,
  }: { settings?: object; keys?: Record<string, string>; model?: RemoteConfig | null } = {},
): World {
  const requests: World['requests'] = [];
  const sent: SentQuery[] = [];
  const now = () => Date.now();
  const fetch = async (input: URL | RequestInfo, init: RequestInit = {}) => {
    const url = new URL(String(input));
    requests.push({ url, init, at: now() });
    init.signal?.throwIfAborted();
    return answer(url, init);
  };
  const fetchHop = hopBy(fetch);
  const deps: FinderDeps = {
    ...{ fetch, fetchHop, robots: robotsBy(fetchHop) },
    now,
    sleep,
    key: async (name) => keys[name] ?? '',
    settings: parseSettings(settings),
    model,
    pace: createPace({ now, sleep }),
    cache: createCache(now),
    sent: (query) => sent.push(query),
  };
  return { deps, requests, sent };
}

/** An answer that never comes; it rejects when it is aborted. */
export function never(_url: URL, { signal }: RequestInit): Promise<Response> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
}

export function json(body: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' }, ...init });
}

export function prose(text: string, init: ResponseInit = {}): Response {
  return new Response(text, { headers: { 'content-type': 'text/html' }, ...init });
}

/** A body without end; `read` returns the number of bytes that were read. */
export function endless(start: string): { response: Response; read: () => number } {
  let bytes = 0;
  const chunk = new TextEncoder().encode(' '.repeat(100_000));
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode(start)),
    pull(controller) {
      bytes += chunk.length;
      controller.enqueue(chunk);
    },
  });
  return { response: new Response(body), read: () => bytes };
}

/** Starts the fake clock at `NOW`. */
export function startClock(): void {
  vi.useFakeTimers({ now: NOW });
}

export const QUERY: SearchQuery = {
  breadth: 'precise',
  terms: [
    { text: 'Tarrow Dam', kind: 'name', phrase: true },
    { text: 'Northmarch', kind: 'name', phrase: false },
  ],
  any: [
    { text: 'evacuated', kind: 'word', phrase: false },
    { text: '4,200', kind: 'number', phrase: false },
  ],
  text: 'Tarrow Dam Northmarch evacuated 4,200',
  lang: 'en-GB',
  country: 'GB',
  from: '2026-11-20',
  to: '2026-11-24',
  headline: 'Thousands evacuated below Tarrow Dam',
  outlet: 'Northmarch Courier',
};
