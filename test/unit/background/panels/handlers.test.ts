import { beforeEach, describe, expect, it } from 'vitest';
import { type HandledRequest, handle, panelHandlers } from '../../../../utils/background/panels/handlers';
import { createRunStore, type RunStore } from '../../../../utils/background/runs/store';
import { createTasks } from '../../../../utils/background/tasks/create-tasks';
import type { Run } from '../../../../utils/core/run/types';
import { settingsItem } from '../../../../utils/platform/storage/settings-item';
import { useFakeBrowser } from '../../../support/browser';
import { aRun } from '../../../support/run';

const { tabs, page } = useFakeBrowser();

const PAGE = 'https://news.example/2026/dam';

let store: RunStore;
/** The calls to each part of the background, in order. */
let asked: [part: string, ...given: unknown[]][];
let kept: [key: string, fields: string[]][];
let tabId: number;

beforeEach(() => {
  [asked, kept] = [[], []];
  const memory = { load: async () => [], save: async () => undefined, remove: async () => undefined };
  store = createRunStore(
    memory,
    () => 0,
    () => undefined,
  );
  tabId = tabs.open({ url: PAGE }).id;
});

/** Hands a request to its handler, and returns what the handler says to the panel. */
async function ask(request: HandledRequest): Promise<unknown[]> {
  const log =
    (part: string) =>
    (...given: unknown[]) =>
      void asked.push([part, ...given]);
  const library = {
    amend: async (key: string, change: object) => {
      kept.push([key, Object.keys(change)]);
    },
  };
  const handlers = panelHandlers({
    store,
    tasks: createTasks({ store, library, stayAwake: () => () => undefined }),
    briefs: { start: log('brief'), stop: log('stop brief') },
    coverage: {
      ...{ search: log('search'), read: log('read'), lookUp: log('look up outlets'), reassess: log('reassess') },
      stop: log('stop coverage'),
    },
    lookups: { verify: log('verify') },
    rewriter: { rewrite: log('rewrite'), stop: log('stop rewriting') },
    rereader: { written: log('written'), reread: log('reread'), stop: log('stop rereading') },
    questions: { ask: log('ask'), suggest: log('suggest'), stop: log('stop question') },
  });
  const said: unknown[] = [];
  await handle(handlers, request, (word) => said.push(word));
  return said;
}

it.each([
  [
    { type: 'stop', runId: 'a' },
    [
      ['stop brief', 'a'],
      ['stop rewriting', 'a'],
      ['stop rereading', 'a'],
    ],
  ],
  [{ type: 'cover', tabId: 3 }, [['search', 3]]],
  [{ type: 'readSources', tabId: 3, ids: null }, [['read', 3, null]]],
  [{ type: 'readSources', tabId: 3, ids: ['x'] }, [['read', 3, ['x']]]],
  [{ type: 'lookUpOutlets', tabId: 3 }, [['look up outlets', 3]]],
  [{ type: 'verifyContext', tabId: 3 }, [['verify', 3]]],
  [{ type: 'rewrite', tabId: 3, texts: ['x'] }, [['rewrite', 3, ['x']]]],
  [{ type: 'reread', tabId: 3, anyway: true }, [['reread', 3, { anyway: true }]]],
  [{ type: 'stopCoverage', runId: 'a' }, [['stop coverage', 'a']]],
  [{ type: 'ask', tabId: 3, question: 'Why?' }, [['ask', 3, 'Why?']]],
  [{ type: 'stopQuestion', runId: 'a' }, [['stop question', 'a']]],
] satisfies [HandledRequest, unknown[]][])('hands a request to whose it is: %o', async (request, expected) => {
  expect(await ask(request)).toEqual([]);
  expect(asked).toEqual(expected);
});

const options = { scope: 'article', fresh: false, anyway: false, clickedAt: 5 } as const;

describe('asking for a brief', () => {
  it('is of the tab as it is, its address where that may be known', async () => {
    await ask({ type: 'brief', tabId, ...options });
    tabs.click(tabId);
    await ask({ type: 'brief', tabId, ...options });
    expect(asked.map(([, tab]) => tab)).toEqual([
      { id: tabId, url: '', private: false },
      { id: tabId, url: PAGE, private: false },
    ]);
    expect(asked[0]?.[2]).toMatchObject(options);
  });

  it('is of the address of the run before where the browser keeps it to itself', async () => {
    store.set(aRun({ tabId, url: PAGE }));
    await ask({ type: 'brief', tabId, ...options });
    expect(asked[0]?.[1]).toMatchObject({ url: PAGE });
  });

  it('is private in a private window', async () => {
    const { id } = tabs.open({ url: PAGE, incognito: true });
    await ask({ type: 'brief', tabId: id, ...options });
    expect(asked[0]?.[1]).toMatchObject({ private: true });
  });

  it('comes to nothing where the tab is gone', async () => {
    tabs.close(tabId);
    await expect(ask({ type: 'brief', tabId, ...options })).rejects.toThrow('No tab');
    expect(asked).toEqual([]);
  });
});

it('takes a site, and what covers it, off the list of those never to touch, and briefs the tab', async () => {
  await settingsItem.update({ neverSites: ['news.example', 'bank.example', 'ews.example', 'a.www.news.example'] });
  await ask({ type: 'allowSite', tabId, host: 'www.news.example', clickedAt: 5 });
  expect((await settingsItem.get()).neverSites).toEqual(['bank.example', 'ews.example', 'a.www.news.example']);
  expect(asked).toMatchObject([['brief', { id: tabId }, options]]);
});

it('hides an outlet once, shows it again, and has coverage assessed again by what is hidden now', async () => {
  await settingsItem.update({ hiddenOutlets: ['a.example'] });
  for (let i = 0; i < 2; i++) await ask({ type: 'hideOutlet', tabId, domain: 'b.example', hidden: true });
  expect((await settingsItem.get()).hiddenOutlets).toEqual(['a.example', 'b.example']);
  await ask({ type: 'hideOutlet', tabId, domain: 'a.example', hidden: false });
  expect(asked).toEqual([
    ['reassess', tabId, ['a.example', 'b.example']],
    ['reassess', tabId, ['a.example', 'b.example']],
    ['reassess', tabId, ['b.example']],
  ]);
});

describe('showing a passage', () => {
  const show = (passage: number) => ask({ type: 'showPassage', tabId, passage });

  it('marks the words of that passage in the page, and says so to who asked', async () => {
    store.set(aRun({ tabId }));
    tabs.click(tabId);
    const seen: unknown[] = [];
    page(tabId).files['/mark.js'] = ({ recoupePassage }) => {
      seen.push(recoupePassage);
      return 'marked';
    };
    expect(await show(2)).toEqual([{ type: 'passage', tabId, shown: { passage: 2, state: 'marked' } }]);
    expect(seen).toMatchObject([{ text: 'Engineers found 12 cracks.' }]);
  });

  it.each([
    ['it has no such passage', aRun(), 9],
    ['nothing was read', aRun({ article: null }), 1],
    ['there is no run', null, 1],
  ] satisfies [string, Run | null, number][])('says that it is gone where %s', async (_, run, passage) => {
    if (run) store.set({ ...run, tabId });
    expect(await show(passage)).toEqual([{ type: 'passage', tabId, shown: { passage, state: 'gone' } }]);
  });
});

describe('reporting a mistake', () => {
  const flag = () => ask({ type: 'flag', tabId, text: 'Engineers found 12 cracks.', flag: 'It was 13.' });
  const flags = () => store.get(tabId)?.instant?.story.map((statement) => statement.flag);

  it('marks the statement, and is kept with its brief', async () => {
    store.set(aRun({ tabId, key: 'k' }));
    await flag();
    expect(flags()).toEqual(['It was 13.']);
    expect(kept).toEqual([['k', ['instant', 'brief', 'coverage', 'questions']]]);
  });

  it.each([
    ['of a private window', { key: 'k', private: true }],
    ['that is not kept', { key: '' }],
  ] satisfies [string, Partial<Run>][])('is shown, and not kept, of a run %s', async (_, change) => {
    store.set(aRun({ tabId, ...change }));
    await flag();
    expect(flags()).toEqual(['It was 13.']);
    expect(kept).toEqual([]);
  });

  it('is nothing where the tab shows no run any more', async () => {
    await flag();
    expect(kept).toEqual([]);
  });
});
