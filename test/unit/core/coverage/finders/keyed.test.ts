import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { braveFinder } from '../../../../../utils/core/coverage/finders/brave';
import { searxngFinder } from '../../../../../utils/core/coverage/finders/searxng';
import { searchAddress } from '../../../../../utils/core/coverage/finders/searxng-address';
import { parseSettings } from '../../../../../utils/platform/storage/settings';
import { type Answer, createWorld, json, prose, QUERY, startClock } from './world';

beforeEach(startClock);
afterEach(() => vi.useRealTimers());

const signal = new AbortController().signal;
const KEY = 'BSA-secret-0123456789';

function brave(answer: Answer) {
  const world = createWorld(answer, { keys: { brave: KEY } });
  return { world, result: braveFinder.search(QUERY, world.deps, signal) };
}

function searxng(answer: Answer, address = 'https://search.example/') {
  const world = createWorld(answer, { settings: { searxng: address } });
  return { world, result: searxngFinder.search(QUERY, world.deps, signal) };
}

describe('Brave', () => {
  it('names articles, their age taken for UTC', async () => {
    const { world, result } = brave(() =>
      json({
        type: 'news',
        results: [
          {
            title: 'Dam <strong>seeps</strong> | Tidewater Post',
            url: 'https://www.tidewater-post.example/dam?utm_medium=x',
            description: 'The valley &amp; its people.',
            page_age: '2026-11-22T12:41:38',
            meta_url: { hostname: 'www.tidewater-post.example' },
          },
          { url: 7 },
          { url: 'https://valley-gazette.example/x', title: 'Valley', page_age: null, meta_url: null },
        ],
      }),
    );
    expect(await result).toMatchObject([
      {
        url: 'https://www.tidewater-post.example/dam',
        title: 'Dam seeps',
        lead: 'The valley & its people.',
        publishedAt: '2026-11-22T12:41:38.000Z',
        domain: 'tidewater-post.example',
      },
      { title: 'Valley', publishedAt: null, domain: 'valley-gazette.example' },
    ]);
    const [request] = world.requests;
    expect(new Headers(request?.init.headers).get('x-subscription-token')).toBe(KEY);
    expect(request?.url.searchParams.get('freshness')).toBe('2026-11-20to2026-11-24');
    expect(request?.init.redirect).toBe('error');
    expect(JSON.stringify(world.sent)).not.toContain(KEY);
  });

  it('without a key is not asked', async () => {
    const world = createWorld(() => json({}));
    expect(await braveFinder.missing?.(world.deps)).toBe('needsKey');
    await expect(braveFinder.search(QUERY, world.deps, signal)).rejects.toMatchObject({ state: 'needsKey' });
    expect(world.requests).toHaveLength(0);
  });

  it.each([
    [401, 'refused'],
    [422, 'refused'],
    [500, 'notAnswering'],
  ])('status %i: %s, in its own words and without the key', async (status, state) => {
    const { result } = brave(() =>
      json({ type: 'ErrorResponse', error: { detail: `No such token ${KEY}.` } }, { status }),
    );
    await expect(result).rejects.toMatchObject({ state, detail: 'No such token ….' });
  });

  it('says when the window that is used up ends', async () => {
    const headers = { 'x-ratelimit-remaining': '1, 0', 'x-ratelimit-reset': '1, 15000' };
    const { result } = brave(() => json({}, { status: 429, headers }));
    await expect(result).rejects.toMatchObject({ state: 'limited', retryAfter: 15_000 });
  });

  it('found nothing, and is no answer in HTML', async () => {
    expect(await brave(() => json({ type: 'news', results: [] })).result).toEqual([]);
    await expect(brave(() => prose('<p>x')).result).rejects.toMatchObject({ state: 'notAnswering' });
  });
});

describe('SearXNG', () => {
  const result = {
    url: 'https://www.tidewater-post.example/dam',
    title: 'Dam seeps',
    content: 'The valley.',
    publishedDate: '2026-11-22T12:41:38',
    metadata: '1h | The Tidewater Post',
  };

  it('names articles; the outlet stands in their metadata', async () => {
    const results = [
      result,
      { ...result, url: 'https://a.example/1', metadata: '3 hours ago', publishedDate: null },
      {},
    ];
    const { world, result: found } = searxng(() => json({ query: 'x', results, unresponsive_engines: [] }));
    expect(await found).toMatchObject([
      { outlet: 'The Tidewater Post', publishedAt: '2026-11-22T12:41:38.000Z', lead: 'The valley.' },
      { outlet: '', publishedAt: null },
    ]);
    const { url } = world.requests[0] ?? {};
    expect(url?.href).toMatch(/^https:\/\/search\.example\/search\?q=Tarrow\+Dam/);
    expect(url?.searchParams.get('time_range')).toBe('week');
  });

  it.each([
    ['2026-11-18', 'week'],
    ['2026-11-16', 'month'],
    ['2026-01-02', 'year'],
    ['2020-01-02', null],
  ])('from %s: the last %s, and any time where that gives nothing', async (from, range) => {
    const world = createWorld(() => json({ query: 'x', results: [], unresponsive_engines: [] }), {
      settings: { searxng: 'https://search.example/' },
    });
    const found = searxngFinder.search({ ...QUERY, from }, world.deps, signal);
    await vi.runAllTimersAsync();
    expect(await found).toEqual([]);
    const spans = world.requests.map(({ url }) => url.searchParams.get('time_range'));
    expect(spans).toEqual(range === null ? [null] : [range, null]);
  });

  it('without an address is not asked', async () => {
    const world = createWorld(() => json({}));
    expect(await searxngFinder.missing?.(world.deps)).toBe('needsSetup');
    expect(searxngFinder.origins(world.deps.settings)).toEqual([]);
    await expect(searxngFinder.search(QUERY, world.deps, signal)).rejects.toMatchObject({ state: 'needsSetup' });
  });

  it('takes the address as the reader has it', () => {
    for (const typed of ['https://s.example/x', 'https://s.example/x/', 'https://s.example/x/search?q=a#b']) {
      expect(searchAddress(typed)).toBe('https://s.example/x/search');
    }
    expect(searchAddress('s.example')).toBeNull();
    expect(searxngFinder.origins(parseSettings({ searxng: 'http://s.example:8080/x' }))).toEqual([
      'http://s.example/*',
    ]);
  });

  it('says so where its JSON is switched off, or its engines did not answer it', async () => {
    await expect(searxng(() => prose('Forbidden', { status: 403 })).result).rejects.toMatchObject({
      state: 'refused',
      detail: 'Forbidden',
    });
    await expect(searxng(() => prose('<html><p>results')).result).rejects.toMatchObject({ state: 'refused' });
    const silent = { query: 'x', results: [], unresponsive_engines: [['yahoo news', 'timeout'], 7] };
    await expect(searxng(() => json(silent)).result).rejects.toMatchObject({
      state: 'notAnswering',
      detail: 'yahoo news: timeout',
    });
    await expect(searxng(() => json({ error: 'No query' }, { status: 400 })).result).rejects.toMatchObject({
      state: 'refused',
      detail: 'No query',
    });
    const empty = searxng(() => json({ query: 'x', results: [], unresponsive_engines: [] })).result;
    await vi.runAllTimersAsync();
    expect(await empty).toEqual([]);
  });
});
