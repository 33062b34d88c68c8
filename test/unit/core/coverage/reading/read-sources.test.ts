import { describe, expect, it } from 'vitest';
import type { FetchHop } from '../../../../../utils/core/coverage/reading/follow';
import type { ReadDeps } from '../../../../../utils/core/coverage/reading/read-source';
import { readSources, type SourceReading } from '../../../../../utils/core/coverage/reading/read-sources';
import { articleOf } from '../../brief/article';
import { calm, html, never } from './hops';
import { source } from './source';

/** A network that counts the most requests at once, to all hosts and to one. */
function watched(answer: FetchHop): ReadDeps & { most: number; mostOfHost: number } {
  const open = new Map<string, number>();
  const watch = {
    most: 0,
    mostOfHost: 0,
    robots: { objection: async () => null, sitemaps: async () => [] },
    parse: async (_: string, url: string) => ({
      optedOut: false as const,
      extraction: { ok: true as const, article: articleOf(['x'], { url }), selectionWords: 0 },
    }),
    fetchHop: async (url: string, signal: AbortSignal) => {
      const { hostname } = new URL(url);
      open.set(hostname, (open.get(hostname) ?? 0) + 1);
      watch.most = Math.max(
        watch.most,
        [...open.values()].reduce((a, b) => a + b, 0),
      );
      watch.mostOfHost = Math.max(watch.mostOfHost, ...open.values());
      try {
        return await answer(url, signal);
      } finally {
        open.set(hostname, (open.get(hostname) ?? 0) - 1);
      }
    },
  };
  return watch;
}
const page: FetchHop = async () => {
  await new Promise((resolve) => setTimeout(resolve, 2));
  return html('<p>page</p>')();
};
const sources = (domains: string[]) =>
  domains.map((domain, n) => source({ domain, url: `https://www.${domain}/news/${n}` }));

async function all(readings: AsyncIterable<SourceReading>): Promise<SourceReading[]> {
  const told: SourceReading[] = [];
  for await (const reading of readings) told.push(reading);
  return told;
}

describe('readSources', () => {
  it('tells of each source when it begins and when it is done', async () => {
    const three = sources(['a.example', 'b.example', 'c.example']);
    const told = await all(readSources(three, watched(page), calm()));
    for (const { id } of three)
      expect(told.filter((one) => one.id === id).map(({ reading }) => reading)).toEqual(['reading', 'read']);
    expect(told.find(({ reading }) => reading === 'read')?.article).not.toBeNull();
  });

  it('five at once at most, one of a host', async () => {
    const deps = watched(page);
    const many = sources([...'abcdefgh'].map((letter) => `${letter}.example`).concat(Array(4).fill('a.example')));
    const told = await all(readSources(many, deps, calm()));
    expect(told.filter(({ reading }) => reading === 'read')).toHaveLength(12);
    expect(deps.most).toBe(5);
    expect(deps.mostOfHost).toBe(1);
  });

  it('a source that hangs keeps no other from being told', async () => {
    const deps = watched((url, signal) => (url.includes('//www.a.') ? never() : page(url, signal)));
    const stop = new AbortController();
    const told: string[] = [];
    for await (const { id, reading } of readSources(sources(['a.example', 'b.example']), deps, stop.signal)) {
      told.push(`${new URL(id).hostname} ${reading}`);
      if (reading === 'read') stop.abort(new Error('stopped'));
    }
    expect(told).toEqual([
      'www.a.example reading',
      'www.b.example reading',
      'www.b.example read',
      'www.a.example unread',
    ]);
  });

  it('once stopped, what is not done is unread, and nothing more is asked', async () => {
    let asked = 0;
    const deps = watched(() => {
      asked += 1;
      return never();
    });
    const stop = new AbortController();
    const many = sources([...'abcdefgh'].map((letter) => `${letter}.example`));
    setTimeout(() => stop.abort(new Error('stopped')), 5);
    const told = await all(readSources(many, deps, stop.signal));
    expect(told.filter(({ reading }) => reading === 'unread')).toHaveLength(8);
    expect(asked).toBe(5);
  });

  it('a listener that leaves stops the reading', async () => {
    let signal: AbortSignal | undefined;
    const deps = watched((_, given) => {
      signal = given;
      return never();
    });
    for await (const _ of readSources(sources(['a.example']), deps, calm())) {
      await new Promise((resolve) => setTimeout(resolve, 2));
      break;
    }
    expect(signal?.aborted).toBe(true);
  });

  it('nothing to read is told as nothing', async () => {
    expect(await all(readSources([], watched(page), calm()))).toEqual([]);
  });
});
