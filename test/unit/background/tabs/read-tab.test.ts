import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readTab } from '../../../../utils/background/tabs/read-tab';
import browser, { useFakeBrowser } from '../../../support/browser';
import { anArticle } from '../../../support/run';

const { tabs, page } = useFakeBrowser();

const READ = { ok: true, article: anArticle(), selectionWords: 0 };

let tabId = 0;
beforeEach(() => {
  vi.useFakeTimers();
  tabId = tabs.open({ url: 'https://news.example/2026/dam' }).id;
  tabs.click(tabId);
  page(tabId).files['/extract.js'] = () => READ;
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Reads the tab while all clocks run ahead. */
async function read(scope: Parameters<typeof readTab>[1] = 'article') {
  const reading = readTab(tabId, scope);
  await vi.runAllTimersAsync();
  return reading;
}

it('gives what the script in the page read', async () => {
  expect(await read()).toEqual(READ);
});

it.each([
  ['article', {}],
  ['selection', { recoupeScope: 'selection' }],
  ['page', { recoupeScope: 'page' }],
] as const)('tells the script what is wanted: %s', async (scope, globals) => {
  let seen: unknown;
  page(tabId).files['/extract.js'] = (given) => {
    seen = { ...given };
    return READ;
  };
  await read(scope);
  expect(seen).toEqual(globals);
});

it.each([
  ['nothing', null],
  ['another thing', { ok: true, article: { title: 'Dam' } }],
  ['a word', 'article'],
])('takes %s from a page for a failure', async (_, given) => {
  page(tabId).files['/extract.js'] = () => given;
  expect(await read()).toMatchObject({ ok: false, reason: 'failed' });
});

describe('why a page cannot be read', () => {
  const refusedFor = async (message: string) => {
    page(tabId).refuses = new Error(message);
    return read();
  };

  it.each([
    ['No tab with id: 3.', 'gone'],
    ['The tab was closed.', 'gone'],
    ['Frame with ID 0 was removed.', 'gone'],
    ['Invalid tab ID: 3', 'gone'],
    ['Cannot access a chrome:// URL', 'restricted'],
    ['Cannot access contents of url "file:///home/reader/page.html".', 'restricted'],
    ['The extensions gallery cannot be scripted.', 'restricted'],
    ['Cannot access about:config', 'restricted'],
    ['Something broke', 'failed'],
  ])('%s', async (message, reason) => {
    expect(await refusedFor(message)).toEqual({ ok: false, reason });
  });

  it('is a lack of access where the browser keeps the address to itself', async () => {
    tabs.navigate(tabId, 'https://other.example/');
    expect(await read()).toEqual({ ok: false, reason: 'noAccess' });
  });

  it('is no lack of access where the browser tells the address and refuses all the same', async () => {
    expect(await refusedFor('Missing host permission for the tab')).toEqual({ ok: false, reason: 'restricted' });
  });

  it('is that the tab is gone', async () => {
    tabs.close(tabId);
    expect(await read()).toEqual({ ok: false, reason: 'gone' });
  });

  it('is the browser’s own page where nothing is run and nothing said', async () => {
    page(tabId).silent = true;
    expect(await read()).toEqual({ ok: false, reason: 'restricted' });
  });

  it('is that the page does not answer', async () => {
    page(tabId).files['/extract.js'] = () => new Promise(() => undefined);
    expect(await read()).toEqual({ ok: false, reason: 'timeout' });
  });
});

it('tries again while the grant of a click is on its way', async () => {
  const { executeScript } = browser.scripting;
  let refusals = 2;
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(async (injection) => {
    if (refusals-- > 0) throw new Error('Cannot access contents of the page.');
    return executeScript(injection);
  });
  expect(await read()).toEqual(READ);
});

it('does not try again what fails for another reason', async () => {
  const tried = vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error('Something broke'));
  await read();
  expect(tried).toHaveBeenCalledTimes(1);
});

it('leaves no clock running once it has read', async () => {
  await readTab(tabId, 'article');
  expect(vi.getTimerCount()).toBe(0);
});
