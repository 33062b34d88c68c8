import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Panels } from '../../../../utils/background/panels/panels';
import { createRunStore, type RunStore } from '../../../../utils/background/runs/store';
import { followTabs } from '../../../../utils/background/tabs/follow-tabs';
import type { Run } from '../../../../utils/core/run/types';
import { runMemory } from '../../../../utils/platform/storage/run-memory';
import browser, { useFakeBrowser } from '../../../support/browser';
import { aRun } from '../../../support/run';

const { tabs, badgeOf, disks } = useFakeBrowser();
const turn = () => vi.advanceTimersByTimeAsync(0);

const PAGE = 'https://news.example/2026/dam';

let store: RunStore;
let left: [run: string, closed: boolean][];
let refreshed: (number | null)[];
let tabId = 0;

beforeEach(async () => {
  vi.useFakeTimers();
  left = [];
  refreshed = [];
  store = createRunStore(
    runMemory,
    () => 0,
    () => undefined,
  );
  const panels: Panels = {
    refresh: async (windowId) => void refreshed.push(windowId),
    tell: () => undefined,
    tellSelected: () => undefined,
    tellMarked: () => undefined,
    connect: () => undefined,
  };
  followTabs(store, panels, ({ id }: Run, { closed }) => left.push([id, closed]));
  tabId = tabs.open({ url: PAGE, windowId: 7 }).id;
  tabs.click(tabId);
  store.set(aRun({ id: 'run-1', tabId, url: PAGE }));
  await store.ready;
});
afterEach(() => {
  vi.useRealTimers();
});

describe.each([
  ['tells', true],
  ['does not tell', false],
])('a run and the page in its tab, where the browser %s the address as a page loads', (_, tells) => {
  beforeEach(() => {
    tabs.habits.tells = tells;
  });

  it.each([
    ['another page of the site', 'https://news.example/2026/bridge'],
    ['another site', 'https://other.example/'],
    ['another page of an application', `${PAGE}#/story/2`],
  ])('part when the tab goes to %s', async (_, url) => {
    tabs.navigate(tabId, url);
    await turn();
    expect(store.get(tabId)).toBeNull();
    expect(left).toEqual([['run-1', false]]);
  });

  it.each([
    ['jumps within it', `${PAGE}#comments`],
    ['takes tracking parameters off', `${PAGE}?utm_source=x`],
    ['loads again', PAGE],
  ])('stay together when the page %s', async (_, url) => {
    tabs.navigate(tabId, url);
    await turn();
    expect(store.get(tabId)?.id).toBe('run-1');
    expect(left).toEqual([]);
  });

  it('part when one document shows another story', async () => {
    tabs.pushState(tabId, 'https://news.example/2026/bridge');
    await turn();
    expect(store.get(tabId)).toBeNull();
  });

  it('part when the tab goes where the click does not reach, and the browser keeps the address to itself', async () => {
    tabs.navigate(tabId, 'https://other.example/2026/dam');
    expect(await browser.tabs.get(tabId)).not.toHaveProperty('url');
    await turn();
    expect(store.get(tabId)).toBeNull();
  });

  it('stay together when only the title or an icon of the page changes', async () => {
    tabs.stir(tabId);
    await turn();
    expect(store.get(tabId)?.id).toBe('run-1');
    expect(refreshed).toEqual([]);
  });

  it('stay together until a page of no known address moves', async () => {
    const other = tabs.open({ url: 'https://quiet.example/', windowId: 8 });
    store.set(aRun({ id: 'run-2', tabId: other.id, url: '' }));
    browser.tabs.onUpdated.fire(other.id, { status: 'complete' }, { ...other, url: '' });
    await turn();
    expect(store.get(other.id)?.id).toBe('run-2');
    tabs.navigate(other.id, 'https://quiet.example/next');
    await turn();
    expect(store.get(other.id)).toBeNull();
  });

  it('part when the first that is heard of another page is that it has loaded', async () => {
    browser.tabs.onUpdated.fire(tabId, { status: 'complete' }, { ...tabs.find(tabId), url: 'https://other.example/' });
    await turn();
    expect(left).toEqual([['run-1', false]]);
  });

  it('stay together when the brief was asked for while the page was still loading', async () => {
    tabs.complete(tabId);
    await turn();
    expect(store.get(tabId)?.id).toBe('run-1');
    expect(left).toEqual([]);
    expect(refreshed).toEqual([]);
  });

  it('stay together when the click was on a page that had only begun to load', async () => {
    const late = tabs.open({ url: 'https://news.example/', windowId: 7 });
    tabs.arrive(late.id, 'https://news.example/2026/bridge');
    tabs.click(late.id);
    store.set(aRun({ id: 'run-2', tabId: late.id, url: 'https://news.example/2026/bridge' }));
    await turn();
    tabs.complete(late.id);
    await turn();
    expect(store.get(late.id)?.id).toBe('run-2');
  });

  it('part when the page was left before it had loaded', async () => {
    tabs.arrive(tabId, 'https://other.example/');
    tabs.complete(tabId);
    await turn();
    expect(left).toEqual([['run-1', false]]);
    expect(refreshed).toContain(7);
  });

  it('leave other tabs alone', async () => {
    const other = tabs.open({ url: 'https://other.example/', windowId: 7, active: false });
    store.set(aRun({ id: 'run-2', tabId: other.id, url: 'https://other.example/' }));
    tabs.navigate(tabId, 'https://third.example/');
    await turn();
    expect(store.get(other.id)?.id).toBe('run-2');
  });

  it('part, in memory too, when the tab closes', async () => {
    tabs.close(tabId);
    await turn();
    expect(store.get(tabId)).toBeNull();
    expect(left).toEqual([['run-1', true]]);
    await vi.runAllTimersAsync();
    expect(disks.session.data).toEqual({});
  });
});

it('keeps the run of a second click that came while the browser was asked for the address', async () => {
  tabs.habits.tells = false;
  tabs.navigate(tabId, 'https://news.example/2026/bridge');
  store.set(aRun({ id: 'run-2', tabId, url: 'https://news.example/2026/bridge' }));
  await turn();
  expect(store.get(tabId)?.id).toBe('run-2');
  expect(left).toEqual([]);
});

it('leaves a tab that closes while the browser is asked for its address to its closing', async () => {
  tabs.habits.tells = false;
  tabs.complete(tabId);
  tabs.close(tabId);
  await turn();
  expect(left).toEqual([['run-1', true]]);
});

it('takes the mark of the page before off the icon when one document shows another story', async () => {
  await browser.action.setBadgeText({ text: '●', tabId });
  tabs.pushState(tabId, 'https://news.example/2026/bridge');
  await turn();
  expect(badgeOf(tabId).text).toBe('');
});

describe('panels are shown anew', () => {
  it('of the window in which another tab comes forward', async () => {
    const other = tabs.open({ url: 'https://other.example/', windowId: 9, active: false });
    tabs.activate(other.id);
    expect(refreshed).toEqual([9]);
  });

  it('when the tab in front goes to another page, and not when one behind does', async () => {
    const behind = tabs.open({ url: 'https://other.example/', windowId: 7, active: false });
    tabs.navigate(behind.id, 'https://other.example/2');
    await turn();
    expect(refreshed).toEqual([]);
    tabs.navigate(tabId, 'https://third.example/');
    await turn();
    expect(refreshed).toContain(7);
  });

  it('everywhere, when a site is allowed or refused', async () => {
    await browser.permissions.request({ origins: ['https://news.example/*'] });
    await browser.permissions.remove({ origins: ['https://news.example/*'] });
    expect(refreshed).toEqual([null, null]);
  });
});

it('waits for what an earlier worker left before it judges a page', async () => {
  let arrive: (runs: Run[]) => void = () => undefined;
  const load = () => new Promise<Run[]>((resolve) => (arrive = resolve));
  const woken = createRunStore(
    { ...runMemory, load },
    () => 0,
    () => undefined,
  );
  const gone: string[] = [];
  const panels: Panels = {
    refresh: async () => undefined,
    tell: () => undefined,
    tellSelected: () => undefined,
    tellMarked: () => undefined,
    connect: () => undefined,
  };
  followTabs(woken, panels, ({ id }) => gone.push(id));
  tabs.navigate(tabId, 'https://other.example/');
  await turn();
  expect(gone).toEqual([]);
  arrive([aRun({ id: 'left', tabId, url: PAGE, stage: 'done' })]);
  await turn();
  expect(gone).toEqual(['left']);
});
