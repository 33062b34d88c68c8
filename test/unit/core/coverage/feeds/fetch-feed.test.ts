import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkFeed } from '../../../../../utils/core/coverage/feeds/check';
import { fetchFeed } from '../../../../../utils/core/coverage/feeds/fetch-feed';
import { feedOf, feedServer, never, running } from './server';

const URL_OF_FEED = 'https://a.example/rss';

describe('fetchFeed', () => {
  it('goes out hop by hop, and by no validators that it was not given', async () => {
    const { deps, asked } = feedServer({ [URL_OF_FEED]: () => new Response(feedOf('a.example', 'Dam fails')) });
    const { feed } = await fetchFeed(URL_OF_FEED, deps, { signal: running() });
    expect(feed?.entries).toHaveLength(1);
    expect(asked[0]?.init.redirect).toBe('manual');
    expect(asked[0]?.headers.has('if-none-match')).toBe(false);
  });

  it.each([
    ['http://192.168.1.1/cgi-bin/reboot', 'refused'],
    ['http://localhost:8080/', 'refused'],
    ['file:///etc/passwd', 'refused'],
  ])('is not led to %s', async (to, kind) => {
    const leads = () => new Response('', { status: 302, headers: { location: to } });
    const { deps, asked } = feedServer({ [URL_OF_FEED]: leads });
    await expect(fetchFeed(URL_OF_FEED, deps, { signal: running() })).rejects.toMatchObject({ kind });
    expect(asked.map(({ url }) => url)).toEqual([URL_OF_FEED]);
  });

  it('follows a redirect to another public address, and a typed address of the reader’s own network', async () => {
    const there = 'https://b.example/feed';
    const home = 'http://192.168.1.10/feed';
    const { deps } = feedServer({
      [URL_OF_FEED]: () => new Response('', { status: 301, headers: { location: there } }),
      [there]: () => new Response(feedOf('b.example', 'Dam fails')),
      [home]: () => new Response(feedOf('b.example', 'Dam fails')),
    });
    expect((await fetchFeed(URL_OF_FEED, deps, { signal: running() })).url).toBe(there);
    expect((await fetchFeed(home, deps, { signal: running() })).feed?.entries).toHaveLength(1);
  });

  it('asks by what it was given, and takes "unchanged" for an answer', async () => {
    const { deps, asked, answers } = feedServer({
      [URL_OF_FEED]: () =>
        new Response(feedOf('a.example'), {
          headers: { etag: 'W/"1"', 'last-modified': 'Fri, 20 Nov 2026 07:00:00 GMT' },
        }),
    });
    const { validators } = await fetchFeed(URL_OF_FEED, deps, { signal: running() });
    answers[URL_OF_FEED] = () => new Response(null, { status: 304 });
    const again = await fetchFeed(URL_OF_FEED, deps, { signal: running(), known: validators });
    expect(asked[1]?.headers.get('if-none-match')).toBe('W/"1"');
    expect(asked[1]?.headers.get('if-modified-since')).toBe('Fri, 20 Nov 2026 07:00:00 GMT');
    expect(again).toEqual({ feed: null, validators, url: URL_OF_FEED, freshMs: 0 });
  });

  it('reads other encodings', async () => {
    const text = feedOf('a.example', 'Évacués').replace('<rss', '<?xml version="1.0" encoding="ISO-8859-1"?><rss');
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    const { deps } = feedServer({ [URL_OF_FEED]: () => new Response(bytes) });
    expect((await fetchFeed(URL_OF_FEED, deps, { signal: running() })).feed?.entries[0]?.title).toBe('Évacués');
  });

  it('reads 3 MB of an endless feed, and lets go of the rest', async () => {
    let sent = 0;
    let cancelled = false;
    const chunk = new TextEncoder().encode(
      '<item><title>Dam</title><link>https://a.example/1</link></item>'.repeat(1000),
    );
    const endless = () =>
      new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(new TextEncoder().encode('<rss><channel>')),
        pull(controller) {
          sent += chunk.length;
          controller.enqueue(chunk);
        },
        cancel() {
          cancelled = true;
        },
      });
    const { deps } = feedServer({ [URL_OF_FEED]: () => new Response(endless()) });
    const { feed } = await fetchFeed(URL_OF_FEED, deps, { signal: running() });
    expect(feed?.entries).toHaveLength(200);
    expect(sent).toBeLessThan(4_000_000);
    expect(cancelled).toBe(true);
  });

  it.each(['ftp://a.example/rss', 'javascript:alert(1)', 'https://[', 'a.example'])(
    'asks nothing of %s',
    async (url) => {
      const { deps, asked } = feedServer({});
      await expect(fetchFeed(url, deps, { signal: running() })).rejects.toMatchObject({ kind: 'address' });
      expect(asked).toEqual([]);
    },
  );

  it('rejects with the reason of whoever stops it', async () => {
    const { deps } = feedServer({ [URL_OF_FEED]: never });
    const stop = new AbortController();
    const fetched = fetchFeed(URL_OF_FEED, deps, { signal: stop.signal });
    stop.abort(new Error('enough'));
    await expect(fetched).rejects.toThrow('enough');
  });
});

describe('checkFeed', () => {
  it('gives title and number of articles', async () => {
    const { deps } = feedServer({ [URL_OF_FEED]: () => new Response(feedOf('a.example', 'Dam', 'Flood')) });
    expect(await checkFeed(URL_OF_FEED, deps, running())).toEqual({
      ok: true,
      url: URL_OF_FEED,
      title: 'a.example',
      items: 2,
    });
  });

  it.each([
    [401, 'refused', '401'],
    [403, 'refused', '403'],
    [404, 'gone', ''],
    [410, 'gone', ''],
    [429, 'refused', '429'],
    [500, 'server', '500'],
  ])('tells a status of %i', async (status, kind, detail) => {
    const { deps } = feedServer({ [URL_OF_FEED]: () => new Response('x', { status }) });
    expect(await checkFeed(URL_OF_FEED, deps, running())).toEqual({ ok: false, kind, detail });
  });

  it('tells a dead host and a page', async () => {
    const { deps, answers } = feedServer({});
    expect(await checkFeed(URL_OF_FEED, deps, running())).toMatchObject({ ok: false, kind: 'unreachable' });
    answers[URL_OF_FEED] = () => new Response('<!doctype html><p>Hello</p>');
    expect(await checkFeed(URL_OF_FEED, deps, running())).toMatchObject({ ok: false, kind: 'noFeed' });
  });

  describe('with a clock', () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    it.each([
      ['answers nothing', never],
      [
        'stops in the middle',
        () => new Response(new ReadableStream({ start: (c) => c.enqueue(new TextEncoder().encode('<rss>')) })),
      ],
    ])('gives up on a site that %s', async (_, answer) => {
      const { deps } = feedServer({ [URL_OF_FEED]: answer });
      const check = checkFeed(URL_OF_FEED, deps, running());
      await vi.advanceTimersByTimeAsync(10_000);
      expect(await check).toEqual({ ok: false, kind: 'timeout', detail: '' });
    });
  });
});
