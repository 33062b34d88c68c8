import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FINDER_HOSTS } from '../../utils/core/settings/finders.ts';
import { goTo, PLACES } from './support/options.ts';
import { type Recoupe, startRecoupe } from './support/recoupe.ts';

/** Tallest page, in CSS pixels, at desk width, with nothing unfolded. */
const TALLEST = 1200;

describe.each(['en', 'fr'])('in the language %s', (lang) => {
  let recoupe: Recoupe;
  let page: Page;
  beforeAll(async () => {
    recoupe = await startRecoupe({ lang });
    page = await recoupe.chromium.options();
    await page.setViewport({ width: 1280, height: 800 });
    await page.waitForSelector('.options-page section');
  });
  afterAll(() => recoupe?.close());

  it.each([
    ...PLACES.map((place): [string, Record<string, unknown>] => [place, { engine: 'auto' }]),
    ['models', { engine: 'remote', provider: 'openai' }],
    ['models', { engine: 'remote', provider: 'ollama' }],
    ['models', { engine: 'local' }],
  ])('the page %s is not tall: %o', async (place, settings) => {
    await recoupe.set(settings);
    await page.bringToFront();
    await page.goto(`chrome-extension://${recoupe.chromium.extensionId}/options.html#/${place}`);
    await page.reload();
    await page.waitForSelector('.options-page:not([hidden]) section');
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(TALLEST);
  });
});

describe('going from page to page', () => {
  let recoupe: Recoupe;
  beforeAll(async () => {
    recoupe = await startRecoupe();
  });
  afterAll(() => recoupe?.close());

  it('names the page, marks its place, gives its heading the focus, and goes back', async () => {
    const page = await recoupe.chromium.options('models');
    await page.waitForSelector('#engine');
    await goTo(page, 'reports');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Other reports');
    expect(await page.evaluate(() => [document.activeElement?.tagName, document.title])).toEqual([
      'H1',
      'Other reports · Recoupe',
    ]);
    await page.goBack();
    await page.waitForFunction(() => document.activeElement?.textContent === 'Models and cost');
    const current = await page.$$eval('nav [aria-current="page"]', (all) => all.map((one) => one.textContent));
    expect(current).toEqual(['Models and cost']);
    await page.close();
  });

  it('keeps what was typed and not saved', async () => {
    await recoupe.set({ engine: 'remote', provider: 'custom' });
    const page = await recoupe.chromium.options('models');
    await page.locator('[data-field="model"]').fill('half-typed');
    await goTo(page, 'looks');
    await goTo(page, 'models');
    expect(await page.$eval('[data-field="model"]', (field) => 'value' in field && field.value)).toBe('half-typed');
    await page.close();
  });
});

describe('the first-run page', () => {
  it('shows a brief whose numbers show their passages, and how to make one', async () => {
    const recoupe = await startRecoupe();
    const page = await recoupe.chromium.open(`chrome-extension://${recoupe.chromium.extensionId}/welcome.html`);
    const citation = await page.waitForSelector('.sample .citation');
    await citation?.click();
    const marked = await page.waitForSelector('.sample-article mark');
    const words = await page.$eval('.sample-standfirst', (line) => line.firstChild?.firstChild?.textContent?.trim());
    expect(await marked?.evaluate(({ textContent }) => textContent)).toContain(words);
    expect(await page.$$eval('button.primary', (all) => all.map((one) => one.textContent))).toEqual([
      'Try it on a page',
    ]);
    await page.click('[data-action="try"]');
    await page.waitForFunction(() => document.activeElement?.id === 'try-title');
    expect(await page.$eval('.steps', (steps) => steps.textContent)).toContain('Pin the icon');
    // The browser itself asks its maker for the time and for updates.
    const asked = new Set(recoupe.newsroom.requests.map(({ host }) => host));
    expect(
      Object.values(FINDER_HOSTS)
        .flatMap((hosts) => hosts ?? [])
        .filter((host) => asked.has(host)),
    ).toEqual([]);
    expect([...asked].filter((host) => host.endsWith('.example'))).toEqual([]);
    await recoupe.close();
  });
});
