import { describe, expect, it } from 'vitest';
import { afterLoss } from '../../../../components/panel/view';
import { createRunStore } from '../../../../utils/background/runs/store';
import { createTasks } from '../../../../utils/background/tasks/create-tasks';
import { createQuestions } from '../../../../utils/background/tasks/questions';
import { EngineError } from '../../../../utils/core/brief/engine-error';
import { briefPrompt } from '../../../../utils/core/brief/prompts/prompt';
import type { Question } from '../../../../utils/core/brief/questions';
import type { AskRequest } from '../../../../utils/core/brief/requests';
import type { BriefLine } from '../../../../utils/core/brief/types';
import { newCoverage } from '../../../../utils/core/coverage/state';
import { briefDocument } from '../../../../utils/core/export/document';
import { briefJson } from '../../../../utils/core/export/json';
import { toMarkdown } from '../../../../utils/core/export/markdown';
import { toText } from '../../../../utils/core/export/text';
import { reduce } from '../../../../utils/core/run/reduce';
import type { Run } from '../../../../utils/core/run/types';
import type { Engine, EngineEvent } from '../../../../utils/engines/shared/types';
import { parseSettings, type Settings } from '../../../../utils/platform/storage/settings';
import { aReadSource } from '../../../support/coverage';
import { testI18n } from '../../../support/i18n';
import { aBrief, anArticle, aRun } from '../../../support/run';

const first = briefPrompt({
  article: anArticle(),
  outputLang: 'en',
  length: 'short',
  context: true,
  tokenBudget: 9000,
});
const SENT = { at: 1, url: 'https://api.example/v1', model: 'm', messages: first };
const written = (change: Partial<Run> = {}) =>
  aRun({
    stage: 'done',
    brief: aBrief({ engine: 'remote', model: 'm' }),
    engine: { name: 'remote', model: 'm', service: 'Service', outputLang: 'en' },
    sent: [SENT],
    usage: { input: 10, output: 5, cached: 0 },
    key: 'k',
    ...change,
  });
const line = (text: string, citations: BriefLine['citations']): EngineEvent => ({
  type: 'line',
  line: { tag: 'answer', text, citations, opens: false },
});

interface Scene {
  events?: EngineEvent[];
  error?: Error;
  /** A promise that the engine waits for after its events. */
  hold?: Promise<void>;
  /** No model is set up. */
  instant?: boolean;
  notSetUp?: boolean;
  /** The engine cannot answer here. */
  unable?: boolean;
  settings?: Partial<Settings>;
}

function scene(
  run: Run,
  { events = [], error, hold = Promise.resolve(), instant, notSetUp, unable, settings }: Scene = {},
) {
  const asked: AskRequest[] = [];
  const kept: { key: string; questions: Question[] }[] = [];
  let awake = 0;
  let release = (): void => undefined;
  const done = { slept: new Promise<void>((resolve) => (release = resolve)) };
  const store = createRunStore(
    { load: async () => [], save: async () => undefined, remove: async () => undefined },
    () => 0,
    () => undefined,
  );
  store.set(run);
  const engine: Engine = {
    name: 'remote',
    model: 'm',
    capabilities: { contextTokens: 9000, local: false, languages: null, grammar: false, webSearch: false },
    async *brief() {},
    async *ask(request, signal) {
      asked.push(request);
      yield* events;
      await hold;
      signal.throwIfAborted();
      if (error) throw error;
    },
  };
  if (unable) engine.canAsk = async () => false;
  const used: Settings['engine'][] = [];
  const tasks = createTasks({
    store,
    library: { amend: async (key, { questions = [] }) => void kept.push({ key, questions }) },
    stayAwake() {
      awake += 1;
      return () => {
        awake -= 1;
        if (awake === 0) release();
      };
    },
  });
  const manager = createQuestions({
    store,
    tasks,
    settings: () => parseSettings({ engine: instant ? 'instant' : 'remote', ...settings }),
    choose: async ({ engine }) => ({ engine: engine === 'auto' ? 'built-in' : engine, why: null }),
    modelEngine: async (settings) => {
      used.push(settings.engine);
      if (notSetUp) throw new EngineError('notSetUp');
      return instant ? null : { engine, service: 'Service', host: 'https://api.example' };
    },
    browserLang: 'en',
    now: () => 7,
  });
  return { store, manager, asked, used, kept, done, last: () => store.get(1)?.questions.at(-1) };
}
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('a question', () => {
  it('is answered by the model, each statement checked, kept and paid for', async () => {
    const { manager, last, kept, asked, store, done } = scene(written(), {
      events: [
        { type: 'sent', request: { ...SENT, at: 2, task: 'ask' } },
        line('Engineers found 12 cracks.', [[1, 2]]),
        line('The dam killed 90 people in Lisbon.', [[1, 1]]),
        line('Comets are made of ice and dust.', []),
        { type: 'usage', usage: { input: 7, output: 3, cached: 2 } },
        { type: 'end', complete: true },
      ],
    });
    manager.ask(1, '  How many\ncracks? ');
    expect(last()).toMatchObject({ question: 'How many cracks?', state: 'asking', at: 7 });
    await done.slept;
    expect(last()).toMatchObject({ state: 'answered', engine: 'remote', model: 'm', service: 'Service', lang: 'en' });
    expect(last()?.statements.map(({ text, origin, check }) => [text, origin, check?.verdict])).toEqual([
      ['Engineers found 12 cracks.', 'article', 'verbatim'],
      ['The dam killed 90 people in Lisbon.', 'article', 'figureNotFound'],
      ['Comets are made of ice and dust.', 'ai', 'notFound'],
    ]);
    expect(kept).toEqual([{ key: 'k', questions: store.get(1)?.questions }]);
    expect(store.get(1)).toMatchObject({ usage: { input: 17, output: 8, cached: 2 }, sent: [SENT, { at: 2 }] });
    expect(asked[0]).toMatchObject({ question: 'How many cracks?', earlier: [], first, sources: [] });
  });

  it('goes with the sources that were read and the questions before', async () => {
    const coverage = { ...newCoverage(), sources: [aReadSource(2, ['The keeper warned in August.'])] };
    const { manager, asked, last, done } = scene(written({ coverage }), {
      events: [line('The keeper warned in August.', [[2, 1]])],
    });
    manager.ask(1, 'Who warned?');
    await done.slept;
    expect(last()?.statements[0]).toMatchObject({ origin: 'related', citations: [[2, 1]] });
    manager.ask(1, 'And when?');
    await turn();
    expect(asked[1]?.sources.map(({ number }) => number)).toEqual([2]);
    expect(asked[1]?.earlier.map(({ question, answer }) => [question, answer.length])).toEqual([['Who warned?', 1]]);
    expect(last()?.at).toBe(8);
  });

  it('goes on from the brief’s request, not from that of another question', async () => {
    const other = { ...SENT, task: 'ask' as const, messages: [...first, { role: 'user' as const, content: 'And?' }] };
    const { manager, asked } = scene(written({ sent: [SENT, other] }));
    manager.ask(1, 'When?');
    await turn();
    expect(asked[0]?.first).toEqual(first);
  });

  it.each([
    ['a part', { parts: 3 }],
    ['a selection of its passages', { wordsRead: 3 }],
    ['none of it', { sent: [] }],
  ])('does not go on from a request that held %s', async (_, change) => {
    const { manager, asked } = scene(written(change));
    manager.ask(1, 'When?');
    await turn();
    expect(asked[0]?.first).toBeNull();
  });

  it('keeps the spaces of French, so that a suggestion is known by its words once it was asked', async () => {
    const { manager, last, done } = scene(written(), { events: [line('Engineers found 12 cracks.', [[1, 2]])] });
    manager.ask(1, 'Qui avance le chiffre de 4\u202f200 personnes\u202f?');
    await done.slept;
    expect(last()?.question).toBe('Qui avance le chiffre de 4\u202f200 personnes\u202f?');
  });

  it('may be one that the sources do not answer', async () => {
    const none: EngineEvent = { type: 'line', line: { tag: 'none', text: '', citations: [], opens: false } };
    const { manager, last, done } = scene(written(), { events: [none] });
    manager.ask(1, 'What colour is it?');
    await done.slept;
    expect(last()).toMatchObject({ state: 'none', statements: [] });
  });

  it('is asked one at a time, and can be stopped; what had come stays', async () => {
    const gate = Promise.withResolvers<void>();
    const { manager, store, last, done, asked } = scene(written(), {
      events: [line('Engineers found 12 cracks.', [[1, 2]])],
      hold: gate.promise,
    });
    manager.ask(1, 'How many?');
    await turn();
    manager.ask(1, 'And when?');
    expect(store.get(1)?.questions).toHaveLength(1);
    manager.stop('run-1');
    gate.resolve();
    await done.slept;
    expect(asked).toHaveLength(1);
    expect(last()).toMatchObject({ state: 'stopped', statements: [{ text: 'Engineers found 12 cracks.' }] });
  });

  it('fails with its reason, and asked again takes its own place', async () => {
    const { manager, store, last, done } = scene(written(), { error: new EngineError('rateLimited', 'Slow down', 3) });
    manager.ask(1, 'How many?');
    await done.slept;
    expect(last()).toMatchObject({
      state: 'failed',
      error: { kind: 'rateLimited', detail: 'Slow down', retryAfter: 3 },
    });
    manager.ask(1, 'How many?');
    expect(store.get(1)?.questions).toMatchObject([{ state: 'asking', at: 8 }]);
  });

  it('says what is missing where the model is not set up', async () => {
    const { manager, last, done } = scene(written(), { notSetUp: true });
    manager.ask(1, 'How many?');
    await done.slept;
    expect(last()).toMatchObject({ state: 'failed', error: { kind: 'notSetUp' } });
  });

  it('is answered by the sources’ own sentences where there is no model', async () => {
    const { manager, last, done, asked, kept } = scene(written(), { instant: true });
    manager.ask(1, 'How many cracks were found?');
    await done.slept;
    expect(asked).toEqual([]);
    expect(last()).toMatchObject({
      state: 'answered',
      engine: 'instant',
      model: null,
      statements: [{ text: 'Engineers found 12 cracks.', citations: [[1, 2]], check: { verdict: 'verbatim' } }],
    });
    expect(kept).toHaveLength(1);
  });

  it('is answered by the sources’ own sentences where nothing of what a model wrote stands, and that is said', async () => {
    const { manager, last, done, store } = scene(written(), { events: [{ type: 'end', complete: true }] });
    manager.ask(1, 'How many cracks were found?');
    await done.slept;
    expect(last()).toMatchObject({
      state: 'answered',
      engine: 'remote',
      model: 'm',
      statements: [
        { text: 'Engineers found 12 cracks.', by: 'instant', citations: [[1, 2]], check: { verdict: 'verbatim' } },
      ],
    });
    const text = toText(briefDocument(store.get(1) ?? aRun(), testI18n('en'), 0));
    expect(text).toContain(
      'Nothing that m wrote is borne out by the sources: these are sentences picked from them. No AI.',
    );
  });

  it('is none by the words alone where neither stands', async () => {
    const { manager, last, done } = scene(written(), { events: [{ type: 'end', complete: true }] });
    manager.ask(1, 'What colour are the ferries?');
    await done.slept;
    expect(last()).toMatchObject({ state: 'none', engine: 'instant', model: null, statements: [] });
  });

  it('is answered without the model where that cannot answer', async () => {
    const { manager, last, done, asked } = scene(written(), { unable: true });
    manager.ask(1, 'How many cracks were found?');
    await done.slept;
    expect(asked).toEqual([]);
    expect(last()).toMatchObject({
      state: 'answered',
      engine: 'instant',
      statements: [{ text: 'Engineers found 12 cracks.' }],
    });
    expect(last()?.statements[0]).not.toHaveProperty('by');
  });

  it('goes to what is chosen where that is left to us', async () => {
    const { manager, used, done } = scene(written(), { settings: { engine: 'auto' } });
    manager.ask(1, 'How many cracks were found?');
    await done.slept;
    expect(used).toEqual(['built-in']);
  });

  it('keeps nothing of a private window, and nothing of a page that was left', async () => {
    const hidden = scene(written({ private: true }), { instant: true });
    hidden.manager.ask(1, 'How many cracks were found?');
    await hidden.done.slept;
    expect(hidden.last()?.state).toBe('answered');
    expect(hidden.kept).toEqual([]);

    const gate = Promise.withResolvers<void>();
    const left = scene(written(), { hold: gate.promise });
    left.manager.ask(1, 'How many?');
    left.store.set(written({ id: 'next' }));
    gate.resolve();
    await left.done.slept;
    expect(left.store.get(1)).toMatchObject({ id: 'next', questions: [] });
    expect(left.kept).toEqual([]);
  });

  it.each(['', '   ', '\n'])('%j is none', (question) => {
    const { manager, last } = scene(written());
    manager.ask(1, question);
    expect(last()).toBeUndefined();
  });
});

const question = (change: Partial<Question> = {}): Question => ({
  question: 'How many cracks?',
  statements: [{ text: 'Engineers found 12 cracks.', origin: 'article', citations: [[1, 2]] }],
  state: 'answered',
  error: null,
  at: 1,
  engine: 'remote',
  model: 'm',
  service: 'Service',
  lang: 'en',
  ...change,
});

describe('suggested questions', () => {
  it('are found once the brief is written, for the run that the tab still shows', async () => {
    const texts = ['Tom Reed, who leads it, said the dam is safe.', 'Some 4,200 people left, Reed said.'];
    const passages = texts.map((text, i) => ({ n: i + 1, text, kind: 'paragraph' as const }));
    const { manager, store } = scene(written({ article: anArticle({ passages }), brief: null, instant: null }));
    manager.suggest(1);
    await turn();
    expect(store.get(1)?.suggestions).toEqual(['What does Tom Reed say?', 'Who is Tom Reed?']);
    manager.suggest(1);
    store.set(written({ id: 'next' }));
    await turn();
    expect(store.get(1)?.suggestions).toEqual([]);
  });
});

describe('the questions of a run', () => {
  it('are no longer waited for when the worker was ended; what had come stays', async () => {
    const left = written({ questions: [question({ state: 'asking' })] });
    const store = createRunStore(
      { load: async () => [left], save: async () => undefined, remove: async () => undefined },
      () => 0,
      () => undefined,
    );
    await store.ready;
    expect(store.get(1)).toMatchObject({ stage: 'done', questions: [{ state: 'stopped', statements: [{}] }] });
    const view = { tabId: 1, run: left, canRead: true, host: '', shown: null, selected: '' };
    expect(afterLoss(view, 0)?.run).toMatchObject({ stage: 'done', questions: [{ state: 'stopped' }] });
    const calm = { ...view, run: written({ questions: [question()] }) };
    expect(afterLoss(calm, 0)).toBe(calm);
  });

  it('take a flag like any statement', () => {
    const run = reduce(written({ questions: [question()] }), {
      type: 'flag',
      text: 'Engineers found 12 cracks.',
      flag: 'No, 13',
    });
    expect(run.questions[0]?.statements[0]?.flag).toBe('No, 13');
  });

  it('are exported with their answers, who gave them and what the sources do not say', () => {
    const run = written({
      questions: [question(), question({ question: 'Who paid?', statements: [], state: 'none' })],
    });
    const i18n = testI18n('en');
    const blocks = briefDocument(run, i18n, 0);
    expect(toText(blocks)).toContain(
      'QUESTIONS\n\nHow many cracks?\n\nEngineers found 12 cracks. [1.2]\n\nAnswered by m from the sources, and checked against them.\n\nWho paid?\n\nNot in the sources, according to m.',
    );
    expect(toMarkdown(blocks)).toContain('## Questions');
    const none = { firstContentMs: null, firstStatementMs: null, doneMs: null };
    expect(briefJson(run, { timings: none, i18n, now: 0 })?.questions).toMatchObject([
      { question: 'How many cracks?', state: 'answered', statements: [{ citations: [[1, 2]], verdict: 'unchecked' }] },
      { question: 'Who paid?', state: 'none', statements: [] },
    ]);
    expect(toText(briefDocument(written(), i18n, 0))).not.toContain('QUESTIONS');
  });
});
