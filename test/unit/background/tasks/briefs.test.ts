import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRunStore, type RunStore } from '../../../../utils/background/runs/store';
import type { TabReading } from '../../../../utils/background/tabs/read-tab';
import { type BriefTasks, createBriefTasks, type StartOptions } from '../../../../utils/background/tasks/briefs';
import { createTasks, type Tasks } from '../../../../utils/background/tasks/create-tasks';
import type { Run } from '../../../../utils/core/run/types';
import type { Engine, EngineEvent } from '../../../../utils/engines/shared/types';
import { openLibrary } from '../../../../utils/platform/storage/library';
import { parseSettings, type Settings } from '../../../../utils/platform/storage/settings';
import { useDatabase } from '../../../support/database';
import { eventually } from '../../../support/eventually';
import { anArticle } from '../../../support/run';

useDatabase();
const turn = () => new Promise((resolve) => setTimeout(resolve, 2));

const TAB = { id: 1, url: 'https://news.example/2026/dam?utm_source=x', private: false };
const CLICK: StartOptions = { scope: 'article', fresh: false, anyway: false, clickedAt: 1000 };
/** The statements that a model writes. */
const CRACKS = {
  type: 'line',
  line: { tag: 'story', text: 'Engineers found 12 cracks.', citations: [[1, 2]], opens: true },
} satisfies EngineEvent;
const READ: TabReading = { ok: true, article: anArticle(), selectionWords: 0 };

let store: RunStore;
/** Runs begun so far. */
let ids = 0;
let tasks: Tasks;
let briefs: BriefTasks;
/** The events that the store got, with their run. */
let told: [run: string, event: string][];
/** Tabs whose page was asked for its text. */
let pages: number[];
/** Runs whose text has been read. */
let ready: string[];
/** The page's answer to a request for its text, and the model's to a request for a brief. */
let read: () => Promise<TabReading>;
let write: (signal: AbortSignal) => AsyncGenerator<EngineEvent>;
let settings: (at: { endpoint?: string }) => Settings | Promise<Settings>;

const library = openLibrary('briefs-of-tests');

beforeEach(async () => {
  await library.clear();
  [told, pages, ready] = [[], [], []];
  read = async () => READ;
  write = async function* () {};
  settings = () => ({ ...parseSettings({}), engine: 'instant' });
  const memory = { load: async () => [], save: async () => undefined, remove: async () => undefined };
  store = createRunStore(memory, Date.now, ({ id }, event) => told.push([id, event?.type ?? 'new']));
  tasks = createTasks({ store, library, stayAwake: () => () => undefined });
  const engine: Engine = {
    ...{ name: 'remote', model: 'writer-2' },
    capabilities: { contextTokens: 8000, local: false, languages: null, grammar: false, webSearch: false },
    brief: (_, signal) => write(signal),
  };
  ids = 0;
  briefs = createBriefTasks({
    ...{ store, tasks, library, settings: (at) => settings(at), browserLang: 'en' },
    read: (tabId) => {
      pages.push(tabId);
      return read();
    },
    choose: async ({ engine: wanted }) => ({ engine: wanted === 'auto' ? 'instant' : wanted, why: null }),
    modelEngine: async () => ({ engine, service: 'Example AI', host: 'https://api.example/v1' }),
    onRead: ({ id }) => ready.push(id),
    now: Date.now,
    painted: async () => undefined,
    newId: () => `run-${++ids}`,
  });
});

// A brief that a test leaves in progress would send events to the next test.
afterEach(async () => {
  tasks.stopAll();
  await Promise.all(Array.from({ length: ids }, (_, i) => tasks.ended(`run-${i + 1}`, 'brief')));
});

/** Starts a brief, and waits for its end. */
async function briefed(tab = TAB, options: Partial<StartOptions> = {}): Promise<Run | null> {
  briefs.start(tab, { ...CLICK, ...options });
  const { id = '' } = store.get(tab.id) ?? {};
  await tasks.ended(id, 'brief');
  return store.get(tab.id);
}

describe('a brief', () => {
  it('goes from the click to key sentences', async () => {
    expect(await briefed()).toMatchObject({
      ...{ id: 'run-1', tabId: 1, url: 'https://news.example/2026/dam', clickedAt: 1000, stage: 'done' },
      instant: { headline: 'Dam closed after cracks are found' },
    });
    expect(told[0]).toEqual(['run-1', 'new']);
  });

  it('is made with the saved endpoint that was chosen for it alone, which its run remembers', async () => {
    const asked: (string | undefined)[] = [];
    settings = ({ endpoint }) => {
      asked.push(endpoint);
      return { ...parseSettings({}), engine: 'instant' };
    };
    expect(await briefed(TAB, { endpoint: 'custom~2' })).toMatchObject({ endpoint: 'custom~2', stage: 'done' });
    expect(await briefed()).not.toHaveProperty('endpoint');
    expect(asked).toEqual(['custom~2', undefined]);
  });

  it('asks the page for its text within the click, where the settings are known', () => {
    briefs.start(TAB, CLICK);
    expect(pages).toEqual([1]);
  });

  it('waits for settings that have yet to be read', async () => {
    const late = Promise.withResolvers<Settings>();
    settings = () => late.promise;
    briefs.start(TAB, CLICK);
    await turn();
    expect(pages).toEqual([]);
    late.resolve({ ...parseSettings({}), engine: 'instant' });
    await turn();
    expect(pages).toEqual([1]);
  });

  it.each(['news.example', 'example'])('reads nothing of a site never to touch: %s', async (site) => {
    settings = () => ({ ...parseSettings({}), neverSites: [site] });
    expect(await briefed()).toMatchObject({ stage: 'unreadable', unreadable: 'neverSite', article: null });
    expect(pages).toEqual([]);
  });

  it('says why a page could not be read', async () => {
    read = async () => ({ ok: false, reason: 'pdf' });
    expect(await briefed()).toMatchObject({ stage: 'unreadable', unreadable: 'pdf' });
    expect(ready).toEqual([]);
  });
});

/** A model that fails before its first word. */
const failing: AsyncGenerator<EngineEvent> = (async function* () {
  yield* await Promise.reject<EngineEvent[]>(new Error('broken'));
})();

describe('what comes beside a brief', () => {
  it('comes once there is something to read', async () => {
    await briefed();
    expect(ready).toEqual(['run-1']);
    expect(told.map(([, event]) => event)).toContain('instant');
  });

  it('comes once only, whatever a model still writes', async () => {
    settings = () => ({ ...parseSettings({}), engine: 'remote' });
    write = async function* () {
      yield CRACKS;
    };
    expect(await briefed()).toMatchObject({ stage: 'done', brief: { model: 'writer-2' } });
    expect(ready).toEqual(['run-1']);
  });

  it('comes where no model could begin: there are key sentences', async () => {
    settings = () => ({ ...parseSettings({}), engine: 'remote' });
    write = () => failing;
    expect(await briefed()).toMatchObject({ stage: 'failed', error: { kind: 'unknown' } });
    expect(ready).toEqual(['run-1']);
  });

  it('does not come for a page that is no article', async () => {
    read = async () => ({ ...READ, article: anArticle({ isArticle: false }) });
    expect(await briefed()).toMatchObject({ stage: 'notArticle' });
    expect(ready).toEqual([]);
  });
});

/** A model that works until it is stopped. */
async function* busy(signal: AbortSignal): AsyncGenerator<EngineEvent> {
  yield { type: 'line', line: { tag: 'headline', text: 'Dam closed', citations: [], opens: false } };
  await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
}

/** Starts a brief, and waits until its model is working. */
async function under(tabId: number): Promise<void> {
  briefs.start({ ...TAB, id: tabId }, CLICK);
  await eventually(() => expect(store.get(tabId)?.brief?.headline).toBe('Dam closed'));
  await turn();
}

describe('stopping', () => {
  beforeEach(() => {
    settings = () => ({ ...parseSettings({}), engine: 'remote' });
    write = busy;
  });

  it('ends the brief with what it had', async () => {
    await under(1);
    briefs.stop('run-1');
    await tasks.ended('run-1', 'brief');
    expect(store.get(1)).toMatchObject({ stage: 'stopped', brief: { headline: 'Dam closed' } });
  });

  it('is of that run alone', async () => {
    await under(1);
    await under(2);
    briefs.stop('run-2');
    briefs.stop('unheard-of');
    await tasks.ended('run-2', 'brief');
    expect([store.get(1)?.stage, store.get(2)?.stage]).toEqual(['writing', 'stopped']);
  });

  it('comes with the next brief of the tab, which nothing of the first reaches', async () => {
    await under(1);
    write = async function* () {
      yield CRACKS;
    };
    const first = tasks.ended('run-1', 'brief');
    expect(await briefed()).toMatchObject({
      id: 'run-2',
      stage: 'done',
      brief: { story: [{ text: CRACKS.line.text }] },
    });
    await first;
    const second = told.findIndex(([run]) => run === 'run-2');
    expect(told.slice(second).every(([run]) => run === 'run-2')).toBe(true);
  });
});

it('goes on, to be kept, when its tab shows another page', async () => {
  const slow = Promise.withResolvers<void>();
  settings = () => ({ ...parseSettings({}), engine: 'remote' });
  write = async function* () {
    await slow.promise;
    yield CRACKS;
  };
  briefs.start(TAB, CLICK);
  await turn();
  store.drop(1);
  slow.resolve();
  await tasks.ended('run-1', 'brief');
  expect(store.get(1)).toBeNull();
  expect((await library.list()).map(({ brief }) => brief?.model)).toEqual(['writer-2']);
});

it('leaves nothing of a private window', async () => {
  expect(await briefed({ ...TAB, private: true })).toMatchObject({ stage: 'done', private: true });
  expect(await library.list()).toEqual([]);
});
