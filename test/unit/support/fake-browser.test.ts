import { describe, expect, it } from 'vitest';
import browser, { useFakeBrowser } from '../../support/browser';

const { disks, policy, sites, tabs, page, sendAs, connectAs } = useFakeBrowser();
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('the fake store', () => {
  it('keeps copies and hands out copies', async () => {
    const given = { list: [1] };
    await browser.storage.local.set({ given });
    given.list.push(2);
    const first = await browser.storage.local.get('given');
    Object.assign(first, { given: null });
    expect(await browser.storage.local.get('given')).toEqual({ given: { list: [1] } });
  });

  it('names no key that it does not have, and keeps null as a value', async () => {
    await browser.storage.local.set({ nothing: null, gone: undefined });
    expect(await browser.storage.local.get(['nothing', 'gone', 'never'])).toEqual({ nothing: null });
  });

  it('refuses what no browser could write down', async () => {
    await expect(browser.storage.session.set({ task: () => 1 })).rejects.toThrow(/could not be cloned/);
  });

  it('tells of what changed after it has changed, and of nothing else', async () => {
    const heard: unknown[] = [];
    await browser.storage.local.set({ a: 1, b: 2 });
    await turn();
    browser.storage.local.onChanged.addListener((changes) => heard.push(changes));
    browser.storage.onChanged.addListener((changes, area) => heard.push([area, Object.keys(changes)]));
    await browser.storage.local.set({ a: 1, b: 3 });
    await browser.storage.local.remove('a');
    await browser.storage.local.remove('a');
    await turn();
    expect(heard).toEqual([
      { b: { oldValue: 2, newValue: 3 } },
      ['local', ['b']],
      { a: { oldValue: 1 } },
      ['local', ['a']],
    ]);
  });

  it('rejects when it is full or broken, with nothing lost', async () => {
    await browser.storage.local.set({ a: 1 });
    disks.local.room = 20;
    await expect(browser.storage.local.set({ b: 'x'.repeat(20) })).rejects.toThrow('quota');
    disks.local.broken = new Error('the disk is gone');
    await expect(browser.storage.local.get(null)).rejects.toThrow('the disk is gone');
    expect(disks.local.data).toEqual({ a: 1 });
  });

  it('lets nobody but the organisation write a policy', async () => {
    policy({ engine: 'instant' });
    expect(await browser.storage.managed.get(null)).toEqual({ engine: 'instant' });
    await expect(browser.storage.managed.set()).rejects.toThrow('read-only');
  });
});

describe('fake messages and ports', () => {
  it('answers with the promise of a listener, later and as a copy', async () => {
    const answer = { ok: true };
    browser.runtime.onMessage.addListener(() => undefined);
    browser.runtime.onMessage.addListener(async (message) => ({ message, answer }));
    const got = await browser.runtime.sendMessage({ type: 'hello' });
    expect(got).toEqual({ message: { type: 'hello' }, answer });
  });

  it('rejects where nobody listens', async () => {
    await expect(sendAs({ id: 'other' }, 1)).rejects.toThrow('Receiving end does not exist');
  });

  it('brings what was posted in order, and hangs up at the other end only', async () => {
    const heard: unknown[] = [];
    browser.runtime.onConnect.addListener((port) => {
      port.onMessage.addListener((message) => heard.push(message));
      port.onDisconnect.addListener(() => heard.push('closed'));
    });
    const port = connectAs({ id: 'recoupe' }, 'panel');
    port.onDisconnect.addListener(() => heard.push('never'));
    port.postMessage(1);
    port.postMessage(2);
    port.disconnect();
    await turn();
    expect(heard).toEqual([1, 2, 'closed']);
    expect(() => port.postMessage(3)).toThrow('disconnected port');
  });
});

describe('fake tabs, sites and scripts', () => {
  it('has one active tab a window', async () => {
    const first = tabs.open({ url: 'https://one.example/', windowId: 1 });
    const second = tabs.open({ url: 'https://two.example/', windowId: 2 });
    tabs.open({ url: 'https://three.example/', windowId: 2, active: false });
    const ids = async (windowId: number) => (await browser.tabs.query({ active: true, windowId })).map(({ id }) => id);
    expect([await ids(1), await ids(2)]).toEqual([[first.id], [second.id]]);
  });

  it('keeps the address of a tab to itself until the reader clicks there or allows its site', async () => {
    const { id } = tabs.open({ url: 'https://news.example/a' });
    expect(await browser.tabs.get(id)).not.toHaveProperty('url');
    tabs.click(id);
    expect(await browser.tabs.get(id)).toMatchObject({ url: 'https://news.example/a' });
    tabs.navigate(id, 'https://other.example/');
    expect(await browser.tabs.get(id)).not.toHaveProperty('url');
    sites.granted.add('https://*.other.example/*');
    expect(await browser.tabs.get(id)).toMatchObject({ url: 'https://other.example/' });
  });

  it('rejects for a tab that is gone', async () => {
    const { id } = tabs.open({ url: 'https://news.example/' });
    tabs.close(id);
    await expect(browser.tabs.get(id)).rejects.toThrow(`No tab with id: ${id}`);
    await expect(browser.action.setBadgeText({ text: '', tabId: id })).rejects.toThrow('No tab');
  });

  it('runs scripts in the world of the page, where it may', async () => {
    const { id } = tabs.open({ url: 'https://news.example/' });
    const inject = () =>
      browser.scripting.executeScript({
        target: { tabId: id },
        args: [{ n: 2 }],
        func: (given: { n: number }) => {
          Object.assign(globalThis, { seen: given });
          return given.n + 1;
        },
      });
    await expect(inject()).rejects.toThrow('Cannot access contents of the page');
    tabs.click(id);
    expect(await inject()).toEqual([{ frameId: 0, result: 3 }]);
    expect(page(id).globals).toEqual({ seen: { n: 2 } });
    expect(globalThis).not.toHaveProperty('seen');
  });

  it('asks the reader for the sites that are missing', async () => {
    const added: unknown[] = [];
    browser.permissions.onAdded.addListener((change) => added.push(change));
    sites.granted.add('https://*/*');
    await browser.permissions.request({ origins: ['https://a.example/*', 'http://a.example/*'] });
    expect(added).toEqual([{ origins: ['http://a.example/*'] }]);
    sites.reader.answer = false;
    expect(await browser.permissions.request({ origins: ['http://b.example/*'] })).toBe(false);
    expect(await browser.permissions.contains({ origins: ['https://b.example/*', 'http://b.example/*'] })).toBe(false);
  });

  it.each([0, 1])('is empty for each test (%i)', async () => {
    expect(await browser.storage.local.get(null)).toEqual({});
    expect(browser.runtime.onMessage.fire({}, {}, () => undefined)).toEqual([]);
    await browser.storage.local.set({ left: true });
    browser.runtime.onMessage.addListener(() => true);
  });
});
