import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRunStore, type RunStore } from '../../../../utils/background/runs/store';
import { type CoverageTasks, createCoverageTasks } from '../../../../utils/background/tasks/coverage';
import { createTasks, type Tasks } from '../../../../utils/background/tasks/create-tasks';
import { EngineError } from '../../../../utils/core/brief/engine-error';
import type { CompareRequest } from '../../../../utils/core/brief/requests';
import type { SourceReading } from '../../../../utils/core/coverage/reading/read-sources';
import type { SearchEvent } from '../../../../utils/core/coverage/search/search';
import type { CoverageParts } from '../../../../utils/core/coverage/search/work';
import { ALONE } from '../../../../utils/core/coverage/state';
import type { Source } from '../../../../utils/core/coverage/types';
import type { Run } from '../../../../utils/core/run/types';
import type { Engine, EngineEvent } from '../../../../utils/engines/shared/types';
import { parseSettings, type Settings } from '../../../../utils/platform/storage/settings';
import { aCandidate, aCoverage, aReadSource, aReport, aSource } from '../../../support/coverage';
import { eventually } from '../../../support/eventually';
import { aBrief, anArticle, anEngine, aRun } from '../../../support/run';

const turn = () => new Promise((resolve) => setTimeout(resolve, 2));

const LEDGER = 'https://ledger.example/dam-closed';
const FOUND: SearchEvent = { type: 'candidates', candidates: [aCandidate()] };
const TEXT = anArticle({ canonicalUrl: LEDGER, url: LEDGER, outlet: 'Ledger', title: 'Cracks close the dam' });

let store: RunStore;
let tasks: Tasks;
let coverage: CoverageTasks;
let kept: object[];
let compared: CompareRequest[];
let told: number[];
let lookedUp: string[];
let traces: boolean[];
let settings: Partial<Settings>;
let mayRead: boolean;
let maySearch: boolean;
/** The results of the finders, of reading, and of the model. */
let find: (signal: AbortSignal) => AsyncGenerator<SearchEvent>;
let readings: SourceReading['reading'];
let compare: Engine['compare'];
let model: () => string;

beforeEach(() => {
  [kept, compared, lookedUp, traces, told] = [[], [], [], [], []];
  settings = {};
  mayRead = true;
  maySearch = true;
  readings = 'read';
  model = () => 'writer-2';
  find = async function* () {
    yield { type: 'queries', queries: ['dam cracks'] };
    yield { type: 'finder', report: aReport() };
    yield FOUND;
  };
  compare = async function* (request) {
    compared.push(request);
    yield line('agree', 'Both say that the dam is closed.', [1, 1], [2, 1]);
    yield { type: 'usage', usage: { input: 100, output: 10, cached: 0 } };
  };
  const memory = { load: async () => [], save: async () => undefined, remove: async () => undefined };
  store = createRunStore(
    memory,
    () => 0,
    () => undefined,
  );
  const library = { amend: async (_: string, change: object) => void kept.push(change) };
  tasks = createTasks({ store, library, stayAwake: () => () => undefined });
  const parts: CoverageParts = {
    search: (_article, _settings, signal) => find(signal),
    assess: (_article, candidates, read) => ({
      sources: candidates.map(({ url, domain, title, outlet }) =>
        aSource({ ...{ id: url, url, domain, title, outlet }, passages: read.get(url)?.passages ?? [] }),
      ),
      counts: { ...ALONE, independent: 1 + candidates.length, articles: 1 + candidates.length },
    }),
    choose: (sources, _article, { most }) => sources.filter(({ reading }) => reading === 'unread').slice(0, most),
    async *read(sources) {
      for (const { id } of sources)
        yield { id, reading: readings, refusedHost: '', article: readings === 'read' ? TEXT : null };
    },
    compare: () => ({ differences: [], leads: [] }),
    lookUp: async (domain) => {
      lookedUp.push(domain);
      return null;
    },
  };
  coverage = createCoverageTasks({
    ...{ store, tasks, settings: () => ({ ...parseSettings({}), ...settings }), mayRead: async () => mayRead },
    maySearch: async () => maySearch,
    onCompared: (tabId) => void told.push(tabId),
    parts: ({ traces: leaves }) => {
      traces.push(leaves);
      return parts;
    },
    modelEngine: async () => ({
      engine: {
        ...{ name: 'remote', model: model() },
        capabilities: { contextTokens: 8000, local: false, languages: null, grammar: false, webSearch: false },
        brief: async function* () {},
        ...(compare ? { compare } : {}),
      },
    }),
  });
});

afterEach(async () => {
  // Stops all work, so that none reaches the next test.
  tasks.stopAll();
  await tasks.ended('run-1', 'coverage');
});

function line(tag: 'agree' | 'differ' | 'only', text: string, ...citations: [number, number][]): EngineEvent {
  return { type: 'line', line: { tag, text, citations, opens: false } };
}

const written = (change: Partial<Run> = {}) =>
  aRun({
    ...{ stage: 'done', key: 'k', engine: anEngine(), brief: aBrief({ engine: 'remote', model: 'writer-2' }) },
    ...change,
  });
const instant = (change: Partial<Run> = {}) =>
  aRun({ stage: 'done', key: 'k', engine: anEngine({ name: 'instant' }), ...change });

/** Puts a run in tab 1, has something done, and waits for its end. */
async function once(run: Run, task: () => void) {
  store.set(run);
  task();
  await tasks.ended(run.id, 'coverage');
  return store.get(1)?.coverage ?? null;
}

describe('searching', () => {
  it('asks nobody where the reader has not agreed that words are sent', async () => {
    maySearch = false;
    expect(await once(instant(), () => coverage.search(1))).toBeNull();
    expect(kept).toEqual([]);
    await once(found(instant(), aSource({ id: LEDGER })), () => coverage.lookUp(1));
    expect(lookedUp).toEqual([]);
  });

  it('gives what was found, and keeps it with the brief', async () => {
    expect(await once(instant(), () => coverage.search(1))).toMatchObject({
      ...{ stage: 'found', queries: ['dam cracks'], finders: [{ name: 'gdelt', state: 'found' }] },
      ...{ sources: [{ id: LEDGER, reading: 'unread' }], counts: { independent: 2 } },
    });
    expect(kept).toMatchObject([{ coverage: { stage: 'found' } }]);
  });

  it('gives up what was found before', async () => {
    const coverageBefore = aCoverage({ sources: [aReadSource(2, ['Old.'])], agree: [], queries: ['old'] });
    const now = await once(instant({ coverage: coverageBefore }), () => coverage.search(1));
    expect(now?.sources.map(({ id }) => id)).toEqual([LEDGER]);
  });

  it('fails with its reason', async () => {
    find = async function* () {
      yield { type: 'finder', report: aReport() };
      throw new Error('Out of order');
    };
    expect(await once(instant(), () => coverage.search(1))).toMatchObject({ stage: 'failed', error: 'Out of order' });
  });

  it('is nothing where nothing was read', async () => {
    expect(await once(aRun({ article: null }), () => coverage.search(1))).toBeNull();
    coverage.search(99);
  });

  it('reads on and looks outlets up where the reader likes', async () => {
    settings = { readAuto: true, lookUpOutlets: true };
    expect(await once(instant(), () => coverage.search(1))).toMatchObject({
      stage: 'done',
      sources: [{ reading: 'read' }],
    });
    expect(lookedUp).toEqual(['ledger.example']);
  });

  it('reads nothing that the browser does not allow', async () => {
    settings = { readAuto: true };
    mayRead = false;
    expect(await once(instant(), () => coverage.search(1))).toMatchObject({
      stage: 'found',
      sources: [{ reading: 'unread' }],
    });
  });

  it.each([true, false])('leaves traces or, of a private window, none: %s', async (isPrivate) => {
    await once(instant({ private: isPrivate }), () => coverage.search(1));
    expect(traces).toEqual([!isPrivate]);
    expect(kept).toHaveLength(isPrivate ? 0 : 1);
  });
});

describe('stopping', () => {
  /** A finder that never ends until everything is stopped. */
  const endless = async function* (signal: AbortSignal): AsyncGenerator<SearchEvent> {
    yield { type: 'finder', report: aReport({ state: 'searching' }) };
    yield FOUND;
    await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
  };

  it('keeps what had been found, and waits for nobody any more', async () => {
    find = endless;
    store.set(instant());
    coverage.search(1);
    await eventually(() => expect(store.get(1)?.coverage?.sources).toHaveLength(1));
    await turn();
    coverage.stop('run-1');
    await tasks.ended('run-1', 'coverage');
    expect(store.get(1)?.coverage).toMatchObject({
      stage: 'stopped',
      finders: [{ state: 'notAnswering' }],
      error: null,
    });
    expect(kept).toMatchObject([{ coverage: { stage: 'stopped' } }]);
  });

  it('comes with another search of the same run, which nothing of the first reaches', async () => {
    find = endless;
    store.set(instant());
    coverage.search(1);
    await eventually(() => expect(store.get(1)?.coverage?.sources).toHaveLength(1));
    await turn();
    coverage.search(1);
    await eventually(() => expect(store.get(1)?.coverage?.sources).toHaveLength(1));
    await turn();
    expect(store.get(1)?.coverage).toMatchObject({ stage: 'searching', finders: [{ state: 'searching' }] });
    expect(kept).toEqual([]);
  });
});

/** A run whose sources have been found. */
const found = (run: Run, ...sources: Source[]) => ({
  ...run,
  coverage: aCoverage({ sources: sources.length > 0 ? sources : [aSource({ id: LEDGER })], finders: [aReport()] }),
});

describe('reading', () => {
  it('ends with texts side by side where no model wrote', async () => {
    const now = await once(found(instant()), () => coverage.read(1, null));
    expect(now).toMatchObject({ stage: 'done', sources: [{ id: LEDGER, reading: 'read', number: 2 }] });
    expect(compared).toEqual([]);
    expect(told).toEqual([]);
  });

  it('reads those that are named', async () => {
    const now = await once(found(instant()), () => coverage.read(1, ['https://unheard-of.example/']));
    expect(now).toMatchObject({ stage: 'done', sources: [{ reading: 'unread' }] });
  });

  it('says how it went where nothing could be read', async () => {
    readings = 'paywalled';
    const now = await once(found(written()), () => coverage.read(1, null));
    expect(now).toMatchObject({ stage: 'done', sources: [{ reading: 'paywalled', number: null }], agree: [] });
    expect(compared).toEqual([]);
  });
});

describe('comparing', () => {
  it('has the model that wrote the brief say what the sources agree on', async () => {
    const now = await once(found(written()), () => coverage.read(1, null));
    expect(now).toMatchObject({ stage: 'done', agree: [{ text: 'Both say that the dam is closed.' }], error: null });
    expect(told).toEqual([1]);
    expect(compared[0]).toMatchObject({
      brief: { model: 'writer-2' },
      sources: [{ number: 2, outlet: 'Ledger', cut: false }],
    });
  });

  it('adds what it cost to what the run has cost by now', async () => {
    await once(found(written({ usage: { input: 1, output: 1, cached: 0 } })), () => coverage.read(1, null));
    expect(store.get(1)?.usage).toEqual({ input: 101, output: 11, cached: 0 });
    expect(kept.at(-1)).toMatchObject({ usage: { input: 101 }, coverage: { stage: 'done' } });
  });

  it('waits for the brief, which is still being written', async () => {
    const run = found(written({ stage: 'writing' }));
    store.set(run);
    const gate = Promise.withResolvers<void>();
    tasks.start({ run, kind: 'brief' }, () => gate.promise);
    coverage.read(1, null);
    await eventually(() => expect(store.get(1)?.coverage?.stage).toBe('comparing'));
    await turn();
    expect(compared).toEqual([]);
    store.apply(run, { type: 'done', at: 1, complete: true });
    gate.resolve();
    await tasks.ended(run.id, 'coverage');
    expect(compared).toHaveLength(1);
  });

  it('is left out where another model is set up by now', async () => {
    model = () => 'other';
    expect(await once(found(written()), () => coverage.read(1, null))).toMatchObject({ stage: 'done', agree: [] });
    expect(compared).toEqual([]);
  });

  it('is left out where the engine cannot', async () => {
    compare = undefined;
    expect(await once(found(written()), () => coverage.read(1, null))).toMatchObject({ stage: 'done', agree: [] });
  });

  it('says why it failed, with the sources read all the same, and is done when tried again', async () => {
    const works = compare;
    compare = async function* () {
      yield line('agree', 'Both say that the dam is closed.', [1, 1], [2, 1]);
      throw new EngineError('timeout', 'busy');
    };
    const failed = await once(found(written()), () => coverage.read(1, null));
    expect(failed).toMatchObject({
      stage: 'done',
      errorKind: 'timeout',
      error: 'timeout: busy',
      sources: [{ number: 2 }],
    });
    compare = works;
    coverage.read(1, []);
    await tasks.ended('run-1', 'coverage');
    expect(store.get(1)?.coverage).toMatchObject({ stage: 'done', error: null, errorKind: null, agree: [{}] });
  });
});

describe('an outlet that the reader hides', () => {
  it('is gone from what was found, and stays gone', async () => {
    const run = found(instant());
    store.set(run);
    coverage.reassess(1, ['ledger.example']);
    await turn();
    expect(store.get(1)?.coverage).toMatchObject({ sources: [], counts: { independent: 1 } });
    expect(kept).toMatchObject([{ coverage: { sources: [] } }]);
    coverage.reassess(1, []);
    expect(store.get(1)?.coverage?.sources).toHaveLength(1);
  });

  it('changes nothing where nothing was searched', () => {
    store.set(instant());
    coverage.reassess(1, ['ledger.example']);
    expect(store.get(1)?.coverage).toBeNull();
  });
});

it('looks up outlets of which nothing is known', async () => {
  await once(
    found(instant(), aSource({ id: LEDGER }), aSource({ url: 'https://b.example/', domain: 'b.example', owner: 'B' })),
    () => coverage.lookUp(1),
  );
  expect(lookedUp).toEqual(['ledger.example', 'b.example']);
});

it('leaves a tab that shows another page alone', async () => {
  const gate = Promise.withResolvers<void>();
  find = async function* () {
    yield { type: 'finder', report: aReport({ state: 'searching' }) };
    await gate.promise;
    yield FOUND;
  };
  store.set(instant());
  coverage.search(1);
  await turn();
  store.set(aRun({ id: 'run-2' }));
  gate.resolve();
  await tasks.ended('run-1', 'coverage');
  expect(store.get(1)).toMatchObject({ id: 'run-2', coverage: null });
  expect(kept).toEqual([]);
});
