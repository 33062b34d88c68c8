import { describe, expect, it } from 'vitest';
import { createFeedCache } from '../../../../../utils/core/coverage/feeds/feed-cache';
import { feedOf, feedServer, running } from './server';

const A = 'https://a.example/rss';
const B = 'https://b.example/rss';
const MINUTE = 60_000;

describe('the cache of feeds', () => {
  it('asks once within some minutes, and says what it sends', async () => {
    const { deps, asked, clock } = feedServer({ [A]: () => new Response(feedOf('a.example', 'Dam')) });
    const cache = createFeedCache();
    let sent = 0;
    const read = () =>
      cache.read(A, deps, {
        signal: running(),
        sent() {
          sent += 1;
        },
      });
    const first = await read();
    clock.now += 4 * MINUTE;
    expect(await read()).toEqual(first);
    expect([asked.length, sent]).toEqual([1, 1]);
    clock.now += 2 * MINUTE;
    await read();
    expect([asked.length, sent]).toEqual([2, 2]);
  });

  it('keeps what it has where the site says that it is unchanged', async () => {
    const { deps, asked, clock } = feedServer({
      [A]: ({ headers }) =>
        headers.get('if-none-match') === '"1"'
          ? new Response(null, { status: 304 })
          : new Response(feedOf('a.example', 'Dam'), { headers: { etag: '"1"' } }),
    });
    const cache = createFeedCache();
    for (let i = 0; i < 3; i++) {
      expect((await cache.read(A, deps, { signal: running(), sent: () => undefined })).entries).toHaveLength(1);
      clock.now += 10 * MINUTE;
    }
    expect(asked.map(({ headers }) => headers.get('if-none-match'))).toEqual([null, '"1"', '"1"']);
  });

  it('leaves a dead feed alone for a minute', async () => {
    const { deps, asked, clock, answers } = feedServer({});
    const cache = createFeedCache();
    const read = () => cache.read(A, deps, { signal: running(), sent: () => undefined });
    await expect(read()).rejects.toMatchObject({ kind: 'unreachable' });
    await expect(read()).rejects.toMatchObject({ kind: 'unreachable' });
    expect(asked).toHaveLength(1);
    answers[A] = () => new Response(feedOf('a.example', 'Dam'));
    clock.now += 2 * MINUTE;
    expect((await read()).entries).toHaveLength(1);
  });

  it('does not hold it against a feed that the reader stopped', async () => {
    const { deps } = feedServer({ [A]: () => new Response(feedOf('a.example', 'Dam')) });
    const cache = createFeedCache();
    const stopped = AbortSignal.abort(new Error('enough'));
    await expect(cache.read(A, deps, { signal: stopped, sent: () => undefined })).rejects.toThrow('enough');
    expect((await cache.read(A, deps, { signal: running(), sent: () => undefined })).entries).toHaveLength(1);
  });

  it('drops the feed used longest ago when there are too many articles', async () => {
    const { deps, asked } = feedServer({
      [A]: () => new Response(feedOf('a.example', 'Dam', 'Flood')),
      [B]: () => new Response(feedOf('b.example', 'Dam', 'Flood')),
    });
    const cache = createFeedCache(3);
    for (const url of [A, B, B, A]) await cache.read(url, deps, { signal: running(), sent: () => undefined });
    expect(asked.map(({ url }) => url)).toEqual([A, B, A]);
  });
});
