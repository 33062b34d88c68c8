import { describe, expect, it, vi } from 'vitest';
import { createRunStore } from '../../../../utils/background/runs/store';
import { createTasks } from '../../../../utils/background/tasks/create-tasks';
import { createRewriter } from '../../../../utils/background/tasks/rewriting';
import { EngineError } from '../../../../utils/core/brief/engine-error';
import type { RewriteRequest } from '../../../../utils/core/brief/requests';
import type { Brief, BriefLine, Statement } from '../../../../utils/core/brief/types';
import { addUsage } from '../../../../utils/core/cost/usage';
import { createChecker } from '../../../../utils/core/run/checking';
import type { Run } from '../../../../utils/core/run/types';
import type { Engine, EngineEvent } from '../../../../utils/engines/shared/types';
import { parseSettings } from '../../../../utils/platform/storage/settings';
import { aBrief, anArticle, aRun } from '../../../support/run';

const article = anArticle({
  passages: [
    'The dam at Tarrow was closed on Monday after an inspection.',
    'Engineers found 12 cracks in the wall near the left abutment.',
    'It reopens in May, the mayor of Marrick said.',
  ].map((text, i) => ({ n: i + 1, text, kind: 'paragraph' })),
});
const FALSE = 'Engineers found 9,999 llamas and 7 tigers in the moat.';
const OTHER = 'Some 4,321 divers stormed a casino in Lisbon.';
const TRUE = 'The dam at Tarrow was closed on Monday after an inspection.';
const MENDED = 'Engineers found 12 cracks in the wall near the left abutment.';
const statement = (text: string, n: number): Statement => ({ text, origin: 'article', citations: [[1, n]] });
const brief: Brief = createChecker(article, 'en').brief(
  aBrief({
    engine: 'remote',
    model: 'm',
    standfirst: [statement(TRUE, 1)],
    story: [{ ...statement(FALSE, 2), opens: true }, statement(OTHER, 3)],
  }),
);
const written = (change: Partial<Run> = {}) =>
  aRun({
    article,
    stage: 'done',
    brief,
    key: 'k',
    engine: { name: 'remote', model: 'm', service: 'Test', outputLang: 'en' },
    usage: { input: 10, output: 5, cached: 0 },
    ...change,
  });
const line = (place: number, text: string, citations: BriefLine['citations'] = [[1, 2]]): EngineEvent => ({
  type: 'line',
  line: { tag: 'story', text, citations, opens: false, place },
});
const END: EngineEvent = { type: 'end', complete: true };

/** A manager whose model gives these events, then waits for `hold`, gives `more`, and fails where there is an error. */
function scene(
  run: Run,
  events: EngineEvent[],
  {
    error,
    hold,
    more = [],
    model = 'm',
  }: { error?: Error; hold?: Promise<void>; more?: EngineEvent[]; model?: string } = {},
) {
  const asked: RewriteRequest[] = [];
  const kept: { key: string; change: { brief?: Brief | null; sent?: unknown; usage?: unknown } }[] = [];
  const signals: AbortSignal[] = [];
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
    async *rewrite(request, signal) {
      asked.push(request);
      signals.push(signal);
      yield* events;
      await hold;
      signal.throwIfAborted();
      yield* more;
      if (error) throw error;
    },
  };
  const tasks = createTasks({
    store,
    library: { amend: async (key, change) => void kept.push({ key, change }) },
    stayAwake: () => () => idle.resolve(),
  });
  const manager = createRewriter({
    store,
    tasks,
    settings: () => parseSettings({ engine: 'remote' }),
    modelEngine: async () => ({ engine, service: 'Test', host: 'https://api.test/v1' }),
  });
  const story = () => store.get(1)?.brief?.story ?? [];
  return { store, manager, asked, kept, signals, story, idle: idle.promise };
}

describe('the statements of these tests', () => {
  it('are one that is borne out and two that are not', () => {
    expect(brief.standfirst.map(({ check }) => check?.verdict)).toEqual(['verbatim']);
    expect(brief.story.map(({ check }) => check?.verdict)).toEqual(['figureNotFound', 'figureNotFound']);
  });
});

describe('statements that were not found', () => {
  it('give way to words that are found, and tell what they said before; both are kept', async () => {
    const sent: EngineEvent = { type: 'sent', request: { at: 1, url: 'u', model: 'm', messages: [], task: 'rewrite' } };
    const usage: EngineEvent = { type: 'usage', usage: { input: 100, output: 20, cached: 60 } };
    const { store, manager, story, kept, idle, asked } = scene(written(), [sent, line(0, MENDED), usage, END]);
    manager.rewrite(1, [FALSE]);
    await idle;
    expect(story()[0]).toMatchObject({
      text: MENDED,
      before: FALSE,
      origin: 'article',
      citations: [[1, 2]],
      opens: true,
      check: { verdict: 'verbatim' },
    });
    expect(story()[1]).toEqual(brief.story[1]);
    const run = store.get(1);
    expect(run).toMatchObject({ rewriting: { underWay: false, error: null } });
    expect(run?.usage).toEqual({ input: 110, output: 25, cached: 60 });
    expect(kept).toEqual([{ key: 'k', change: { brief: run?.brief, sent: run?.sent, usage: run?.usage } }]);
    expect(run?.sent).toHaveLength(1);
    expect(asked[0]?.lines).toEqual([
      { text: FALSE, citations: [[1, 2]], missing: expect.arrayContaining(['9,999', '7']) },
    ]);
  });

  it('cost what they cost beside a question that was answered in the meantime', async () => {
    const gate = Promise.withResolvers<void>();
    const usage = (input: number): EngineEvent => ({ type: 'usage', usage: { input, output: 1, cached: 0 } });
    const { store, manager, idle } = scene(written(), [usage(100)], { hold: gate.promise, more: [usage(1000), END] });
    manager.rewrite(1, [FALSE]);
    await vi.waitFor(() => expect(store.get(1)?.usage?.input).toBe(110));
    const run = store.get(1);
    if (!run) throw new Error('no run');
    store.apply(run, { type: 'usage', usage: addUsage(run.usage, { input: 7, output: 3, cached: 0 }) });
    gate.resolve();
    await idle;
    expect(store.get(1)?.usage).toEqual({ input: 1117, output: 10, cached: 0 });
  });

  it('stay as they were, marked, where the new words are not found either', async () => {
    const invented = 'Engineers found 555 pianos in the moat of the casino.';
    const { manager, story, idle } = scene(written(), [line(0, invented), END]);
    manager.rewrite(1, [FALSE]);
    await idle;
    expect(story()[0]).toEqual({ ...brief.story[0], tried: 'notFound' });
  });

  it.each([
    ['that the model finds nowhere', [line(0, ''), END]],
    ['that a whole answer passes over', [line(7, MENDED), END]],
  ])('%s stay as they were', async (_, events) => {
    const { manager, story, idle } = scene(written(), events);
    manager.rewrite(1, [FALSE]);
    await idle;
    expect(story()[0]).toEqual({ ...brief.story[0], tried: 'dropped' });
  });

  it('are not replaced by what the brief says already, nor by their own words', async () => {
    for (const text of [TRUE, FALSE]) {
      const { manager, story, idle } = scene(written(), [line(0, text, [[1, 1]]), END]);
      manager.rewrite(1, [FALSE]);
      await idle;
      expect(story()[0]).toMatchObject({ text: FALSE, tried: 'notFound' });
    }
  });

  it('are all asked for in one request, and each once only', async () => {
    const { manager, story, asked, idle } = scene(written(), [line(1, ''), line(0, MENDED), line(0, TRUE), END]);
    manager.rewrite(1, null);
    await idle;
    expect(asked.map(({ lines }) => lines.map(({ text }) => text))).toEqual([[FALSE, OTHER]]);
    expect(story()).toMatchObject([{ text: MENDED }, { text: OTHER, tried: 'dropped' }]);
    manager.rewrite(1, null);
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).toHaveLength(1);
  });

  it('keep the reader’s word on them', async () => {
    const flagged = { ...brief, story: brief.story.map((one) => ({ ...one, flag: 'no llamas' })) };
    const { manager, story, idle } = scene(written({ brief: flagged }), [line(0, MENDED), END]);
    manager.rewrite(1, [FALSE]);
    await idle;
    expect(story()[0]).toMatchObject({ text: MENDED, flag: 'no llamas' });
  });

  it('can be tried again where the model failed, and the failure says why', async () => {
    const failing = { error: new EngineError('rateLimited', 'slow down', 7) };
    const { manager, store, story, idle } = scene(written(), [], failing);
    manager.rewrite(1, [FALSE]);
    await idle;
    expect(story()).toEqual(brief.story);
    expect(store.get(1)?.rewriting).toEqual({
      texts: [FALSE],
      underWay: false,
      error: { kind: 'rateLimited', detail: 'slow down', retryAfter: 7, host: 'https://api.test/v1' },
    });
  });

  it('keep what came before the reader stopped', async () => {
    const gate = Promise.withResolvers<void>();
    const { manager, store, story, idle } = scene(written(), [line(0, MENDED)], { hold: gate.promise });
    manager.rewrite(1, null);
    await new Promise((resolve) => setTimeout(resolve));
    expect(store.get(1)?.rewriting).toEqual({ texts: [FALSE, OTHER], underWay: true, error: null });
    manager.stop('run-1');
    gate.resolve();
    await idle;
    expect(store.get(1)?.rewriting).toMatchObject({ underWay: false, error: null });
    expect(story()).toMatchObject([{ text: MENDED }, { text: OTHER }]);
    expect(story()[1]).not.toHaveProperty('tried');
  });

  it.each([
    ['to another model than the one that wrote them', 'another', 'Test'],
    ['to the same model at another service', 'm', 'Elsewhere'],
  ])('are not sent %s', async (_where, model, service) => {
    const run = written({ engine: { name: 'remote', model: 'm', service, outputLang: 'en' } });
    const { manager, store, asked, idle } = scene(run, [line(0, MENDED), END], { model });
    manager.rewrite(1, null);
    await idle;
    expect(asked).toEqual([]);
    expect(store.get(1)?.rewriting?.error).toMatchObject({ kind: 'notSetUp' });
  });

  it.each([
    ['a run of key sentences', written({ brief: null })],
    ['a brief that is borne out', written({ brief: { ...brief, story: [] } })],
    ['a brief that is still being written', written({ stage: 'writing' })],
  ])('are not asked for in %s', async (_, run) => {
    const { manager, store, asked, idle } = scene(run, [END]);
    manager.rewrite(1, null);
    await idle;
    expect(asked).toEqual([]);
    expect(store.get(1)?.rewriting).toBeNull();
  });

  it('of a page that the tab has left are left alone, and those of a private window not kept', async () => {
    const gate = Promise.withResolvers<void>();
    const left = scene(written(), [line(0, MENDED), END], { hold: gate.promise });
    left.manager.rewrite(1, null);
    left.store.set(written({ id: 'next' }));
    gate.resolve();
    await left.idle;
    expect(left.store.get(1)).toMatchObject({ id: 'next', brief, rewriting: null });
    expect(left.kept).toEqual([]);
    const secret = scene(written({ private: true }), [line(0, MENDED), END]);
    secret.manager.rewrite(1, null);
    await secret.idle;
    expect(secret.story()[0]?.text).toBe(MENDED);
    expect(secret.kept).toEqual([]);
  });
});

describe('a run whose worker was ended while it rewrote', () => {
  it('says so, and what it had stays', async () => {
    const run = written({ rewriting: { texts: [FALSE], underWay: true, error: null } });
    const memory = { load: async () => [run], save: async () => undefined, remove: async () => undefined };
    const store = createRunStore(
      memory,
      () => 0,
      () => undefined,
    );
    await store.ready;
    expect(store.get(1)).toMatchObject({
      stage: 'done',
      brief,
      rewriting: { texts: [FALSE], underWay: false, error: { kind: 'interrupted' } },
    });
  });
});
