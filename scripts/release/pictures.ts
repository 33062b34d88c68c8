import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { bundle } from '../../test/bench/lib/browser.ts';
import { grantedBuild } from '../../test/bench/lib/granted-build.ts';
import { type Chromium, launchChromium } from '../../test/e2e/support/chromium.ts';
import { LATEST_URLS } from '../../test/newsroom/indexes/feeds.ts';
import { startNewsroom } from '../../test/newsroom/server.ts';
import { root } from '../lib/steps.mjs';
import { COVERAGE_SETTINGS, pressThrough } from '../try/coverage.ts';
import { runEnded } from '../try/run-ended.ts';
import { beside, iconPage, tilePage } from './picture-pages.ts';

/** What the stores want of a screenshot, and how much of it the panel takes (px). */
const SIZE = { width: 1280, height: 800 };
const PANEL = 400;
const TILE = { width: 440, height: 280 };
const ICON = { width: 128, height: 128 };
const PARTS = ['brief', 'sources', 'compare'] as const;
const PATIENCE = 90_000;
const BRIEFS = 12;

/** The article that is read: the one on which the newsroom has most other reports. */
const ARTICLE = 'https://www.northmarch-courier.example/news/2026/11/tarrow-dam-evacuation';

/** Draws the screenshots of each language, and the tile and the icon, from the build for Chrome in a real browser. */
export async function takePictures(folder: string): Promise<void> {
  const build = join(root, '.output', 'chrome-mv3');
  for (const lang of readdirSync(join(root, 'public', '_locales'))) {
    const words = JSON.parse(readFileSync(join(root, 'public', '_locales', lang, 'messages.json'), 'utf8'));
    const into = join(folder, lang);
    mkdirSync(into, { recursive: true });
    // A copy to which all sites are allowed: headless, nobody can be asked.
    const extension = await grantedBuild(build);
    const newsroom = await startNewsroom();
    const chromium = await launchChromium({
      extensionDir: extension.dir,
      newsroom,
      lang,
      args: [`--window-size=${SIZE.width},${SIZE.height + 200}`],
    });
    try {
      await takePanel(chromium, into);
      await takePages(chromium, into);
      await drawn(chromium, tilePage(icon(), words.extensionDescription.message), TILE, join(into, 'tile.png'));
      if (lang === 'en') await drawn(chromium, iconPage(icon()), ICON, join(folder, 'icon-128.png'));
    } finally {
      await chromium.close().catch(() => undefined);
      await newsroom.close();
      await extension.remove();
    }
  }
}

const icon = () => readFileSync(join(root, 'docs', 'icon.svg'), 'utf8');

/** The article with the panel beside it, once for each part. */
async function takePanel(chromium: Chromium, into: string): Promise<void> {
  const options = await chromium.options();
  await options.evaluate((settings) => chrome.storage.local.set({ settings }), COVERAGE_SETTINGS);
  await options.close();
  const page = await chromium.open(ARTICLE);
  await page.setViewport({ width: SIZE.width - PANEL, height: SIZE.height });
  const panel = await chromium.clickAction(page);
  const look = (body: string) => panel.evaluate(`(() => {${body}})()`);
  await runEnded(look, PATIENCE);
  await pressThrough(look, (selector) => panel.click(selector));
  // The offer to read may come a moment after the search; then it was not pressed yet.
  const read = '[data-action="read-sources"]';
  await panel.waitForSelector(`${read}, .coverage${notAt('found')}`, { timeout: PATIENCE });
  await panel.evaluate((read) => document.querySelector<HTMLElement>(read)?.click(), read);
  await panel.waitForSelector(`.coverage${['found', 'reading', 'comparing'].map(notAt).join('')}`, {
    timeout: PATIENCE,
  });
  const article = await shot(page);
  await panel.setViewport({ width: PANEL, height: SIZE.height });
  for (const [at, part] of PARTS.entries()) {
    await panel.waitForSelector('.part h2');
    await panel.evaluate((part) => document.getElementById(`tab-${part}`)?.click(), part);
    await panel.waitForSelector(`#part-${part}:not([hidden]) h2`);
    await panel.evaluate(() => scrollTo(0, 0));
    const both = beside(article, await shot(panel), SIZE.width - PANEL);
    await drawn(chromium, both, SIZE, join(into, `${at + 1}-${part}.png`));
  }
}

/** The library with some made-up briefs, and the edition of the newsroom's feeds. */
async function takePages(chromium: Chromium, into: string): Promise<void> {
  const origin = `chrome-extension://${chromium.extensionId}`;
  const page = await chromium.open(`${origin}/THIRD-PARTY.txt`);
  page.setDefaultTimeout(PATIENCE);
  await page.setViewport(SIZE);
  await page.evaluate(await bundle('scripts/try/in-page/fill-library.ts'));
  await page.evaluate((count, newest) => fillMadeLibrary(count, newest), BRIEFS, Date.now());
  await page.goto(`${origin}/library.html`);
  await page.waitForSelector('.library-row');
  await page.screenshot({ path: `${join(into, '4-library')}.png` });
  const feeds = LATEST_URLS.map((url) => ({ url, title: new URL(url).hostname }));
  await page.evaluate((feeds) => chrome.storage.local.set({ settings: { feeds } }), feeds);
  await page.goto(`${origin}/edition.html`);
  await page.evaluate(() => chrome.runtime.sendMessage({ type: 'refreshFeeds', url: null }));
  await page.reload();
  await page.waitForSelector('[data-story]');
  await page.screenshot({ path: `${join(into, '5-edition')}.png` });
  await page.close();
}

/** A selector for coverage that is not at this stage. */
const notAt = (stage: string) => `:not([data-stage="${stage}"])`;

/** A picture of what a page shows, as a data address. */
async function shot(page: Page): Promise<string> {
  return `data:image/png;base64,${await page.screenshot({ encoding: 'base64', captureBeyondViewport: false })}`;
}

/** Draws a page of HTML in this size to a file. */
async function drawn(
  chromium: Chromium,
  html: string,
  size: { width: number; height: number },
  file: string,
): Promise<void> {
  const page = await chromium.browser.newPage();
  await page.setViewport(size);
  await page.setContent(html, { waitUntil: 'load' });
  const [name] = file.split(/\.png$/);
  await page.screenshot({ path: `${name}.png`, omitBackground: true });
  await page.close();
}

/** The API calls made inside pages of the extension. */
declare const chrome: {
  storage: { local: { set(items: object): Promise<void> } };
  runtime: { sendMessage(message: object): Promise<unknown> };
};
declare global {
  var fillMadeLibrary: (count: number, newest: number) => Promise<void>;
}
