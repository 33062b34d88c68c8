import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toCandidate } from '../../../../../utils/core/coverage/candidate';
import { type Finder, FinderError, type SearchQuery } from '../../../../../utils/core/coverage/finders/types';
import { type SearchDeps, type SearchEvent, searchCoverage } from '../../../../../utils/core/coverage/search/search';
import { ALONE } from '../../../../../utils/core/coverage/state';
import type { Candidate, CoveredArticle, FinderReport } from '../../../../../utils/core/coverage/types';
import type { FinderName } from '../../../../../utils/core/settings/finders';
import { parseSettings } from '../../../../../utils/platform/storage/settings';
import { aSource } from '../../../../support/coverage';
import { damStory } from '../article';
import { createWorld, json, NOW, never, startClock } from '../finders/world';

beforeEach(startClock);
afterEach(() => vi.useRealTimers());

function found(finder: FinderName, count: number, from = 0): Candidate[] {
  return Array.from({ length: count }, (_, i) => {
    const url = `https://outlet${from + i}.example/dam`;
    const made = toCandidate(finder, { url, title: `Dam ${from + i}` }, NOW);
    if (made === null) throw new Error(url);
    return made;
  });
}

function finder(name: FinderName, search: Finder['search'], more: Partial<Finder> = {}): Finder {
  return { name, origins: () => [], search, ...more };
}

/** Takes every candidate for an independent report. */
const judge: SearchDeps['judge'] = (candidates) => ({
  sources: candidates.map(({ url, title, domain }) => aSource({ url, title, domain })),
  counts: { ...ALONE, independent: candidates.length + 1 },
});

const hang: Finder['search'] = () => new Promise(() => {});

interface Run {
  events: SearchEvent[];
  /** Milliseconds after the start at which each event came. */
  times: number[];
  ended: () => boolean;
  report(name: FinderName): FinderReport | undefined;
  candidates(): string[];
}

/** Follows a search on the fake clock. */
function start(
  finders: Finder[],
  {
    settings = {},
    deps = {},
    article = damStory(),
    signal = new AbortController().signal,
  }: { settings?: object; deps?: Partial<SearchDeps>; article?: CoveredArticle; signal?: AbortSignal } = {},
): Run & { done: Promise<void> } {
  const world = createWorld(() => json({}));
  const events: SearchEvent[] = [];
  const times: number[] = [];
  let ended = false;
  const all = { ...world.deps, settings: parseSettings(settings), permitted: async () => true, judge, ...deps };
  const done = (async () => {
    for await (const event of searchCoverage(article, all, { signal, finders })) {
      events.push(event);
      times.push(Date.now() - NOW);
    }
    ended = true;
  })();
  done.catch(() => {});
  return {
    events,
    times,
    done,
    ended: () => ended,
    report: (name) => events.flatMap((e) => (e.type === 'finder' && e.report.name === name ? [e.report] : [])).at(-1),
    candidates: () =>
      events.flatMap((e) => (e.type === 'candidates' ? [e.candidates.map(({ url }) => url)] : [])).at(-1) ?? [],
  };
}

describe('a search', () => {
  it('gives results as each finder answers, and ends when all have', async () => {
    const slow = finder('bing', async (_query, { sleep }) => {
      await sleep(3000);
      return found('bing', 15, 5);
    });
    const run = start([finder('gdelt', async () => found('gdelt', 10)), slow]);
    await vi.advanceTimersByTimeAsync(0);
    expect(run.report('gdelt')).toMatchObject({ state: 'found', found: 10 });
    expect(run.report('bing')).toMatchObject({ state: 'searching' });
    expect(run.candidates()).toHaveLength(10);
    await vi.advanceTimersByTimeAsync(3000);
    expect(run.candidates()).toHaveLength(20);
    expect(run.ended()).toBe(true);
  });

  it('is delayed by no finder that is dead', async () => {
    const run = start([
      finder('gdelt', hang),
      finder('bing', async () => found('bing', 9)),
      finder('google', async () => {
        throw new FinderError('limited', 'Slow down.', 30);
      }),
      finder('feeds', async () => {
        throw new RangeError('a bug');
      }),
    ]);
    await vi.advanceTimersByTimeAsync(0);
    expect(run.candidates()).toHaveLength(9);
    expect(run.report('google')).toMatchObject({ state: 'limited', detail: 'Slow down.', retryAfter: 30 });
    expect(run.report('feeds')).toMatchObject({ state: 'notAnswering', detail: '' });
    expect(run.report('gdelt')).toMatchObject({ state: 'searching' });
    await vi.advanceTimersByTimeAsync(90_000);
    expect(run.report('gdelt')).toMatchObject({ state: 'notAnswering' });
    expect(run.ended()).toBe(true);
  });

  it('tells "nothing there" from "no answer"', async () => {
    const run = start([
      finder('gdelt', async () => []),
      finder('bing', async () => {
        throw new FinderError('notAnswering');
      }),
    ]);
    await run.done;
    expect([run.report('gdelt')?.state, run.report('bing')?.state]).toEqual(['nothing', 'notAnswering']);
  });

  it('asks nobody who is switched off, not set up, or not allowed', async () => {
    const search = vi.fn(async () => found('gdelt', 1));
    const permitted = vi.fn(async (origins: string[]) => !origins.includes('https://google.example/*'));
    const run = start(
      [
        finder('gdelt', search),
        finder('google', search, { origins: () => ['https://google.example/*'] }),
        finder('brave', search, { origins: () => ['https://brave.example/*'], missing: async () => 'needsKey' }),
        finder('searxng', search, { missing: async () => 'needsSetup' }),
        finder('feeds', async () => {
          throw new FinderError('needsSetup');
        }),
      ],
      { settings: { findersOff: ['gdelt'] }, deps: { permitted } },
    );
    await run.done;
    expect(search).not.toHaveBeenCalled();
    expect(run.report('gdelt')?.state).toBe('off');
    expect(run.report('google')).toMatchObject({ state: 'needsPermission', origins: ['https://google.example/*'] });
    expect(run.report('brave')).toMatchObject({ state: 'needsKey', origins: [] });
    expect(run.report('searxng')?.state).toBe('needsSetup');
    expect(run.report('feeds')?.state).toBe('needsSetup');
    expect(run.candidates()).toEqual([]);
  });

  it('ends one finder alone where the reader’s key cannot be read', async () => {
    const missing = async () => {
      throw new Error('storage');
    };
    const later = finder('gdelt', async (_query, { sleep }) => {
      await sleep(1000);
      return found('gdelt', 20);
    });
    const run = start([finder('brave', hang, { missing }), later]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(run.report('brave')?.state).toBe('notAnswering');
    expect(run.report('gdelt')?.state).toBe('found');
    expect(run.ended()).toBe(true);
  });
});

describe('the wider query', () => {
  const asked = (log: SearchQuery[], name: FinderName, counts: number[]) =>
    finder(name, async (query) => {
      log.push(query);
      return found(name, counts.shift() ?? 0, name === 'bing' ? 50 : 0);
    });

  it('goes to all that answered, where they found few reports of the event', async () => {
    const gdelt: SearchQuery[] = [];
    const bing: SearchQuery[] = [];
    const run = start([asked(gdelt, 'gdelt', [1, 9]), asked(bing, 'bing', [6])]);
    await run.done;
    expect(gdelt.map(({ breadth }) => breadth)).toEqual(['precise', 'wide']);
    expect(bing).toEqual(gdelt);
    expect(run.report('gdelt')?.found).toBe(10);
    const words = run.events.flatMap((event) => (event.type === 'queries' ? [event.queries.length] : []));
    expect(words).toEqual([1, 2]);
  });

  it('goes to nobody where all together found enough', async () => {
    const gdelt: SearchQuery[] = [];
    await start([asked(gdelt, 'gdelt', [10]), asked([], 'bing', [10])]).done;
    expect(gdelt.map(({ breadth }) => breadth)).toEqual(['precise']);
  });

  it('goes out though rows are many, where none of them is of the event', async () => {
    const gdelt: SearchQuery[] = [];
    const none: SearchDeps['judge'] = () => ({ sources: [], counts: ALONE });
    const wordy = finder('gdelt', async (query) => {
      gdelt.push(query);
      return found('gdelt', 250);
    });
    await start([{ ...wordy, queries: 9 }], { deps: { judge: none } }).done;
    expect(gdelt.map(({ breadth, country }) => [breadth, country])).toEqual([
      ['precise', 'GB'],
      ['wide', 'GB'],
      // The largest edition in the language, where little is known of it at home.
      ['precise', 'US'],
      ['wide', 'GB'],
    ]);
  });

  it('goes no further than twelve requests to indexes', async () => {
    const sends: Finder['search'] = async (query, { sent }) => {
      sent({ at: NOW, url: 'https://index.example/', query: query.text });
      return found('gdelt', 1, sends.length + query.text.length);
    };
    const names = ['gdelt', 'bing', 'google'] as const;
    const rounds: number[] = [];
    const more: SearchDeps['judge'] = () => ({
      sources: [],
      counts: { ...ALONE, independent: rounds.push(1) },
    });
    const run = start(
      names.map((name) => finder(name, sends, { queries: 20 })),
      { deps: { judge: more } },
    );
    await run.done;
    const asks = run.events.filter(({ type }) => type === 'sent');
    expect(asks.length).toBeGreaterThan(9);
    expect(asks.length).toBeLessThanOrEqual(12);
  });

  it('waits some seconds for a silent finder, and no longer', async () => {
    const gdelt: SearchQuery[] = [];
    const run = start([asked(gdelt, 'gdelt', [1, 3]), finder('bing', hang)]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(gdelt).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(gdelt).toHaveLength(2);
    expect(run.report('gdelt')).toMatchObject({ state: 'found', found: 4 });
  });

  it('that fails takes nothing from what was found', async () => {
    const search = vi
      .fn<Finder['search']>()
      .mockResolvedValueOnce(found('gdelt', 2))
      .mockRejectedValue(new FinderError('limited'));
    const run = start([finder('gdelt', search)]);
    await run.done;
    expect(search).toHaveBeenCalledTimes(2);
    expect(run.report('gdelt')).toMatchObject({ state: 'found', found: 2 });
  });

  it('never goes to a finder that is asked once', async () => {
    const search = vi.fn<Finder['search']>(async () => []);
    await start([finder('model', search, { once: true })], { settings: { alsoSearchIn: 'fr' } }).done;
    expect(search).toHaveBeenCalledTimes(1);
  });
});

describe('around a search', () => {
  it('a second language is searched too', async () => {
    const langs: (string | null)[] = [];
    const search: Finder['search'] = async (query) => {
      langs.push(query.lang);
      return found('gdelt', 20);
    };
    await start([finder('gdelt', search)], { settings: { alsoSearchIn: 'fr' } }).done;
    expect(langs).toEqual(['en-GB', 'fr']);
  });

  it('what is sent is told', async () => {
    const search: Finder['search'] = async (query, { sent }) => {
      sent({ at: NOW, url: 'https://index.example/', query: query.text });
      return [];
    };
    const run = start([finder('gdelt', search)]);
    await run.done;
    const sent = run.events.flatMap((event) => (event.type === 'sent' ? [event.query.url] : []));
    expect(sent).toEqual(['https://index.example/', 'https://index.example/']);
  });

  it('an abort ends it at once, finders and all', async () => {
    const stop = new AbortController();
    let inner: AbortSignal | undefined;
    const search: Finder['search'] = (_query, _deps, signal) => {
      inner = signal;
      return new Promise(() => {});
    };
    const run = start([finder('gdelt', search)], { signal: stop.signal });
    await vi.advanceTimersByTimeAsync(10);
    stop.abort(new Error('stopped'));
    await expect(run.done).rejects.toThrow('stopped');
    expect(inner?.aborted).toBe(true);
    await expect(start([], { signal: stop.signal }).done).rejects.toThrow('stopped');
  });

  it('a reader of the events who leaves ends the finders', async () => {
    let inner: AbortSignal | undefined;
    const waiting = finder('bing', (_query, _deps, signal) => {
      inner = signal;
      return new Promise(() => {});
    });
    const deps = { ...createWorld(never).deps, settings: parseSettings({}), permitted: async () => true, judge };
    const finders = [waiting, finder('gdelt', async () => found('gdelt', 1))];
    for await (const event of searchCoverage(damStory(), deps, { signal: new AbortController().signal, finders })) {
      if (event.type === 'candidates') break;
    }
    expect(inner?.aborted).toBe(true);
  });

  it('an article that gives nothing to search for asks nobody', async () => {
    const search = vi.fn(async () => []);
    const run = start([finder('gdelt', search)], { article: damStory({ title: '', passages: [] }) });
    await run.done;
    expect(search).not.toHaveBeenCalled();
    expect(run.events).toEqual([{ type: 'queries', queries: [] }]);
  });

  it('all real finders, their services dead, end and say so', async () => {
    const deps = { ...createWorld(never).deps, settings: parseSettings({}), permitted: async () => true, judge };
    const states = new Map<string, string>();
    const done = (async () => {
      for await (const event of searchCoverage(damStory(), deps, { signal: new AbortController().signal })) {
        if (event.type === 'finder') states.set(event.report.name, event.report.state);
      }
    })();
    await vi.advanceTimersByTimeAsync(120_000);
    await done;
    expect(Object.fromEntries(states)).toMatchObject({
      gdelt: 'notAnswering',
      bing: 'notAnswering',
      google: 'notAnswering',
      searxng: 'needsSetup',
      brave: 'needsKey',
      model: 'needsSetup',
    });
  });
});
