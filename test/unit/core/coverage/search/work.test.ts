import { describe, expect, it } from 'vitest';
import type { SourceReading } from '../../../../../utils/core/coverage/reading/read-sources';
import type { SearchEvent } from '../../../../../utils/core/coverage/search/search';
import { type CoverageParts, coverageWork } from '../../../../../utils/core/coverage/search/work';
import type { Candidate, Coverage, Source } from '../../../../../utils/core/coverage/types';
import { parseSettings } from '../../../../../utils/platform/storage/settings';
import { aCandidate, aReadSource, aSource } from '../../../../support/coverage';
import { anArticle } from '../../../../support/run';

const LEDGER = aCandidate();
const POST = aCandidate({ url: 'https://post.example/dam', domain: 'post.example', outlet: 'Post' });

async function* all<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

interface Scene {
  events?: SearchEvent[];
  readings?: SourceReading[];
  /** The result of reading each source, instead of `readings`. */
  answer?: (id: string) => SourceReading;
  hiddenOutlets?: string[];
}

/** Work whose matcher takes every candidate for a report. */
function scene({ events = [], readings = [], answer, hiddenOutlets = [] }: Scene, before: Coverage | null = null) {
  const looked: string[] = [];
  const parts: CoverageParts = {
    search: () => all(events),
    assess: (_article, candidates, read) => ({
      sources: candidates.map(({ finder, ...candidate }: Candidate) =>
        aSource({
          ...candidate,
          id: candidate.url,
          finders: [finder],
          passages: read.get(candidate.url)?.passages ?? [],
        }),
      ),
      counts: {
        independent: candidates.length + 1,
        articles: candidates.length + 1,
        upTo: read.size < candidates.length,
        owners: null,
        agencies: [],
      },
    }),
    choose: (sources, _article, { most }) => sources.filter(({ reading }) => reading === 'unread').slice(0, most),
    read: (sources) => all(answer ? sources.map(({ id }) => answer(id)) : readings),
    compare: (_article, sources) => ({
      differences: [{ about: 'sources', kind: 'number', values: [{ text: String(sources.length), citations: [] }] }],
      leads: [],
    }),
    async lookUp(domain) {
      looked.push(domain);
      throw new Error('not answering');
    },
  };
  const settings = () => parseSettings({ hiddenOutlets });
  return { work: coverageWork({ article: anArticle(), before, settings, parts }), looked };
}

/** The coverage that results from all changes. */
async function sum(changes: AsyncGenerator<Partial<Coverage>>): Promise<Partial<Coverage>> {
  let state: Partial<Coverage> = {};
  for await (const change of changes) state = { ...state, ...change };
  return state;
}

const never = new AbortController().signal;
const FOUND: SearchEvent = { type: 'candidates', candidates: [LEDGER, POST] };
const idsOf = (state: Partial<Coverage>) => state.sources?.map(({ id }: Source) => id);

describe('a search', () => {
  it('shows what the finders named, and says that reprints may hide among it', async () => {
    const state = await sum(scene({ events: [FOUND] }).work.search(never));
    expect(state.stage).toBe('found');
    expect(idsOf(state)).toEqual([LEDGER.url, POST.url]);
    expect(state.counts).toMatchObject({ independent: 3, upTo: true });
  });

  it('keeps one report a finder, in the order of their first word', async () => {
    const report = (name: 'gdelt' | 'bing', state: 'searching' | 'found' | 'nothing'): SearchEvent => ({
      type: 'finder',
      report: { name, state, found: 0, detail: '', retryAfter: null, origins: [] },
    });
    const events = [report('gdelt', 'searching'), report('bing', 'searching'), report('gdelt', 'nothing')];
    const state = await sum(scene({ events }).work.search(never));
    expect(state.finders?.map(({ name, state }) => `${name} ${state}`)).toEqual(['gdelt nothing', 'bing searching']);
  });

  it('leaves out the outlets that the reader hides, and their subdomains', async () => {
    const news = aCandidate({ url: 'https://news.post.example/x', domain: 'news.post.example' });
    const events: SearchEvent[] = [{ type: 'candidates', candidates: [LEDGER, POST, news] }];
    const state = await sum(scene({ events, hiddenOutlets: ['post.example'] }).work.search(never));
    expect(idsOf(state)).toEqual([LEDGER.url]);
  });

  it('forgets what an earlier search found', async () => {
    const { work } = scene({ events: [FOUND] });
    await sum(work.search(never));
    for await (const change of work.search(never)) {
      expect(change).toMatchObject({ stage: 'searching', sources: [] });
      break;
    }
  });
});

describe('reading', () => {
  const text = anArticle({ url: LEDGER.url });
  const read: SourceReading = { id: LEDGER.url, reading: 'read', refusedHost: '', article: text };
  const refused: SourceReading = { id: POST.url, reading: 'refused', refusedHost: '127.0.0.1', article: null };

  it('numbers what could be read, and says why the rest was not', async () => {
    const { work } = scene({ events: [FOUND], readings: [refused, read] });
    await sum(work.search(never));
    const state = await sum(work.read(null, never));
    expect(state.stage).toBe('done');
    expect(state.sources?.map(({ reading, number, refusedHost }) => ({ reading, number, refusedHost }))).toEqual([
      { reading: 'read', number: 2, refusedHost: '' },
      { reading: 'refused', number: null, refusedHost: '127.0.0.1' },
    ]);
    expect(state.differences?.[0]?.values[0]?.text).toBe('1');
  });

  it('tries others where some cannot be read, but not for ever', async () => {
    const many = Array.from({ length: 30 }, (_, n) => aCandidate({ url: `https://outlet${n}.example/dam` }));
    const asked: string[] = [];
    const { work } = scene({
      events: [{ type: 'candidates', candidates: many }],
      answer: (id) => {
        asked.push(id);
        return { id, reading: 'blocked', refusedHost: '', article: null };
      },
    });
    await sum(work.search(never));
    const state = await sum(work.read(null, never));
    expect(state.stage).toBe('done');
    expect(asked).toHaveLength(10);
    expect(new Set(asked).size).toBe(10);
  });

  it('reads only those asked for', async () => {
    const { work } = scene({ events: [FOUND] });
    await sum(work.search(never));
    for await (const { sources } of work.read([POST.url], never)) {
      expect(sources?.map(({ reading }) => reading)).toEqual(['unread', 'waiting']);
      break;
    }
  });

  it('leaves nothing waiting that nobody reads any more', async () => {
    const { work } = scene({ events: [FOUND], readings: [read] });
    await sum(work.search(never));
    const state = await sum(work.read(null, never));
    expect(state.sources?.map(({ reading }) => reading)).toEqual(['read', 'unread']);
  });

  it('goes on from what an earlier worker left, numbers among it', async () => {
    const known = aReadSource(2, ['The dam was closed.']);
    const { work } = scene({ readings: [{ ...read, id: LEDGER.url }] }, {
      ...(await sum(scene({}).work.search(never))),
      sources: [known, aSource()],
    } as Coverage);
    const state = await sum(work.read([LEDGER.url], never));
    expect(state.sources?.map(({ number }) => number)).toEqual([2, 3]);
    expect(state.sources?.[0]?.passages).toEqual(known.passages);
  });
});

describe('hiding an outlet', () => {
  it('takes it out at once, and back', async () => {
    const { work } = scene({ events: [FOUND] });
    await sum(work.search(never));
    expect(idsOf(work.reassess(['ledger.example']))).toEqual([POST.url]);
    expect(idsOf(work.reassess([]))).toEqual([LEDGER.url, POST.url]);
  });
});

describe('looking outlets up', () => {
  it('asks once for each outlet without a known owner, and survives a service that does not answer', async () => {
    const { work, looked } = scene({
      events: [{ type: 'candidates', candidates: [LEDGER, POST, { ...POST, url: `${POST.url}2` }] }],
    });
    await sum(work.search(never));
    await sum(work.lookUp(never));
    expect(looked).toEqual(['ledger.example', 'post.example']);
  });
});
