import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterMessage } from '../../../components/panel/view';
import type { PanelMessage, PanelView } from '../../../utils/platform/messages/port';
import { openLibrary } from '../../../utils/platform/storage/library';
import type { Settings } from '../../../utils/platform/storage/settings';
import browser, { useFakeBrowser } from '../../support/browser';
import { useDatabase } from '../../support/database';
import { eventually } from '../../support/eventually';
import { useFreshModules } from '../../support/modules';
import { anArticle } from '../../support/run';

const { tabs, page, sites, disks, connectAs, sendAs, badgeOf, menu } = useFakeBrowser();
useDatabase();
const startAgain = useFreshModules();

const PAGE = 'https://news.example/2026/dam';
const OWN_PAGE = { id: 'recoupe', url: 'chrome-extension://recoupe/sidepanel.html' };

let opened: unknown[];
const library = openLibrary();
let update: (change: Partial<Settings>) => Promise<Settings>;

beforeEach(async () => {
  opened = [];
  vi.stubGlobal('chrome', { sidePanel: { open: async (options: unknown) => opened.push(options) } });
  await library.clear();
  // Each test gets a worker of its own.
  startAgain();
  const { settingsItem } = await import('../../../utils/platform/storage/settings-item');
  update = settingsItem.update;
  await update({ engine: 'instant' });
  const { startBackground } = await import('../../../utils/background/start');
  startBackground();
});
afterEach(async () => {
  // The next test starts with nothing kept.
  await sendAs(OWN_PAGE, { type: 'deleteEverything' });
  vi.unstubAllGlobals();
});

/** A tab with an article in it. */
function openTab(windowId = 1) {
  const tab = tabs.open({ url: PAGE, windowId });
  page(tab.id).files['/extract.js'] = () => ({ ok: true, article: anArticle(), selectionWords: 0 });
  return tab;
}

/** The reader's click on the icon. */
function click(tab: ReturnType<typeof openTab>) {
  tabs.click(tab.id);
  browser.action.onClicked.fire(tab);
}

/** A side panel that collects the messages it gets. */
function openPanel(windowId = 1) {
  const port = connectAs(OWN_PAGE, 'panel');
  const shown: { view: PanelView | null } = { view: null };
  port.onMessage.addListener((message) => {
    shown.view = afterMessage(shown.view, message as PanelMessage);
  });
  port.postMessage({ type: 'watch', windowId });
  return { ask: port.postMessage, view: () => shown.view };
}

describe('a click on the icon', () => {
  it('opens the panel of that window, and ends in a brief there', async () => {
    const tab = openTab(7);
    const panel = openPanel(7);
    click(tab);
    expect(opened).toEqual([{ windowId: 7 }]);
    await eventually(() => expect(panel.view()?.run?.stage).toBe('done'));
    expect(panel.view()).toMatchObject({ tabId: tab.id, canRead: true, host: 'news.example', run: { url: PAGE } });
    expect(panel.view()?.run?.instant?.story[0]?.check?.verdict).toBe('verbatim');
    await eventually(async () => expect(await library.count()).toBe(1));
  });

  it('reads nothing of a site never to touch', async () => {
    await update({ neverSites: ['news.example'] });
    const tab = openTab();
    const panel = openPanel();
    click(tab);
    await eventually(() => expect(panel.view()?.run).toMatchObject({ stage: 'unreadable', unreadable: 'neverSite' }));
    expect(await library.count()).toBe(0);
  });

  it('leaves nothing of a private window', async () => {
    const tab = { ...openTab(), incognito: true };
    const panel = openPanel();
    click(tab);
    await eventually(() => expect(panel.view()?.run?.stage).toBe('done'));
    expect(await library.count()).toBe(0);
  });
});

it('a tab that goes to another page shows no brief of the first', async () => {
  const tab = openTab();
  const panel = openPanel();
  click(tab);
  await eventually(() => expect(panel.view()?.run?.stage).toBe('done'));
  tabs.navigate(tab.id, 'https://news.example/2026/bridge');
  await eventually(() => expect(panel.view()?.run).toBeNull());
});

it('what is selected in a page shows in its panel', async () => {
  const tab = openTab();
  const panel = openPanel();
  await eventually(() => expect(panel.view()?.tabId).toBe(tab.id));
  await sendAs({ id: 'recoupe', url: PAGE, tab: { id: tab.id } }, { type: 'selected', text: 'The dam' });
  await eventually(() => expect(panel.view()?.selected).toBe('The dam'));
});

describe('deleting everything', () => {
  it('ends all that is under way, and leaves nothing anywhere', async () => {
    sites.granted.add('https://*.news.example/*');
    const tab = openTab();
    const panel = openPanel();
    click(tab);
    await eventually(async () => expect(await library.count()).toBe(1));
    await sendAs(
      { id: 'recoupe', url: PAGE, tab: { id: tab.id } },
      { type: 'detected', isArticle: true, score: 1, kind: null },
    );
    expect(badgeOf(tab.id).text).toBe('●');
    await sendAs(OWN_PAGE, { type: 'saveKey', provider: 'openai', key: 'sk-0123456789abcdef', place: 'local' });
    expect(await sendAs(OWN_PAGE, { type: 'deleteEverything' })).toBeNull();
    expect(await library.count()).toBe(0);
    expect([disks.local.data, disks.session.data]).toEqual([{}, {}]);
    expect([...sites.granted]).toEqual([]);
    expect(badgeOf(tab.id).text).toBe('');
    await eventually(() => expect(panel.view()?.run).toBeNull());
  });

  it('is seen in the panel at once', async () => {
    const panel = openPanel();
    click(openTab());
    await eventually(() => expect(panel.view()?.run?.stage).toBe('done'));
    await sendAs(OWN_PAGE, { type: 'deleteEverything' });
    await eventually(() => expect(panel.view()?.run).toBeNull());
  });

  it('is not for a content script to ask', async () => {
    const before = JSON.stringify(disks.local.data);
    await sendAs({ id: 'recoupe', url: PAGE, tab: { id: 1 } }, { type: 'deleteEverything' });
    expect(JSON.stringify(disks.local.data)).toBe(before);
  });
});

it('fewer briefs are kept as soon as the reader wants fewer', async () => {
  const tab = openTab();
  click(tab);
  await eventually(async () => expect(await library.count()).toBe(1));
  await update({ keepBriefs: 0 });
  await eventually(async () => expect(await library.count()).toBe(0));
});

it('the detector follows the settings and what the browser allows', async () => {
  const registered = () => browser.scripting.getRegisteredContentScripts({ ids: ['detect'] });
  await browser.permissions.request({ origins: ['https://*/*', 'http://*/*'] });
  await update({ detectEverywhere: true });
  await eventually(async () => expect(await registered()).toHaveLength(1));
  await browser.permissions.remove({ origins: ['https://*/*'] });
  await eventually(async () => expect(await registered()).toHaveLength(0));
});

it.each([
  ['install', ['chrome-extension://recoupe/welcome.html']],
  ['update', []],
])('a new reader is welcomed, others are not: %s', (reason, pages) => {
  browser.runtime.onInstalled.fire({ reason });
  expect(tabs.calls.created).toEqual(pages);
});

it('the icon’s own menu opens today’s stories and the library, also after an update', async () => {
  browser.runtime.onInstalled.fire({ reason: 'install' });
  browser.runtime.onInstalled.fire({ reason: 'update' });
  await eventually(() =>
    expect(menu).toMatchObject([
      { id: 'edition', title: 'Today', contexts: ['action'] },
      { id: 'library', title: 'Open the library', contexts: ['action'] },
    ]),
  );
  browser.contextMenus.onClicked.fire({ menuItemId: 'another' });
  browser.contextMenus.onClicked.fire({ menuItemId: 'library' });
  expect(tabs.calls.created.at(-1)).toBe('chrome-extension://recoupe/library.html');
  browser.contextMenus.onClicked.fire({ menuItemId: 'edition' });
  expect(tabs.calls.created.at(-1)).toBe('chrome-extension://recoupe/edition.html');
});

it('the stores are closed to content scripts', () => {
  expect(disks.local.accessLevel).toBe('TRUSTED_CONTEXTS');
});
