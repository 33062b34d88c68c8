import { beforeEach, describe, expect, it } from 'vitest';
import type { PanelHandlers, Say } from '../../../../utils/background/panels/handlers';
import { createPanels, type Panels } from '../../../../utils/background/panels/panels';
import { createRunStore, type RunStore } from '../../../../utils/background/runs/store';
import type { Run } from '../../../../utils/core/run/types';
import type { PanelRequest, PanelView } from '../../../../utils/platform/messages/port';
import browser, { useFakeBrowser } from '../../../support/browser';
import { aRun } from '../../../support/run';

const { tabs, sites, connectAs } = useFakeBrowser();
const turn = () => new Promise((resolve) => setTimeout(resolve, 1));

const PAGE = 'https://news.example/2026/dam';
const OWN_PAGE = { id: 'recoupe', url: 'chrome-extension://recoupe/sidepanel.html' };

let store: RunStore;
let panels: Panels;
/** Resolves the load of the runs that an earlier worker left. */
let arrive: (runs: Run[]) => void;
/** Requests that reached a handler, and the handler's work. */
let handled: unknown[];
let work: (say: Say) => Promise<void>;
/** Resolves when what was asked for has begun. */
let begun: Promise<void>;

beforeEach(() => {
  handled = [];
  work = async () => undefined;
  begun = Promise.resolve();
  const left = Promise.withResolvers<Run[]>();
  arrive = left.resolve;
  const memory = { load: () => left.promise, save: async () => undefined, remove: async () => undefined };
  store = createRunStore(
    memory,
    () => 0,
    (run, event) => panels.tell(run, event),
  );
  const one = async (request: unknown, say: Say) => {
    handled.push(request);
    await work(say);
  };
  const handlers: PanelHandlers = {
    ...{ brief: one, stop: one, allowSite: one, cover: one, readSources: one, lookUpOutlets: one, hideOutlet: one },
    ...{
      showPassage: one,
      verifyContext: one,
      flag: one,
      rewrite: one,
      reread: one,
      stopCoverage: one,
      ask: one,
      stopQuestion: one,
    },
  };
  panels = createPanels({ store, handlers, begun: () => begun });
  browser.runtime.onConnect.addListener((port) => panels.connect(port));
});

/** True when a message to a panel is a view. */
const isView = (message: unknown): message is { type: 'view'; view: PanelView } =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'view';

/** A side panel in a window: the messages that it gets, and how it sends requests. */
async function open(windowId: number) {
  const port = connectAs(OWN_PAGE, 'panel');
  const told: unknown[] = [];
  port.onMessage.addListener((message) => told.push(message));
  const ask = async (request: PanelRequest) => {
    port.postMessage(request);
    await turn();
  };
  await ask({ type: 'watch', windowId });
  const views = () => told.filter(isView).map(({ view }) => view);
  return { port, told, ask, views, last: () => views().at(-1) };
}

describe('a panel', () => {
  beforeEach(() => arrive([]));

  it('shows the run of the tab in front of its window, and of no other', async () => {
    const one = tabs.open({ url: PAGE, windowId: 1 });
    const two = tabs.open({ url: 'https://other.example/', windowId: 2 });
    const run = aRun({ id: 'run-1', tabId: one.id });
    store.set(run);
    store.set(aRun({ id: 'run-2', tabId: two.id }));
    const [first, second] = [await open(1), await open(2)];
    expect(first.last()?.run?.id).toBe('run-1');
    expect(second.last()?.run?.id).toBe('run-2');
    store.apply(run, { type: 'notArticle' });
    await turn();
    expect(first.told.at(-1)).toEqual({ type: 'events', runId: 'run-1', events: [{ type: 'notArticle' }] });
    expect(second.told).toHaveLength(1);
  });

  it('is told that a request was heard once that has begun, also where it fails', async () => {
    const { id: tabId } = tabs.open({ url: PAGE, windowId: 1 });
    const { port, told } = await open(1);
    const begins = Promise.withResolvers<void>();
    begun = begins.promise;
    port.postMessage({ type: 'cover', tabId, serial: 7 });
    await turn();
    expect(handled).toEqual([{ type: 'cover', tabId }]);
    expect(told).not.toContainEqual({ type: 'heard', serial: 7 });
    begins.resolve();
    await turn();
    expect(told).toContainEqual({ type: 'heard', serial: 7 });
    work = () => Promise.reject(new Error('The tab is gone'));
    port.postMessage({ type: 'cover', tabId, serial: 8 });
    await turn();
    expect(told).toContainEqual({ type: 'heard', serial: 8 });
  });

  it('shows a tab that has no run, with its site where that may be known', async () => {
    const { id } = tabs.open({ url: PAGE, windowId: 1 });
    const panel = await open(1);
    expect(panel.last()).toEqual({ tabId: id, run: null, canRead: false, host: '', shown: null, selected: '' });
    sites.granted.add('https://*.news.example/*');
    await panels.refresh(1);
    await turn();
    expect(panel.last()).toMatchObject({ canRead: true, host: 'news.example' });
  });

  it('shows another tab when that comes forward, and only in its own window', async () => {
    const one = tabs.open({ url: PAGE, windowId: 1 });
    const two = tabs.open({ url: 'https://other.example/', windowId: 1, active: false });
    const elsewhere = tabs.open({ url: 'https://third.example/', windowId: 2 });
    const [panel, other] = [await open(1), await open(2)];
    expect(panel.last()?.tabId).toBe(one.id);
    tabs.activate(two.id);
    await panels.refresh(1);
    await turn();
    expect(panel.last()?.tabId).toBe(two.id);
    expect(other.views().map(({ tabId }) => tabId)).toEqual([elsewhere.id]);
    await panels.refresh(null);
    await turn();
    expect(other.views()).toHaveLength(2);
  });

  it('is told nothing of a tab that it no longer shows', async () => {
    const one = tabs.open({ url: PAGE, windowId: 1 });
    const run = aRun({ tabId: one.id });
    store.set(run);
    const panel = await open(1);
    tabs.open({ url: 'https://other.example/', windowId: 1 });
    await panels.refresh(1);
    await turn();
    const before = panel.told.length;
    store.apply(run, { type: 'notArticle' });
    panels.tellSelected(one.id, 'words');
    await turn();
    expect(panel.told).toHaveLength(before);
  });

  it('is shown a new run at once, and told the events of one turn in one message', async () => {
    const { id } = tabs.open({ url: PAGE, windowId: 1 });
    const panel = await open(1);
    const run = aRun({ tabId: id });
    store.set(run);
    await turn();
    expect(panel.last()?.run?.id).toBe('run-1');
    store.apply(run, { type: 'read', words: 3 });
    store.apply(run, { type: 'notArticle' });
    await turn();
    const events = [{ type: 'read', words: 3 }, { type: 'notArticle' }];
    expect(panel.told.at(-1)).toEqual({ type: 'events', runId: 'run-1', events });
  });

  it('is told what is selected in the page of its tab', async () => {
    const { id } = tabs.open({ url: PAGE, windowId: 1 });
    tabs.open({ url: PAGE, windowId: 2 });
    const [panel, other] = [await open(1), await open(2)];
    panels.tellSelected(id, 'The dam');
    await turn();
    expect(panel.told.at(-1)).toEqual({ type: 'selected', tabId: id, text: 'The dam' });
    expect(other.told).toHaveLength(1);
  });

  it('is told that the passage marked in the page of its tab was lost', async () => {
    const { id } = tabs.open({ url: PAGE, windowId: 1 });
    tabs.open({ url: PAGE, windowId: 2 });
    const [panel, other] = [await open(1), await open(2)];
    panels.tellMarked(id, 'gone');
    await turn();
    expect(panel.told.at(-1)).toEqual({ type: 'marked', tabId: id, state: 'gone' });
    expect(other.told).toHaveLength(1);
  });

  it('is told what was selected before it was there, once', async () => {
    const { id } = tabs.open({ url: PAGE, windowId: 1 });
    tabs.open({ url: PAGE, windowId: 2 });
    panels.tellSelected(id, 'The dam');
    const other = await open(2);
    expect(other.last()?.selected).toBe('');
    const panel = await open(1);
    expect(panel.last()?.selected).toBe('The dam');
    await panels.refresh(1);
    await turn();
    expect(panel.last()?.selected).toBe('');
  });

  it('is told nothing more once it is closed', async () => {
    const { id } = tabs.open({ url: PAGE, windowId: 1 });
    const panel = await open(1);
    panel.port.disconnect();
    await turn();
    store.set(aRun({ tabId: id }));
    await panels.refresh(null);
    await turn();
    expect(panel.told).toHaveLength(1);
  });

  it('is told nothing of a window without a tab', async () => {
    expect((await open(9)).told).toEqual([]);
  });
});

describe('a request of a panel', () => {
  beforeEach(() => arrive([]));

  it('reaches its handler, and what that says reaches this panel alone', async () => {
    tabs.open({ url: PAGE, windowId: 1 });
    const [panel, other] = [await open(1), await open(1)];
    const word = { type: 'passage', tabId: 1, shown: { passage: 2, state: 'marked' } } as const;
    work = async (say) => say(word);
    await panel.ask({ type: 'showPassage', tabId: 1, passage: 2 });
    expect(handled).toEqual([{ type: 'showPassage', tabId: 1, passage: 2 }]);
    expect(panel.told.at(-1)).toEqual(word);
    expect(other.told).not.toContainEqual(word);
  });

  it('reaches none where it only keeps the worker awake, or is no request at all', async () => {
    const panel = await open(1);
    await panel.ask({ type: 'ping' });
    for (const message of [null, 'brief', { type: 'brief' }, { type: 'unheard-of' }, { type: 'cover', tabId: 'one' }])
      panel.port.postMessage(message);
    await turn();
    expect(handled).toEqual([]);
  });

  it('does not break the line where it fails', async () => {
    const panel = await open(1);
    work = () => Promise.reject(new Error('No tab with id: 1.'));
    await panel.ask({ type: 'cover', tabId: 1 });
    work = async () => undefined;
    await panel.ask({ type: 'cover', tabId: 1 });
    expect(handled).toHaveLength(2);
  });
});

it('waits for what an earlier worker left: a panel may be what woke this one', async () => {
  const { id } = tabs.open({ url: PAGE, windowId: 1 });
  const panel = await open(1);
  await panel.ask({ type: 'cover', tabId: id });
  expect([panel.told, handled]).toEqual([[], []]);
  arrive([aRun({ id: 'left', tabId: id, stage: 'done' })]);
  await turn();
  expect(panel.last()?.run?.id).toBe('left');
  expect(handled).toEqual([{ type: 'cover', tabId: id }]);
});

describe('who is no panel', () => {
  beforeEach(() => arrive([]));

  it.each([
    ['a content script of ours in a page', { id: 'recoupe', url: PAGE, tab: { id: 1 } }],
    ['another extension', { id: 'other', url: 'chrome-extension://recoupe/sidepanel.html' }],
    ['a page that looks like ours', { id: 'recoupe', url: 'https://chrome-extension.example/recoupe/sidepanel.html' }],
    ['nobody', {}],
  ])('is shown out, and told nothing: %s', async (_, sender) => {
    const { id } = tabs.open({ url: PAGE, windowId: 1 });
    store.set(aRun({ tabId: id }));
    const port = connectAs(sender, 'panel');
    const heard: unknown[] = [];
    port.onMessage.addListener((message) => heard.push(message));
    port.onDisconnect.addListener(() => heard.push('shown out'));
    port.postMessage({ type: 'watch', windowId: 1 });
    port.postMessage({ type: 'cover', tabId: id });
    await turn();
    expect(heard).toEqual(['shown out']);
    expect(handled).toEqual([]);
  });

  it('is left alone on a line of another name', async () => {
    const port = connectAs(OWN_PAGE, 'parse');
    const heard: unknown[] = [];
    port.onMessage.addListener((message) => heard.push(message));
    port.onDisconnect.addListener(() => heard.push('shown out'));
    port.postMessage({ type: 'watch', windowId: 1 });
    await turn();
    expect(heard).toEqual([]);
  });
});
