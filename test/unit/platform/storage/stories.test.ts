import { beforeEach, describe, expect, it } from 'vitest';
import type { Incoming } from '../../../../utils/core/stories/items/incoming';
import { type RefreshDeps, refreshFeeds } from '../../../../utils/core/stories/refresh/refresh';
import type { FeedState } from '../../../../utils/core/stories/refresh/state';
import { openStories, type StoryStore } from '../../../../utils/platform/storage/stories';
import { useDatabase } from '../../../support/database';
import { hopBy } from '../../../support/hops';

const { noRoomToWrite } = useDatabase();

const START = Date.parse('2026-11-25T12:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let store: StoryStore;
let name = '';
let clock = START;
/** Addresses asked, in order, with the validator that was sent. */
let asked: [url: string, etag: string | null][];
let answers: Record<string, (etag: string | null) => Response | Promise<Response>>;
let slept = 0;

beforeEach(() => {
  name = crypto.randomUUID();
  store = openStories(name);
  clock = START;
  asked = [];
  answers = {};
  slept = 0;
});

const deps = (change: Partial<RefreshDeps> = {}): RefreshDeps => ({
  store,
  now: () => clock,
  random: () => 0.5,
  sleep: async (ms) => {
    slept += ms;
    clock += ms;
  },
  mayAsk: async () => true,
  fetchHop: hopBy(async (url, init) => {
    const etag = new Headers(init.headers).get('if-none-match');
    asked.push([url, etag]);
    return answers[url]?.(etag) ?? new Response('', { status: 404 });
  }),
  ...change,
});

const entry = (host: string, n: number | string) =>
  `<item><title>Report number ${n} of the event in ${host}</title><link>https://${host}/${n}</link><guid>${n}</guid></item>`;
const feed = (host: string, ...entries: (number | string)[]) =>
  `<rss><channel><title>${host}</title>${entries.map((n) => entry(host, n)).join('')}</channel></rss>`;
const serve =
  (body: string, etag = '"1"') =>
  (known: string | null) =>
    known === etag ? new Response(null, { status: 304 }) : new Response(body, { headers: { etag } });

const refresh = (urls: readonly string[], change: Partial<RefreshDeps> = {}, force?: 'all') =>
  refreshFeeds(urls, deps(change), { signal: new AbortController().signal, ...(force ? { force } : {}) });
const stateOf = async (url: string) => (await store.states()).find((state) => state.url === url);
const titles = async () => (await store.items(0)).map(({ title }) => title);

const A = 'https://a.example/rss';
const B = 'https://b.example/rss';

describe('a refresh', () => {
  it('keeps what is new, and asks again by its validator when the time has come', async () => {
    answers[A] = serve(feed('a.example', 1, 2));
    expect(await refresh([A])).toEqual({ asked: 1, news: 2 });
    expect(await refresh([A])).toEqual({ asked: 0, news: 0 });
    clock += 2 * HOUR;
    expect(await refresh([A])).toEqual({ asked: 1, news: 0 });
    expect(asked).toEqual([
      [A, null],
      [A, '"1"'],
    ]);
    expect(await stateOf(A)).toMatchObject({ outcome: 'unchanged', requests: 2, failures: 0 });
  });

  it('asks at once where the reader asks', async () => {
    answers[A] = serve(feed('a.example', 1));
    await refresh([A]);
    await refresh([A], {}, 'all');
    expect(asked).toHaveLength(2);
  });

  it('keeps one item of an article that several feeds list', async () => {
    answers[A] = serve(feed('a.example', 1));
    answers['https://a.example/politics/rss'] = serve(feed('a.example', 1));
    await refresh([A, 'https://a.example/politics/rss']);
    expect(await store.items(0)).toMatchObject([{ feeds: [A, 'https://a.example/politics/rss'] }]);
  });

  it('tells a new name or address of the same article from news', async () => {
    answers[A] = serve(feed('a.example', 1), '"1"');
    await refresh([A]);
    answers[A] = serve(feed('a.example', 1).replace('<guid>1<', '<guid>other<'), '"2"');
    expect(await refresh([A], {}, 'all')).toMatchObject({ news: 0 });
    answers[A] = serve(feed('a.example', 1).replace('https://a.example/1', 'https://a.example/moved'), '"3"');
    expect(await refresh([A], {}, 'all')).toMatchObject({ news: 0 });
    expect(await store.items(0)).toMatchObject([{ id: 'https://a.example/1', url: 'https://a.example/moved' }]);
  });

  it('asks one host one after the other, two seconds apart', async () => {
    const urls = [1, 2, 3].map((n) => `https://a.example/${n}.rss`);
    await refresh(urls);
    expect(asked).toHaveLength(3);
    expect(slept).toBe(4000);
  });

  it('asks four hosts at once, and no more', async () => {
    let [now, most] = [0, 0];
    const urls = Array.from({ length: 12 }, (_, i) => `https://h${i}.example/rss`);
    await refresh(urls, {
      fetchHop: hopBy(async () => {
        now += 1;
        most = Math.max(most, now);
        // Long enough for all that may ask to have asked.
        for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve));
        now -= 1;
        return new Response('', { status: 500 });
      }),
    });
    expect(most).toBe(4);
  });

  it('leaves a host alone that asks for it', async () => {
    const urls = [1, 2, 3].map((n) => `https://a.example/${n}.rss`);
    for (const url of urls) answers[url] = () => new Response('', { status: 429, headers: { 'retry-after': '7200' } });
    await refresh(urls);
    expect(asked).toHaveLength(1);
    clock += HOUR;
    await refresh(urls);
    expect(asked).toHaveLength(1);
  });

  it('ends after less than a minute, and goes on with the rest', async () => {
    const urls = Array.from({ length: 40 }, (_, i) => `https://a.example/${i}.rss`);
    for (const url of urls) answers[url] = serve(feed('a.example', url));
    await refresh(urls);
    expect(clock - START).toBeLessThan(60_000);
    expect(asked.length).toBeLessThan(40);
    await refresh(urls);
    expect(new Set(asked.map(([url]) => url)).size).toBe(40);
    expect(asked).toHaveLength(40);
  });

  it('asks nothing where it may not', async () => {
    expect(await refresh([A], { mayAsk: async () => false })).toEqual({ asked: 0, news: 0 });
    expect(asked).toEqual([]);
  });

  it.each([
    ['a page', () => new Response('<!doctype html><html></html>'), 'noFeed'],
    ['nothing', () => Promise.reject(new TypeError('offline')), 'unreachable'],
    ['a refusal', () => new Response('', { status: 403 }), 'refused'],
  ])('of %s costs no other feed, and says what went wrong', async (_, answer, outcome) => {
    answers[A] = answer;
    answers[B] = serve(feed('b.example', 1));
    expect(await refresh([A, B])).toMatchObject({ news: 1 });
    expect(await stateOf(A)).toMatchObject({ outcome, failures: 1, claimedUntil: 0 });
  });
});

describe('two windows', () => {
  it('ask each feed once', async () => {
    answers[A] = serve(feed('a.example', 1));
    const other = openStories(name);
    await Promise.all([refresh([A]), refresh([A], { store: other })]);
    expect(asked).toHaveLength(1);
  });
});

describe('a worker that dies', () => {
  it('loses nothing, and its feed is asked again when the claim has run out', async () => {
    const stopped = new AbortController();
    const dying = refreshFeeds(
      [A],
      deps({
        fetchHop: hopBy(async (url) => {
          asked.push([url, null]);
          stopped.abort();
          throw new DOMException('ended', 'AbortError');
        }),
      }),
      { signal: stopped.signal },
    );
    await dying;
    answers[A] = serve(feed('a.example', 1));
    expect(await refresh([A])).toMatchObject({ asked: 0 });
    clock += 3 * 60_000;
    expect(await refresh([A])).toMatchObject({ asked: 1, news: 1 });
  });
});

describe('a full disk', () => {
  it('costs nothing that is kept, and is said once there is room', async () => {
    answers[A] = serve(feed('a.example', 1));
    await refresh([A]);
    answers[A] = serve(feed('a.example', 1, 2), '"2"');
    noRoomToWrite();
    await expect(refresh([A], {}, 'all')).rejects.toThrow();
    expect(await titles()).toHaveLength(1);
  });
});

describe('a clock that jumps', () => {
  it('a year ahead and back still asks', async () => {
    answers[A] = serve(feed('a.example', 1));
    clock += 365 * DAY;
    await refresh([A]);
    clock = START;
    expect(await refresh([A])).toMatchObject({ asked: 1 });
  });
});

describe('a week offline', () => {
  it('ends with each feed asked once, as if nothing had been', async () => {
    answers[A] = serve(feed('a.example', 1));
    await refresh([A]);
    const offline = hopBy(async () => {
      throw new TypeError('offline');
    });
    for (let day = 0; day < 7; day++) {
      clock += DAY;
      await refresh([A], { fetchHop: offline });
    }
    asked = [];
    clock += DAY + HOUR * 3;
    answers[A] = serve(feed('a.example', 1, 2), '"2"');
    expect(await refresh([A])).toEqual({ asked: 1, news: 1 });
    // Validators of eight days ago are dropped.
    expect(asked).toEqual([[A, null]]);
    expect(await stateOf(A)).toMatchObject({ failures: 0, outcome: 'ok' });
  });
});

describe('a feed that turns hostile', () => {
  it.each([
    [
      'a bomb of entities',
      '<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><rss><channel><title>&b;</title></channel></rss>',
    ],
    ['deep elements', `<rss>${'<a>'.repeat(50_000)}`],
    ['a hundred thousand entries', feed('a.example', ...Array.from({ length: 100_000 }, (_, i) => i))],
    [
      'addresses that are none',
      '<rss><channel><item><title>x</title><link>javascript:alert(1)</link></item></channel></rss>',
    ],
  ])('with %s costs no more than itself', async (_, body) => {
    answers[A] = serve(body);
    answers[B] = serve(feed('b.example', 1));
    await refresh([A, B]);
    expect((await store.items(0)).length).toBeLessThanOrEqual(201);
    expect(await titles()).toContain('Report number 1 of the event in b.example');
  });
});

describe('pruning', () => {
  const keep = { stories: new Set<string>(), feeds: new Set([A]) };

  it('deletes what is older than fourteen days, and does not take it for new while it is listed', async () => {
    answers[A] = serve(feed('a.example', 1));
    await refresh([A]);
    await store.prune(START + 15 * DAY, keep);
    expect(await store.items(0)).toEqual([]);
    clock += 15 * DAY;
    answers[A] = serve(feed('a.example', 1), '"2"');
    expect(await refresh([A])).toMatchObject({ asked: 1, news: 0 });
  });

  it('keeps stories that are to stay, and forgets feeds that are not followed', async () => {
    answers[A] = serve(feed('a.example', 1));
    answers[B] = serve(feed('b.example', 1));
    await refresh([A, B]);
    await store.assign(new Map([['https://a.example/1', 'kept']]));
    await store.prune(START + 15 * DAY, { ...keep, stories: new Set(['kept']) });
    expect(await store.items(0)).toMatchObject([{ story: 'kept' }]);
    expect(await store.states()).toMatchObject([{ url: A }]);
  });

  it('bounds a feed that is all new each hour', async () => {
    for (let hour = 0; hour < 110; hour++) {
      const many = Array.from({ length: 200 }, (_, i) => `${hour}-${i}`);
      await store.settle(A, many.map(anItem), (state) => state);
    }
    await store.prune(START, keep);
    expect((await store.items(0)).length).toBe(20_000);
  }, 120_000);
});

const anItem = (n: string): Incoming => ({
  ...{ id: `https://a.example/${n}`, url: `https://a.example/${n}`, title: n, lead: '', lang: null, outlet: '' },
  ...{ domain: 'a.example', publishedAt: null, seenAt: START, at: START, feeds: [A], names: [] },
});

describe('stories', () => {
  it('are found by any id that they ever had', async () => {
    await store.settle(A, ['1', '2'].map(anItem), (state: FeedState) => state);
    await store.assign(
      new Map([
        ['https://a.example/1', 'https://a.example/1'],
        ['https://a.example/2', 'https://a.example/1'],
      ]),
    );
    expect(await store.story('https://a.example/2')).toHaveLength(2);
    expect(await store.story('https://nowhere.example/')).toEqual([]);
  });

  it('keep what the reader last said of two items', async () => {
    await store.wish('apart', ['b', 'a']);
    await store.wish('together', ['a', 'b']);
    expect(await store.wishes()).toEqual({ together: [['a', 'b']], apart: [] });
  });
});
