import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grantedBuild } from '../bench/lib/granted-build.ts';
import { LATEST_URLS } from '../newsroom/indexes/feeds.ts';
import { startNewsroom } from '../newsroom/server.ts';
import type { Newsroom } from '../newsroom/types.ts';
import { faults } from './support/axe.ts';
import { type Chromium, launchChromium } from './support/chromium.ts';
import { CHROME_BUILD } from './support/recoupe.ts';

let newsroom: Newsroom;
let extension: Awaited<ReturnType<typeof grantedBuild>>;
let chromium: Chromium;
let today: Page;

beforeAll(async () => {
  newsroom = await startNewsroom();
  extension = await grantedBuild(CHROME_BUILD);
  chromium = await launchChromium({ extensionDir: extension.dir, newsroom });
  today = await chromium.open(`chrome-extension://${chromium.extensionId}/edition.html#following`);
  const feeds = LATEST_URLS.map((url) => ({ url, title: new URL(url).hostname }));
  await today.evaluate((settings) => chrome.storage.local.set({ settings }), { engine: 'instant', feeds });
  await today.waitForSelector('[data-action="refresh"]');
  await today.evaluate(() => chrome.runtime.sendMessage({ type: 'refreshFeeds', url: null }));
  await today.goto(`chrome-extension://${chromium.extensionId}/edition.html`);
  await today.waitForSelector('article[data-story]');
});
afterAll(async () => {
  await chromium?.close();
  await extension?.remove();
  await newsroom?.close();
});

const headlines = () => today.$$eval('main > article[data-story] > h2', (all) => all.map((one) => one.textContent));
const focused = () => today.evaluate(() => document.activeElement?.textContent ?? '');

describe('the edition', () => {
  it('has stories of several independent sources, and breaks no rule of accessibility', async () => {
    expect((await headlines()).length).toBeGreaterThanOrEqual(3);
    expect(await faults(today)).toEqual([]);
  });

  it('is walked through by keys, which open a brief in place', async () => {
    const [first, second, third] = await headlines();
    await today.keyboard.press('j');
    await today.keyboard.press('j');
    expect(await focused()).toBe(second);
    await today.keyboard.press('k');
    expect(await focused()).toBe(first);
    await today.keyboard.press('j');
    await today.keyboard.press('j');
    expect(await focused()).toBe(third);
    await today.keyboard.press('o');
    await today.waitForSelector('.story-brief[data-brief="made"] .statement[data-verdict="verbatim"]');
    const outlets = await today.$$eval('.story-brief .citation-outlet', (all) => all.map((one) => one.textContent));
    expect(new Set(outlets).size).toBeGreaterThan(1);
    expect(await faults(today)).toEqual([]);
  });

  it('keeps that brief in the library', async () => {
    const link = await today.$eval('.story-take a', (one) => one.getAttribute('href') ?? '');
    const library = await chromium.open(`chrome-extension://${chromium.extensionId}${link}`);
    await library.waitForSelector('.brief .statement');
    await library.waitForSelector('[data-action="check-changes"]');
    await library.close();
  });

  it('saves a story, hides one and takes that back', async () => {
    const [first] = await headlines();
    await today.bringToFront();
    await today.focus('article[data-story] [data-role="headline"]');
    await today.keyboard.press('s');
    await today.waitForSelector('article[data-story] [data-action="save"][aria-pressed="true"]');
    await today.keyboard.press('h');
    await today.waitForSelector('article[data-story] [data-hide="story"]');
    await today.click('article[data-story] [data-hide="story"]');
    await today.waitForFunction(
      (gone) => document.querySelector('main > article[data-story] > h2')?.textContent !== gone,
      {},
      first,
    );
    await today.click('[data-action="undo"]');
    await today.waitForFunction(
      (back) => document.querySelector('main > article[data-story] > h2')?.textContent === back,
      {},
      first,
    );
  });
});

declare const chrome: {
  storage: { local: { set(items: object): Promise<void> } };
  runtime: { sendMessage(message: object): Promise<unknown> };
};
