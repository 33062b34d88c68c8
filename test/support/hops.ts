import type { FetchHop } from '../../utils/core/coverage/reading/follow';
import { createRobots, type Robots } from '../../utils/core/coverage/reading/robots';

/** Requests by a fetch whose redirects are told instead of followed. */
export function hopBy(fetch: (url: string, init: RequestInit) => Promise<Response>): FetchHop {
  return async (url, signal, headers = {}) => {
    const response = await fetch(url, { signal, headers, redirect: 'manual' });
    const to = response.headers.get('location');
    return to !== null && response.status >= 300 && response.status < 400 ? { to } : { response };
  };
}

/** Robots of sites that answer by the same requests. */
export function robotsBy(fetchHop: FetchHop): Robots {
  return createRobots({ fetchHop, now: Date.now });
}
