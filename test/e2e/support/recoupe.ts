import { join } from 'node:path';
import type { Page, Target } from 'puppeteer-core';
import { root } from '../../../scripts/lib/steps.mjs';
import { startNewsroom } from '../../newsroom/server.ts';
import type { Newsroom } from '../../newsroom/types.ts';
import { type Chromium, type ChromiumOptions, launchChromium } from './chromium.ts';
import { type SavedBrief, takeSavedJson } from './saved-json.ts';
import { until } from './until.ts';
import { WHOLE_WORDS } from './whole-words.ts';

export const CHROME_BUILD = join(root, '.output', 'chrome-mv3');
export const FIREFOX_BUILD = join(root, '.output', 'firefox-mv3');

/** The real extension in a real Chromium on the newsroom's internet. */
export interface Recoupe {
  newsroom: Newsroom;
  chromium: Chromium;
  /** Opens an address, clicks the icon, and waits until the panel has finished. */
  brief(url: string): Promise<{ page: Page; panel: Page }>;
  /** Changes settings the way the options page stores them. */
  set(settings: Record<string, unknown>): Promise<void>;
  close(): Promise<void>;
}

/** Waits until a panel is settled: nothing is in progress and something is shown. */
export async function settled(panel: Page, timeout = 30_000): Promise<void> {
  await panel.waitForFunction(
    () => {
      const brief = document.querySelector('.brief');
      if (document.querySelector('.progress:not(.quiet)')) return false;
      return brief ? brief.getAttribute('data-ended') === 'true' : document.querySelector('.notice') !== null;
    },
    { timeout },
  );
}

/** Clicks the icon for a tab and waits until the run that this click started has finished. */
export async function clickAndSettle(chromium: Chromium, page: Page): Promise<Page> {
  const runOf = (panel: Page | null) =>
    panel?.evaluate(() => document.querySelector('main')?.dataset.run ?? null) ?? Promise.resolve(null);
  const before = await runOf(await chromium.panel());
  const panel = await chromium.clickAction(page);
  await until(async () => ![null, before].includes(await runOf(panel).catch(() => null)), 15_000, 'a new run');
  await settled(panel);
  return panel;
}

/** The panel's text: all its parts, whichever is on screen. */
export async function words(panel: Page): Promise<string> {
  return String(await panel.evaluate(`(() => {${WHOLE_WORDS}})()`));
}

/** Shows a part of the panel, as a click on its tab does. */
export async function showPart(panel: Page, part: 'brief' | 'sources' | 'compare' | 'ask'): Promise<void> {
  await panel.waitForSelector(`#tab-${part}`);
  await panel.evaluate((id) => document.getElementById(id)?.click(), `tab-${part}`);
  await panel.waitForSelector(`#part-${part}:not([hidden]) h2`);
}

/** The file of "Save as JSON", saved through the real button. */
export async function savedJson(chromium: Chromium, panel: Page): Promise<SavedBrief> {
  await panel.waitForSelector('[data-action="save-json"]');
  await panel.evaluate(() => document.querySelector<HTMLElement>('[data-action="save-json"]')?.click());
  return takeSavedJson(chromium.downloadsDir);
}

/**
 * Closes the welcome page of the first run, which may come to the front at any moment, and would take keyboard input
 * from a test.
 */
async function closeWelcome(chromium: Chromium): Promise<void> {
  const welcome = (target: Target) => target.url().endsWith('/welcome.html');
  const target = await chromium.browser.waitForTarget(welcome, { timeout: 15_000 });
  await (await target.page())?.close();
}

export async function startRecoupe(options: Partial<ChromiumOptions> = {}): Promise<Recoupe> {
  const newsroom = await startNewsroom();
  const chromium = await launchChromium({ extensionDir: CHROME_BUILD, newsroom, ...options }).catch(async (error) => {
    await newsroom.close();
    throw error;
  });
  await closeWelcome(chromium);
  return {
    newsroom,
    chromium,
    async brief(url) {
      const page = await chromium.open(url);
      const panel = await clickAndSettle(chromium, page);
      // The panel opens with the part that was last on screen, here in whatever test came before.
      if (await panel.$('#tab-brief')) await showPart(panel, 'brief');
      return { page, panel };
    },
    async set(settings) {
      const page = await chromium.options();
      await page.evaluate(async (change) => {
        const { settings: before } = await chrome.storage.local.get('settings');
        await chrome.storage.local.set({ settings: { ...before, ...change } });
      }, settings);
      await page.close();
    },
    async close() {
      await chromium.close();
      await newsroom.close();
    },
  };
}

/** The API calls made inside the extension's own pages. */
declare const chrome: {
  storage: { local: { get(key: string): Promise<{ settings?: object }>; set(items: object): Promise<void> } };
};
