import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createModelHandler, type ModelServer } from '../newsroom/model-server.ts';
import { faults } from './support/axe.ts';
import { unfold } from './support/options.ts';
import { clickAndSettle, type Recoupe, settled, startRecoupe, words } from './support/recoupe.ts';
import { until } from './support/until.ts';

const SAMPLE = 'https://www.northmarch-courier.example/news/2026/11/tarrow-dam-evacuation';
const OTHER = 'https://www.tidewater-post.example/world/tarrow-dam-seepage';
const HOST = 'api.model.example';

let recoupe: Recoupe;
let model: ModelServer;
beforeAll(async () => {
  recoupe = await startRecoupe();
  model = createModelHandler();
  recoupe.newsroom.handle(HOST, model.handler);
  await recoupe.set({
    engine: 'remote',
    provider: 'custom',
    endpoints: { custom: { baseURL: `https://${HOST}/v1`, model: 'newsroom-large' } },
  });
});
afterAll(() => recoupe?.close());
beforeEach(async () => {
  model.script([]);
  model.requests.length = 0;
  await recoupe.set({ keepBriefs: 0, prices: {}, monthBudget: 0, budgetUnit: 'tokens' });
});

const posts = () => model.requests.filter(({ method }) => method === 'POST').length;
const footer = (panel: Page) => panel.$eval('footer p', (line) => line.textContent ?? '');

async function openOptions(): Promise<Page> {
  const page = await recoupe.chromium.options('models');
  await page.waitForSelector('#cost');
  await unfold(page);
  return page;
}

/** Types a number as a reader does: over the old one, and on to the next field. */
async function fill(page: Page, selector: string, typed: string): Promise<void> {
  await page.locator(selector).click({ count: 3 });
  await page.keyboard.type(typed);
  await page.keyboard.press('Tab');
}

/** True when an item of the store contains `part`, as JSON. */
const stored = (page: Page, name: string, part: string) =>
  page
    .evaluate(async (key) => JSON.stringify(await chrome.storage.local.get(key)), name)
    .then((json) => json.includes(part));
const spending = (page: Page) => page.evaluate(async () => (await chrome.storage.local.get('spending')).spending);

describe('what a brief costs', () => {
  it('is at the end of the brief: tokens, those from the cache, and money once a price is set', async () => {
    const { page, panel } = await recoupe.brief(SAMPLE);
    expect(await footer(panel)).toMatch(/\d+ tokens \([\d,]+ in, [\d,]+ out\)/);
    expect(await footer(panel)).not.toContain('$');

    const options = await openOptions();
    await fill(options, '[data-price="input"]', '2');
    await fill(options, '[data-price="cached"]', '0.2');
    await fill(options, '[data-price="output"]', '10');
    await until(() => stored(options, 'settings', '"output":10'), 5000, 'the price to be kept');
    await options.close();
    await page.bringToFront();
    await panel.waitForFunction(() => document.querySelector('footer p')?.textContent?.includes('$'));
    await page.close();

    // Every request opens with the same rules, and this article was sent before.
    const again = await recoupe.brief(SAMPLE);
    expect(await footer(again.panel)).toMatch(/[\d,]+ from the service’s cache · \$0\.\d+/);
    await again.page.close();
  });

  it('is added up for the month, and can be reset', async () => {
    const options = await openOptions();
    await options.evaluate(() => chrome.storage.local.remove('spending'));
    const { page } = await recoupe.brief(SAMPLE);
    await options.bringToFront();
    await options.waitForSelector('tr[data-provider="custom"]');
    const cells = await options.$$eval('tr[data-provider="custom"] td', (all) => all.map((one) => one.textContent));
    expect(cells[0]).toBe('1');
    expect(Number(cells[1]?.replace(',', ''))).toBeGreaterThan(300);
    expect(cells[4]).toBe('no price');
    expect(await faults(options)).toEqual([]);
    await options.click('tr[data-provider="custom"] button');
    await options.waitForFunction(() => document.body.innerText.includes('Nothing was spent this month.'));
    await options.close();
    await page.close();
  });

  it('goes with everything else', async () => {
    const { page } = await recoupe.brief(SAMPLE);
    const options = await openOptions();
    expect(await spending(options)).toBeDefined();
    await options.evaluate(() => chrome.runtime.sendMessage({ type: 'deleteEverything' }));
    expect(await spending(options)).toBeUndefined();
    await options.close();
    await page.close();
    await recoupe.set({
      engine: 'remote',
      provider: 'custom',
      endpoints: { custom: { baseURL: `https://${HOST}/v1`, model: 'newsroom-large' } },
    });
  });
});

describe('the budget', () => {
  it('stops with words, sends nothing, and lets go when it is raised', async () => {
    const options = await openOptions();
    await fill(options, '#cost .field input[type=number]:not([data-price])', '50');
    await options.waitForSelector('[data-used]');
    const { page, panel } = await recoupe.brief(SAMPLE);
    expect(await words(panel)).toContain('This month’s budget does not allow this request');
    expect(await words(panel)).toContain('Key sentences, picked from the article.');
    const buttons = await panel.$$eval('.notice button', (all) => all.map((one) => one.textContent));
    expect(buttons).toContain('Open the options');
    expect(posts()).toBe(0);

    await options.bringToFront();
    await fill(options, '#cost .field input[type=number]:not([data-price])', '50000');
    await until(() => stored(options, 'settings', '"monthBudget":50000'), 5000, 'the budget to be kept');
    await page.bringToFront();
    await clickAndSettle(recoupe.chromium, page);
    expect(await words(panel)).toContain('Written by newsroom-large');
    expect(posts()).toBe(1);
    await options.close();
    await page.close();
  });
});

describe('no text is sent twice', () => {
  it('for two tabs of one article at the same time', async () => {
    model.script([{ type: 'slow', wait: 1500 }]);
    const first = await recoupe.chromium.open(SAMPLE);
    const second = await recoupe.chromium.open(SAMPLE);
    const panel = await recoupe.chromium.clickAction(first);
    await until(() => posts() === 1, 10_000, 'the request');
    await recoupe.chromium.clickAction(second);
    const written = (page: Page) =>
      page.waitForFunction(() => document.body.innerText.includes('Written by newsroom-large'));
    await written(panel);
    await settled(panel);
    await first.bringToFront();
    await written(panel);
    expect(posts()).toBe(1);
    await first.close();
    await second.close();
  });

  it('for a second click while the answer comes', async () => {
    model.script([{ type: 'slow', wait: 1500 }]);
    const page = await recoupe.chromium.open(SAMPLE);
    await recoupe.chromium.clickAction(page);
    await until(() => posts() === 1, 10_000, 'the request');
    const panel = await clickAndSettle(recoupe.chromium, page);
    expect(await words(panel)).toContain('Written by newsroom-large');
    expect(posts()).toBe(1);
    await page.close();
  });

  it('but for another article, and where the reader asks anew', async () => {
    await recoupe.set({ keepBriefs: 10 });
    const { page, panel } = await recoupe.brief(SAMPLE);
    await clickAndSettle(recoupe.chromium, page);
    expect(posts()).toBe(1);
    await panel.evaluate(() => document.querySelector<HTMLElement>('.notice button')?.click());
    await until(() => posts() === 2, 10_000, 'another request');
    await settled(panel);
    const other = await recoupe.brief(OTHER);
    expect(posts()).toBe(3);
    await other.page.close();
    await page.close();
  });
});

/** The API calls made inside the extension's own pages. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: {
    local: { get(key: string): Promise<{ spending?: unknown }>; remove(key: string): Promise<void> };
  };
};
