import { vi } from 'vitest';
import { createCache } from '../../../../utils/core/coverage/finders/cache';
import { createPace } from '../../../../utils/core/coverage/finders/pace';
import type { SentQuery } from '../../../../utils/core/coverage/types';
import { checkPassages } from '../../../../utils/core/wikipedia/check';
import type { ContextDeps } from '../../../../utils/core/wikipedia/verify';
import { ask } from '../../../support/ask-index';
import { type Answer, NOW, sleep } from '../coverage/finders/world';

export interface World {
  deps: ContextDeps & { sent(query: SentQuery): void };
  requests: { url: URL; init: RequestInit }[];
  sent: SentQuery[];
}

/** The newsroom's imitation of Wikipedia. */
export const newsroom: Answer = (url) => {
  const { status, headers, body } = ask('wikipedia', url.href);
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), { status, headers });
};

/**
 * The dependencies of lookups, with `answer` as the network; waiting takes no time, except for answers that never come.
 */
export function createWorld(answer: Answer = newsroom): World {
  const requests: World['requests'] = [];
  const sent: SentQuery[] = [];
  // Each wait advances the clock, so that intervals between requests are kept.
  let time = NOW;
  const now = () => time;
  const wait: typeof sleep = async (ms, signal) => {
    if (ms >= 10_000) return sleep(ms, signal);
    signal?.throwIfAborted();
    time += ms;
  };
  return {
    requests,
    sent,
    deps: {
      fetch: async (input, init = {}) => {
        const url = new URL(String(input));
        requests.push({ url, init });
        return answer(url, init);
      },
      now,
      sleep: vi.fn(wait),
      pace: createPace({ now, sleep: wait }),
      cache: createCache(now),
      check: checkPassages,
      sent: (query) => sent.push(query),
    },
  };
}
