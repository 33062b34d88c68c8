import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCache } from '../../../../../utils/core/coverage/finders/cache';
import { createFeedsFinder } from '../../../../../utils/core/coverage/finders/feeds';
import { createPace } from '../../../../../utils/core/coverage/finders/pace';
import type { FinderDeps, SearchQuery } from '../../../../../utils/core/coverage/finders/types';
import type { SentQuery } from '../../../../../utils/core/coverage/types';
import type { FeedSetting } from '../../../../../utils/core/settings/coverage';
import { parseSettings } from '../../../../../utils/platform/storage/settings';
import { hopBy, robotsBy } from '../../../../support/hops';
import { type Answer, feedOf, feedServer, never, running } from '../feeds/server';

const query: SearchQuery = {
  breadth: 'precise',
  terms: [{ text: 'Tarrow Dam', kind: 'name', phrase: true }],
  any: [],
  text: 'Tarrow Dam',
  lang: 'en',
  country: null,
  from: '2026-11-18',
  to: '2026-11-21',
  headline: 'Thousands flee as Tarrow Dam gives way',
  outlet: 'Northmarch Courier',
};
const A = 'https://a.example/rss';
const B = 'https://b.example/rss';
const DEAD = 'https://dead.example/rss';

const sleep = (ms: number, signal?: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });

function world(feeds: (string | FeedSetting)[], answers: Record<string, Answer>) {
  const server = feedServer(answers);
  const sent: SentQuery[] = [];
  const settings = parseSettings({ feeds: feeds.map((feed) => (typeof feed === 'string' ? { url: feed } : feed)) });
  const { now } = server.deps;
  const fetchHop = hopBy((url, init) => server.deps.fetch(url, init));
  const deps: FinderDeps = {
    ...{ fetchHop, robots: robotsBy(fetchHop) },
    fetch: (input, init = {}) => server.deps.fetch(String(input), init),
    now,
    sleep,
    key: async () => '',
    settings,
    model: null,
    pace: createPace({ now, sleep }),
    cache: createCache(now),
    sent: (one) => void sent.push(one),
  };
  return { ...server, sent, deps, finder: createFeedsFinder() };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the finder of feeds', () => {
  it('names what the feeds have on the event, the likeliest first, and tells the feeds nothing of it', async () => {
    const { finder, deps, asked, sent } = world([A, { url: B, title: 'Ledger' }], {
      [A]: () => new Response(feedOf('a.example', 'Budget passed', 'Town below Tarrow Dam evacuated')),
      [B]: () => new Response(feedOf('b.example', 'Thousands flee as Tarrow Dam gives way')),
    });
    const found = await finder.search(query, deps, running());
    expect(found.filter(({ background }) => !background).map(({ title, outlet }) => [title, outlet])).toEqual([
      ['Thousands flee as Tarrow Dam gives way', 'Ledger'],
      ['Town below Tarrow Dam evacuated', 'a.example'],
    ]);
    expect(asked.map(({ url }) => url)).toEqual([A, B]);
    expect(sent.map(({ url, query: words }) => [url, words])).toEqual([
      [A, ''],
      [B, ''],
    ]);
  });

  it('names an article once that two feeds have', async () => {
    const text = feedOf('a.example', 'Tarrow Dam fails');
    const { finder, deps } = world([A, B], { [A]: () => new Response(text), [B]: () => new Response(text) });
    expect(await finder.search(query, deps, running())).toHaveLength(1);
  });

  it('names a bounded number of articles', async () => {
    const feeds = Array.from({ length: 5 }, (_, i) => `https://a${i}.example/rss`);
    const answers = Object.fromEntries(
      feeds.map((url, i) => [url, () => new Response(feedOf(`a${i}.example`, ...Array(150).fill('Tarrow Dam fails')))]),
    );
    const { finder, deps } = world(feeds, answers);
    expect(await finder.search(query, deps, running())).toHaveLength(100);
  });

  it('is held up by no dead feed', async () => {
    const { finder, deps } = world([DEAD, A, 'https://silent.example/rss', B], {
      [A]: () => new Response(feedOf('a.example', 'Tarrow Dam fails')),
      [B]: () => new Response(feedOf('b.example', 'Tarrow Dam fails')),
      'https://silent.example/rss': never,
    });
    let found = 0;
    void finder.search(query, deps, running()).then((candidates) => {
      found = candidates.length;
    });
    await vi.advanceTimersByTimeAsync(3000);
    expect(found).toBe(2);
  });

  it('says that there is nothing where feeds answer and have nothing', async () => {
    const { finder, deps } = world([A, DEAD], { [A]: () => new Response(feedOf('a.example', 'Budget passed')) });
    const found = await finder.search(query, deps, running());
    expect(found.filter(({ background }) => !background)).toEqual([]);
  });

  it('gives some of what else is written beside it, for comparison', async () => {
    const titles = Array.from({ length: 90 }, (_, i) => `Budget number ${i} passed`);
    const { finder, deps } = world([A], { [A]: () => new Response(feedOf('a.example', ...titles)) });
    const found = await finder.search(query, deps, running());
    expect(found).toHaveLength(60);
    expect(found.every(({ background }) => background)).toBe(true);
  });

  it.each([
    ['notAnswering', [DEAD], {}],
    ['notAnswering', [A, DEAD], { [A]: () => new Response('x', { status: 403 }) }],
    ['refused', [A], { [A]: () => new Response('x', { status: 403 }) }],
    ['refused', [A], { [A]: () => new Response('<p>Hello</p>') }],
  ] as const)('is %s where %j answer with none', async (state, feeds, answers) => {
    const { finder, deps } = world([...feeds], answers);
    await expect(finder.search(query, deps, running())).rejects.toMatchObject({ name: 'FinderError', state });
  });

  it('stops when it is told to', async () => {
    const { finder, deps } = world([A], { [A]: never });
    const stop = new AbortController();
    const search = finder.search(query, deps, stop.signal);
    const outcome = expect(search).rejects.toThrow('enough');
    stop.abort(new Error('enough'));
    await outcome;
  });

  it('needs the sites of all feeds', () => {
    const { finder, deps } = world([A, B, `${A}?2`], {});
    expect(finder.origins(deps.settings)).toEqual(['https://a.example/*', 'https://b.example/*']);
  });
});
