import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../../../utils/core/article/types';
import { assess } from '../../../../../utils/core/coverage/assess';
import { createCache } from '../../../../../utils/core/coverage/finders/cache';
import { createFactChecksFinder } from '../../../../../utils/core/coverage/finders/fact-checks';
import { createFeedsFinder } from '../../../../../utils/core/coverage/finders/feeds';
import { FINDERS } from '../../../../../utils/core/coverage/finders/index';
import { createPace } from '../../../../../utils/core/coverage/finders/pace';
import { createSitemapsFinder } from '../../../../../utils/core/coverage/finders/sitemaps';
import { outletOf } from '../../../../../utils/core/coverage/outlets/index';
import { type SearchDeps, searchCoverage } from '../../../../../utils/core/coverage/search/search';
import type { Candidate, FinderReport, FinderState } from '../../../../../utils/core/coverage/types';
import { FINDER_NAMES } from '../../../../../utils/core/settings/finders';
import { parseSettings } from '../../../../../utils/platform/storage/settings';
import { EXPECTED_COVERAGE, FRENCH_COVERAGE } from '../../../../newsroom/expected-coverage';
import type { FaultName } from '../../../../newsroom/faults';
import { BRAVE_KEY } from '../../../../newsroom/indexes/brave-news';
import { FEED_URLS } from '../../../../newsroom/indexes/feeds';
import { SITEMAP_HOSTS } from '../../../../newsroom/indexes/sitemaps';
import type { IndexName, IndexWorld } from '../../../../newsroom/indexes/types';
import { loadWorld, NEWSROOM_NOW } from '../../../../newsroom/indexes/world';
import { FRENCH_SAMPLE_URL, SAMPLE_URL } from '../../../../newsroom/server';
import { hopBy, robotsBy } from '../../../../support/hops';
import { indexFetch } from '../../../../support/index-fetch';
import { readPages } from '../../../../support/newsroom-pages';

let world: IndexWorld;
let pages: Awaited<ReturnType<typeof readPages>>;
beforeAll(async () => {
  world = await loadWorld();
  pages = await readPages();
});
beforeEach(() => void vi.useFakeTimers({ now: NEWSROOM_NOW, toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

interface Searched {
  /** The last report of each finder, by its name. */
  reports: Partial<Record<string, FinderReport>>;
  candidates: Candidate[];
  /** Milliseconds that the search took by the fake clock. */
  took: number;
}

/** Searches for the coverage of a kept page, to the end. */
async function search(url: string, faults: Partial<Record<IndexName, FaultName>> = {}, more = {}): Promise<Searched> {
  const article = pages.get(url);
  if (!article) throw new Error(`no page ${url}`);
  const searched: Searched = { reports: {}, candidates: [], took: 0 };
  let over = false;
  const events = searchCoverage(
    article,
    { ...deps(article, faults), settings: settings(more) },
    { signal: new AbortController().signal, finders: finders() },
  );
  const done = (async () => {
    for await (const event of events) {
      if (event.type === 'finder') searched.reports[event.report.name] = event.report;
      if (event.type === 'candidates') searched.candidates = event.candidates.filter(({ background }) => !background);
    }
  })().finally(() => {
    over = true;
  });
  while (!over) {
    // Answers come before time advances: they take turns of the event loop, and no time of the clock.
    for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
    if (!over) await vi.advanceTimersToNextTimerAsync();
  }
  await done;
  return { ...searched, took: Date.now() - NEWSROOM_NOW };
}

const ALL = {
  searxng: 'https://search.example',
  feeds: FEED_URLS.map((url) => ({ url, title: '' })),
  pinnedOutlets: SITEMAP_HOSTS,
  findersOn: ['keyless'],
};
const settings = (more: object) => parseSettings({ ...ALL, ...more });

/** All finders; the one that keeps its feeds starts without any. */
const finders = () =>
  FINDERS.map((finder) => {
    if (finder.name === 'feeds') return createFeedsFinder();
    if (finder.name === 'factChecks') return createFactChecksFinder();
    return finder.name === 'sitemaps' ? createSitemapsFinder() : finder;
  });

function deps(article: Article, faults: Partial<Record<IndexName, FaultName>>): Omit<SearchDeps, 'settings'> {
  const now = () => Date.now();
  const fetch = indexFetch(world, faults);
  const fetchHop = hopBy(fetch);
  const model = {
    provider: 'openai' as const,
    baseURL: 'https://api.openai.com/v1',
    key: 'k',
    model: 'm',
    headers: {},
    contextTokens: 100_000,
  };
  return {
    ...{ fetch, fetchHop, robots: robotsBy(fetchHop) },
    now,
    sleep,
    key: async (name) => (name === 'brave' ? BRAVE_KEY : ''),
    model,
    pace: createPace({ now, sleep }),
    cache: createCache(now),
    permitted: async () => true,
    judge: (candidates) => assess(article, candidates, { read: new Map(), outletOf }),
  };
}

const ofTheEvent = Object.entries(EXPECTED_COVERAGE).flatMap(([url, { group }]) => (group === null ? [] : [url]));
const urls = ({ candidates }: Searched) => candidates.map(({ url }) => url);

describe('a search over the newsroom’s indexes', () => {
  it('finds all coverage of the sample, by every finder, and never the article itself', async () => {
    const searched = await search(SAMPLE_URL, {}, { alsoSearchIn: 'fr' });
    for (const name of FINDER_NAMES) {
      expect(searched.reports[name], name).toMatchObject({ state: 'found' });
    }
    expect(urls(searched)).toEqual(expect.arrayContaining(ofTheEvent));
    expect(urls(searched)).not.toContain(SAMPLE_URL);
    expect(new Set(urls(searched)).size).toBe(searched.candidates.length);
    const other = Object.keys(FRENCH_COVERAGE);
    expect(urls(searched).filter((url) => other.includes(url))).toEqual([]);
  });

  it('finds the French report of the French sample', async () => {
    expect(urls(await search(FRENCH_SAMPLE_URL))).toEqual(expect.arrayContaining(Object.keys(FRENCH_COVERAGE)));
  });

  it('says of a finder that knows nothing that it knows nothing', async () => {
    const { reports } = await search(SAMPLE_URL, { gdelt: 'nothing', bing: 'nothing', searxng: 'nothing' });
    for (const name of ['gdelt', 'bing', 'searxng'])
      expect(reports[name]).toMatchObject({ state: 'nothing', found: 0 });
  });

  const dead: [IndexName, FaultName, FinderState][] = [
    ['gdelt', 'rate-limit-prose', 'limited'],
    ['gdelt', 'http-429', 'limited'],
    ['gdelt', 'error-200-phrase', 'notAnswering'],
    ['gdelt', 'error-200-or', 'notAnswering'],
    ['gdelt', 'error-200-length', 'notAnswering'],
    ['gdelt', 'html', 'notAnswering'],
    ['gdelt', 'truncated', 'notAnswering'],
    ['gdelt', 'empty', 'notAnswering'],
    ['gdelt', 'http-503', 'notAnswering'],
    ['gdelt', 'reset', 'notAnswering'],
    ['gdelt', 'hang', 'notAnswering'],
    ['bing', 'html', 'notAnswering'],
    ['bing', 'empty', 'notAnswering'],
    ['bing', 'http-429', 'limited'],
    ['bing', 'hang', 'notAnswering'],
    ['google', 'html', 'notAnswering'],
    ['google', 'http-503', 'notAnswering'],
    ['searxng', 'http-403', 'refused'],
    // An instance with JSON switched off may send a page for people.
    ['searxng', 'html', 'refused'],
    ['searxng', 'http-429', 'limited'],
    ['brave', 'wrong-key', 'refused'],
    ['brave', 'truncated', 'notAnswering'],
    ['brave', 'http-429', 'limited'],
    ['keyless', 'capped', 'limited'],
    ['keyless', 'truncated', 'notAnswering'],
    ['keyless', 'html', 'notAnswering'],
    ['keyless', 'http-403', 'notAnswering'],
    ['keyless', 'hang', 'notAnswering'],
    // An address without a feed is an error that the reader can correct.
    ['feeds', 'html', 'refused'],
    ['feeds', 'http-503', 'notAnswering'],
    ['feeds', 'hang', 'notAnswering'],
    ['sitemaps', 'hang', 'notAnswering'],
    ['sitemaps', 'html', 'notAnswering'],
    ['sitemaps', 'http-503', 'notAnswering'],
    ['sitemaps', 'truncated', 'notAnswering'],
    ['sitemaps', 'entity-bomb', 'notAnswering'],
    ['sitemaps', 'http-404', 'notAnswering'],
    ['factChecks', 'http-503', 'notAnswering'],
    ['factChecks', 'html', 'notAnswering'],
    ['factChecks', 'hang', 'notAnswering'],
  ];
  it.each(dead)('%s under %s is %s, and the others find as before', async (name, fault, state) => {
    const searched = await search(SAMPLE_URL, { [name]: fault });
    expect(searched.reports[name]).toMatchObject({ state, found: 0 });
    expect(searched.reports[name]?.detail).not.toMatch(/[<>]/);
    const others = FINDER_NAMES.filter((other) => other !== name);
    for (const other of others) expect(searched.reports[other]?.state, other).toBe('found');
    expect(searched.took).toBeLessThan(60_000);
  });

  it('does not ask a finder that the reader did not switch on', async () => {
    const { reports } = await search(SAMPLE_URL, {}, { findersOn: [] });
    expect(reports.keyless).toMatchObject({ state: 'off', found: 0 });
  });

  it('reads titles whose JSON holds escapes that are none', async () => {
    const { reports } = await search(SAMPLE_URL, { gdelt: 'bad-escape' });
    expect(reports.gdelt).toMatchObject({ state: 'found' });
  });

  it('is not harmed by entities, missing titles, dates that are none and 300 articles of one title', async () => {
    const faults = ['entity-bomb', 'no-titles', 'wrong-dates', 'same-titles'] as const;
    for (const fault of faults) {
      const all = {
        gdelt: fault,
        bing: fault,
        google: fault,
        searxng: fault,
        brave: fault,
        keyless: fault,
        feeds: fault,
        factChecks: fault,
      };
      const { candidates } = await search(SAMPLE_URL, all);
      for (const { title, publishedAt } of candidates) {
        expect(title).not.toBe('');
        expect(title.length, fault).toBeLessThan(1000);
        expect(publishedAt === null || !Number.isNaN(Date.parse(publishedAt)), fault).toBe(true);
      }
    }
  });
});
