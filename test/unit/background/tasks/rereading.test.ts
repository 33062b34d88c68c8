import { describe, expect, it, vi } from 'vitest';
import { createRunStore } from '../../../../utils/background/runs/store';
import { createTasks } from '../../../../utils/background/tasks/create-tasks';
import { createRereader } from '../../../../utils/background/tasks/rereading';
import { EngineError } from '../../../../utils/core/brief/engine-error';
import type { Brief, RereadResult, Statement } from '../../../../utils/core/brief/types';
import type { Verdict } from '../../../../utils/core/check/types';
import { newCoverage } from '../../../../utils/core/coverage/state';
import type { RereadRequest } from '../../../../utils/core/reread/types';
import type { Run } from '../../../../utils/core/run/types';
import type { Engine, RereadEvent } from '../../../../utils/engines/shared/types';
import { parseSettings, type Settings } from '../../../../utils/platform/storage/settings';
import { aSource } from '../../../support/coverage';
import { aBrief, anArticle, aRun } from '../../../support/run';

const statement = (text: string, verdict: Verdict): Statement => ({
  text,
  origin: 'article',
  citations: [[1, 1]],
  check: { verdict, findings: [], score: 0.5 },
});
const brief: Brief = aBrief({
  engine: 'remote',
  model: 'm',
  standfirst: [statement('Copied.', 'verbatim')],
  story: [statement('Worded.', 'unproven'), statement('Figure.', 'figureNotFound')],
});
const written = (change: Partial<Run> = {}) =>
  aRun({
    article: anArticle(),
    stage: 'done',
    brief,
    key: 'k',
    engine: { name: 'remote', model: 'm', service: 'Test', outputLang: 'en' },
    ...change,
  });
const reread = (place: number, result: RereadResult, model = 'm'): RereadEvent => ({
  type: 'reread',
  place,
  reread: { result, quote: 'q', passage: [1, 1], differs: '', model },
});
const PASSED: RereadEvent = { type: 'canaries', outcome: 'passed' };
const FAILED: RereadEvent = { type: 'canaries', outcome: 'failed' };
const END: RereadEvent = { type: 'end', complete: true };

interface Scene {
  events?: RereadEvent[];
  error?: Error;
  hold?: Promise<void>;
  model?: string;
  settings?: Partial<Settings>;
  barred?: boolean;
  without?: boolean;
}

function scene(
  run: Run,
  { events = [], error, hold, model = 'm', settings = {}, barred = false, without }: Scene = {},
) {
  const asked: RereadRequest[] = [];
  const chosen: Settings[] = [];
  const kept: unknown[] = [];
  const booked: unknown[] = [];
  const idle = Promise.withResolvers<void>();
  const store = createRunStore(
    { load: async () => [], save: async () => undefined, remove: async () => undefined },
    () => 0,
    () => undefined,
  );
  store.set(run);
  const engine: Engine = {
    name: 'remote',
    model,
    capabilities: { contextTokens: 8000, local: false, languages: null, grammar: false, webSearch: false },
    brief: () => {
      throw new Error('not asked for');
    },
    ...(without
      ? {}
      : {
          async *reread(request: RereadRequest, signal: AbortSignal) {
            asked.push(request);
            await hold;
            signal.throwIfAborted();
            yield* events;
            if (error) throw error;
          },
        }),
  };
  const tasks = createTasks({
    store,
    library: { amend: async (key, change) => void kept.push([key, Object.keys(change)]) },
    stayAwake: () => () => idle.resolve(),
  });
  const rereader = createRereader({
    store,
    tasks,
    settings: () => parseSettings({ engine: 'remote', ...settings }),
    modelEngine: async (wishes) => {
      chosen.push(wishes);
      return { engine, service: 'Test', host: 'https://api.test/v1', provider: 'mistral' };
    },
    book: {
      isBarred: async () => barred,
      add: async (...given) => void booked.push(['add', ...given]),
      allow: async (...given) => void booked.push(['allow', ...given]),
    },
    newSeed: () => 7,
  });
  const results = () => store.get(1)?.brief?.story.map((one) => one.reread?.result);
  const across = () => store.get(1)?.coverage?.agree.map((one) => one.reread?.result);
  return {
    store,
    rereader,
    asked,
    chosen,
    kept,
    booked,
    results,
    across,
    idle: idle.promise,
    state: () => store.get(1)?.rereading,
  };
}

describe('once a brief is written', () => {
  it('a second reading can be had, and nobody is asked: off unless switched on', async () => {
    const { rereader, state, asked, idle } = scene(written());
    rereader.written(1);
    await idle;
    expect(state()).toMatchObject({ state: 'ready', model: 'm', service: 'Test', provider: 'mistral', statements: 2 });
    expect(state()?.tokens?.input).toBeGreaterThan(400);
    expect(asked).toEqual([]);
  });

  it('nobody is asked in place of an endpoint that is no longer saved', async () => {
    const custom = { baseURL: 'https://a.example/v1', model: 'm' };
    const wishes = parseSettings({ endpoints: { custom }, reread: 'all', rereadWith: 'custom~2' });
    const { rereader, state, asked, chosen, idle } = scene(written(), { settings: wishes });
    rereader.written(1);
    await idle;
    expect([state(), asked, chosen]).toEqual([null, [], []]);
  });

  it('it is made where it is switched on', async () => {
    const events = [reread(0, 'says'), reread(1, 'contradicts'), PASSED, END];
    const { rereader, results, state, kept, booked, asked, idle } = scene(written(), {
      events,
      settings: { reread: 'doubtful' },
    });
    rereader.written(1);
    await idle;
    expect(results()).toEqual(['says', 'contradicts']);
    expect(state()).toMatchObject({ state: 'done', error: null });
    expect(asked[0]?.statements).toEqual([
      { text: 'Worded.', citations: [[1, 1]], figureMissing: false },
      { text: 'Figure.', citations: [[1, 1]], figureMissing: true },
    ]);
    expect(asked[0]).toMatchObject({ seed: 7, model: 'm', outputLang: 'en' });
    expect(booked).toEqual([['add', { service: 'Test', model: 'm' }, { passed: true }, { traces: true }]]);
    expect(kept).toEqual([['k', ['brief', 'sent', 'usage']]]);
  });

  it.each<[string, Partial<Run>, Scene]>([
    ['only sentences that were copied', { brief: { ...brief, story: [] } }, {}],
    ['key sentences', { engine: { name: 'instant', model: null, service: '', outputLang: 'en' } }, {}],
    ['no brief', { brief: null }, {}],
    ['an engine that cannot', {}, { without: true }],
    ['another model than the one that wrote', {}, { model: 'other' }],
    ['another service', { engine: { name: 'remote', model: 'm', service: 'Other', outputLang: 'en' } }, {}],
  ])('none is offered for %s', async (_, change, how) => {
    const { rereader, state, asked, idle } = scene(written(change), { settings: { reread: 'doubtful' }, ...how });
    rereader.written(1);
    await idle;
    expect(state()).toBeNull();
    expect(asked).toEqual([]);
  });

  it('a kept brief that is opened again sends nothing', async () => {
    const { rereader, state, asked, idle } = scene(written({ keptAt: 5 }), { settings: { reread: 'all' } });
    rereader.written(1);
    await idle;
    expect(state()?.state).toBe('ready');
    expect(asked).toEqual([]);
  });
});

describe('a second reading', () => {
  it('reads all statements where the reader wants that', async () => {
    const { rereader, asked, idle } = scene(written(), { events: [PASSED, END], settings: { reread: 'all' } });
    rereader.reread(1, { anyway: false });
    await idle;
    expect(asked[0]?.statements.map(({ text }) => text)).toEqual(['Copied.', 'Worded.', 'Figure.']);
  });

  it('goes to another service that the reader has chosen, as it is set up', async () => {
    const { rereader, chosen, asked, idle } = scene(written(), {
      events: [PASSED, END],
      model: 'other',
      settings: { rereadWith: 'mistral' },
    });
    rereader.reread(1, { anyway: false });
    await idle;
    expect(chosen[0]).toMatchObject({ engine: 'remote', provider: 'mistral' });
    expect(asked[0]?.model).toBe('other');
  });

  it('is thrown away whole where a canary speaks against it, and the model is remembered', async () => {
    const events = [reread(0, 'says'), FAILED, END];
    const { rereader, results, state, booked, idle } = scene(written(), { events });
    rereader.reread(1, { anyway: false });
    await idle;
    expect(results()).toEqual(['notRead', 'notRead']);
    expect(state()?.state).toBe('caught');
    expect(booked).toEqual([['add', { service: 'Test', model: 'm' }, { passed: false }, { traces: true }]]);
  });

  it('is not asked of a model that was caught, until the reader says so', async () => {
    const one = scene(written(), { barred: true });
    one.rereader.reread(1, { anyway: false });
    await one.idle;
    expect(one.state()?.state).toBe('barred');
    expect(one.asked).toEqual([]);
    const other = scene(written({ private: true }), { barred: true, events: [PASSED, END] });
    other.rereader.reread(1, { anyway: true });
    await other.idle;
    expect(other.state()?.state).toBe('done');
    expect(other.booked[0]).toEqual(['allow', { service: 'Test', model: 'm' }, { traces: false }]);
  });

  it('is not made of an article without canaries', async () => {
    const { rereader, state, booked, idle } = scene(written(), {
      events: [{ type: 'canaries', outcome: 'none' }, END],
    });
    rereader.reread(1, { anyway: false });
    await idle;
    expect(state()?.state).toBe('noCanaries');
    expect(booked).toEqual([]);
  });

  it.each<[string, Scene, string, string]>([
    ['fails as its engine does', { error: new EngineError('offline') }, 'failed', 'offline'],
    [
      'fails where it breaks off before its canaries',
      { events: [{ type: 'canaries', outcome: 'unjudged' }] },
      'failed',
      'cut',
    ],
  ])('%s', async (_, how, state, kind) => {
    const one = scene(written(), how);
    one.rereader.reread(1, { anyway: false });
    await one.idle;
    expect(one.state()).toMatchObject({ state, error: { kind, host: 'https://api.test/v1' } });
    expect(one.booked).toEqual([]);
  });

  it('stops when the reader says so', async () => {
    const hold = Promise.withResolvers<void>();
    const { rereader, state, idle } = scene(written(), { hold: hold.promise, events: [PASSED, END] });
    rereader.reread(1, { anyway: false });
    await vi.waitFor(() => expect(state()?.state).toBe('underWay'));
    rereader.stop('run-1');
    hold.resolve();
    await idle;
    expect(state()).toMatchObject({ state: 'stopped', error: null });
  });

  it('takes twelve statements at a time, and stops at the first request that is thrown away', async () => {
    const story = Array.from({ length: 30 }, (_, i) => statement(`Statement ${i}.`, 'unproven'));
    const run = written({ brief: { ...brief, story } });
    const good = scene(run, { events: [PASSED, END] });
    good.rereader.reread(1, { anyway: false });
    await good.idle;
    expect(good.asked.map(({ statements }) => statements.length)).toEqual([12, 12, 6]);
    const bad = scene(run, { events: [FAILED, END] });
    bad.rereader.reread(1, { anyway: false });
    await bad.idle;
    expect(bad.asked.length).toBe(1);
  });
});

describe('statements across the sources', () => {
  const agreed: Statement = {
    ...statement('Both say so.', 'wordsFound'),
    citations: [
      [1, 1],
      [2, 1],
    ],
  };
  const other = aSource({ number: 2, outlet: 'The Ledger', reading: 'read', passages: anArticle().passages });
  const copied = { ...brief, story: [] };

  it('are read again like those of the brief, with the sources that they cite', async () => {
    const coverage = { ...newCoverage(), stage: 'done' as const, sources: [other], agree: [agreed] };
    const run = written({ brief: copied, coverage });
    const { rereader, asked, across, kept, idle } = scene(run, {
      events: [PASSED, reread(0, 'says'), END],
      settings: { reread: 'doubtful' },
    });
    rereader.written(1);
    await idle;
    expect(asked[0]?.statements).toMatchObject([{ text: 'Both say so.' }]);
    expect(asked[0]?.sources).toMatchObject([{ number: 2, outlet: 'The Ledger' }]);
    expect(across()).toEqual(['says']);
    expect(kept).toEqual([['k', ['brief', 'coverage', 'sent', 'usage']]]);
  });

  it('are left alone while they are being written, and read in the same go once they are whole', async () => {
    const coverage = { ...newCoverage(), stage: 'comparing' as const, sources: [other], agree: [agreed] };
    const held = Promise.withResolvers<void>();
    const { rereader, asked, across, store, idle } = scene(written({ coverage }), {
      events: [PASSED, reread(0, 'says'), END],
      hold: held.promise,
      settings: { reread: 'doubtful' },
    });
    rereader.written(1);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]?.statements.map(({ text }) => text)).toEqual(['Worded.', 'Figure.']);
    const run = store.get(1);
    if (run) store.apply(run, { type: 'coverage', change: { stage: 'done' } });
    held.resolve();
    await idle;
    // One could not be read, and is not asked for for ever.
    expect(asked.map(({ statements }) => statements.map(({ text }) => text))).toEqual([
      ['Worded.', 'Figure.'],
      ['Both say so.'],
    ]);
    expect(across()).toEqual(['says']);
  });
});
