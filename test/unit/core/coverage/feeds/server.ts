import type { FeedDeps } from '../../../../../utils/core/coverage/feeds/fetch-feed';
import { hopBy } from '../../../../support/hops';

export interface Asked {
  url: string;
  headers: Headers;
  init: RequestInit;
}

export type Answer = (asked: Asked) => Response | Promise<Response>;

export const NOW = Date.parse('2026-11-20T18:00:00Z');

/** A feed with one article for each title. */
export const feedOf = (host: string, ...titles: string[]) =>
  `<rss version="2.0"><channel><title>${host}</title><link>https://${host}/</link>${titles
    .map((title, i) => `<item><title>${title}</title><link>https://${host}/${i}</link></item>`)
    .join('')}</channel></rss>`;

/** A web of feeds: answers by address, with a record of the requests. Other addresses fail like a dead host. */
export function feedServer(answers: Record<string, Answer>) {
  const asked: Asked[] = [];
  const clock = { now: NOW };
  const fetch = async (url: string, init: RequestInit) => {
    const request = { url, headers: new Headers(init.headers), init };
    asked.push(request);
    const answer = answers[url];
    if (!answer) throw new TypeError('Failed to fetch');
    return await answer(request);
  };
  const deps: FeedDeps & { fetch: typeof fetch } = { fetch, fetchHop: hopBy(fetch), now: () => clock.now };
  return { deps, asked, clock, answers };
}

export const never = () => new Promise<Response>(() => undefined);
export const running = () => new AbortController().signal;
