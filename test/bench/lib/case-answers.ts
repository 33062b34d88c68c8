import { sleep } from '../../../utils/core/async/sleep.ts';
import { FeedError } from '../../../utils/core/coverage/feeds/error.ts';
import { fetchFeed } from '../../../utils/core/coverage/feeds/fetch-feed.ts';
import { importOpml, OpmlError } from '../../../utils/core/coverage/feeds/opml.ts';
import type { ReadFeed } from '../../../utils/core/coverage/feeds/read-feed.ts';
import { createCache } from '../../../utils/core/coverage/finders/cache.ts';
import { gdeltFinder } from '../../../utils/core/coverage/finders/gdelt.ts';
import { createPace } from '../../../utils/core/coverage/finders/pace.ts';
import { FinderError, type SearchQuery } from '../../../utils/core/coverage/finders/types.ts';
import { createRobots } from '../../../utils/core/coverage/reading/robots.ts';
import { decodeText } from '../../../utils/core/http/decode.ts';
import { parseSettings } from '../../../utils/platform/storage/settings.ts';

/*
 * Answers of services as the extension reads them: the shipped functions, with the file's bytes for the network.
 */

/** Bytes that a server sends, under a content type. */
export interface Served {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
}

const now = () => Date.now();
const response = ({ bytes, type }: Served) => new Response(bytes, { headers: { 'content-type': type } });

/** The feed served at an address; null for what is none. */
export async function readFeedCase(url: string, served: Served): Promise<ReadFeed | null> {
  const { signal } = new AbortController();
  try {
    const { feed } = await fetchFeed(url, { now, fetchHop: async () => ({ response: response(served) }) }, { signal });
    return feed;
  } catch (error) {
    if (error instanceof FeedError) return null;
    throw error;
  }
}

const QUERY: SearchQuery = {
  breadth: 'precise',
  terms: [{ text: 'harbour', kind: 'word', phrase: false }],
  any: [],
  text: 'harbour',
  lang: null,
  country: null,
  from: '2026-01-01',
  to: '2026-12-31',
  headline: '',
  outlet: '',
};

/** The articles that GDELT's finder reads from an answer; none where it refuses the answer. */
export async function readGdeltCase(served: Served): Promise<{ url: string; title: string }[]> {
  const fetchHop = async () => ({ response: response(served) });
  const deps = {
    now,
    sleep,
    fetch: async () => response(served),
    ...{ fetchHop, robots: createRobots({ fetchHop, now }) },
    key: async () => '',
    settings: parseSettings({}),
    model: null,
    pace: createPace({ now, sleep }),
    cache: createCache(now),
    sent: () => undefined,
  };
  try {
    const found = await gdeltFinder.search(QUERY, deps, new AbortController().signal);
    return found.map(({ url, title }) => ({ url, title }));
  } catch (error) {
    if (error instanceof FinderError) return [];
    throw error;
  }
}

/** The feeds of an OPML file, decoded as a chosen file is. */
export function readOpmlCase(bytes: Uint8Array<ArrayBuffer>): { feeds: { url: string; title: string }[] } {
  try {
    const { feeds } = importOpml(decodeText(bytes));
    return { feeds: feeds.map(({ url, title }) => ({ url, title })) };
  } catch (error) {
    if (error instanceof OpmlError) return { feeds: [] };
    throw error;
  }
}
