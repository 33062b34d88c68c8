import { FAULTS, type FaultName } from '../newsroom/faults';
import { answerOf, INDEX_HOSTS } from '../newsroom/indexes/index';
import type { IndexName, IndexWorld } from '../newsroom/indexes/types';

/**
 * Makes a fetch that the newsroom's indexes answer within the process, each with its fault. Hosts without an index
 * return 404. Two faults of the connection are supported: `hang` (no answer until it is aborted) and `reset` (it
 * fails).
 */
export function indexFetch(world: IndexWorld, faults: Partial<Record<IndexName, FaultName>> = {}): typeof fetch {
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    for (const [host, name] of INDEX_HOSTS) {
      if (host !== url.hostname) continue;
      const request = {
        scheme: 'https' as const,
        host,
        port: 443,
        path: url.pathname,
        query: url.searchParams,
        method: init.method ?? 'GET',
        headers: Object.fromEntries(new Headers(init.headers)),
        body: typeof init.body === 'string' ? init.body : '',
      };
      const fault = faults[name] ?? null;
      const answer = answerOf(name, request, world, fault);
      if (answer === null) continue;
      if ('play' in answer) return broken(fault, init.signal ?? null);
      const body = typeof answer.body === 'string' ? answer.body : new Uint8Array(answer.body);
      return new Response(answer.status === 304 ? null : body, answer);
    }
    return new Response('Not found', { status: 404 });
  };
}

function broken(fault: FaultName | null, signal: AbortSignal | null): Promise<Response> {
  if (fault === null || FAULTS[fault] === FAULTS.reset) return Promise.reject(new TypeError('Failed to fetch'));
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
}
