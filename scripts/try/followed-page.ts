import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { grantedBuild } from '../../test/bench/lib/granted-build.ts';
import { launchChromium } from '../../test/e2e/support/chromium.ts';
import { LATEST_URLS } from '../../test/newsroom/indexes/feeds.ts';
import type { Newsroom } from '../../test/newsroom/types.ts';
import { root } from '../lib/steps.mjs';
import type { TryOptions } from './options.ts';

/** Milliseconds for asking all feeds once. */
const PATIENCE = 90_000;

/** Opens the edition's page in a Chrome-like browser that follows the newsroom's feeds, and gives it to `use`. */
export async function withFollowedPage<T>(
  options: TryOptions,
  { newsroom, settings = {} }: { newsroom: Newsroom; settings?: object },
  use: (page: Page, ask: (message: object) => Promise<unknown>) => Promise<T>,
): Promise<T> {
  const extension = await grantedBuild(join(root, '.output', 'chrome-mv3'));
  const chromium = await launchChromium({
    extensionDir: extension.dir,
    newsroom,
    lang: options.lang,
    headless: options.headless,
  });
  try {
    const page = await chromium.open(`chrome-extension://${chromium.extensionId}/edition.html#following`);
    page.setDefaultTimeout(PATIENCE);
    const feeds = LATEST_URLS.map((url) => ({ url, title: new URL(url).hostname }));
    await page.evaluate((settings) => chrome.storage.local.set({ settings }), { feeds, ...settings });
    await page.waitForSelector('[data-action="refresh"]');
    const ask = (message: object) => page.evaluate((message) => chrome.runtime.sendMessage(message), message);
    return await use(page, ask);
  } finally {
    await chromium.close().catch(() => undefined);
    await extension.remove();
  }
}

/** The API calls made inside the page. */
declare const chrome: {
  storage: { local: { set(items: object): Promise<void> } };
  runtime: { sendMessage(message: object): Promise<unknown> };
};
