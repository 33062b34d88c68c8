import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { grantedBuild } from '../../test/bench/lib/granted-build.ts';
import { launchChromium } from '../../test/e2e/support/chromium.ts';
import { LATEST_URLS } from '../../test/newsroom/indexes/feeds.ts';
import type { Newsroom } from '../../test/newsroom/types.ts';
import type { FollowingResults } from '../../utils/platform/messages/following.ts';
import { root } from '../lib/steps.mjs';
import type { TryOptions } from './options.ts';

/** What came of following the sample newsroom's feeds, asked twice. */
export interface Followed {
  feeds: {
    url: string;
    /** How the last request ended: "unchanged" is a 304. */
    state: string;
    /** Articles kept of it. */
    items: number;
    requests: number;
    /** How each request ended, in order. */
    answers: string[];
  }[];
  stories: { headline: string; independent: number; articles: number; outlets: string[] }[];
}

/** Milliseconds for asking all feeds once. */
const PATIENCE = 90_000;
const MOST_STORIES = 100;

/** Follows the newsroom's feeds of the latest news in a Chrome-like browser, asks them twice and returns what came of it. */
export async function tryFollow(options: TryOptions, newsroom: Newsroom): Promise<Followed> {
  const extension = await grantedBuild(join(root, '.output', 'chrome-mv3'));
  const chromium = await launchChromium({
    extensionDir: extension.dir,
    newsroom,
    lang: options.lang,
    headless: options.headless,
  });
  try {
    const page = await chromium.open(`chrome-extension://${chromium.extensionId}/edition.html`);
    page.setDefaultTimeout(PATIENCE);
    const feeds = LATEST_URLS.map((url) => ({ url, title: new URL(url).hostname }));
    await page.evaluate((feeds) => chrome.storage.local.set({ settings: { feeds } }), feeds);
    await page.waitForSelector('[data-action="refresh"]');
    const first = await refreshed(page);
    const second = await refreshed(page);
    const stories = (await ask(page, { type: 'listStories', most: MOST_STORIES })) as FollowingResults['listStories'];
    if (options.screenshot) {
      await page.reload();
      await page.waitForSelector('[data-story]');
      await page.screenshot({ path: options.screenshot as `${string}.png`, fullPage: true });
    }
    return {
      feeds: second.map(({ url, outcome, items, requests }) => ({
        url,
        state: outcome ?? 'new',
        items,
        requests,
        answers: [first.find((state) => state.url === url)?.outcome ?? 'new', outcome ?? 'new'],
      })),
      stories: stories.map(({ headline, independent, articles, outlets }) => ({
        headline,
        independent,
        articles,
        outlets,
      })),
    };
  } finally {
    await chromium.close().catch(() => undefined);
    await extension.remove();
  }
}

const ask = (page: Page, message: object): Promise<unknown> =>
  page.evaluate((message) => chrome.runtime.sendMessage(message), message);

async function refreshed(page: Page): Promise<FollowingResults['feedStates']> {
  await ask(page, { type: 'refreshFeeds', url: null });
  return (await ask(page, { type: 'feedStates' })) as FollowingResults['feedStates'];
}

/** The outcome in lines: stories by their number of sources, then the feeds. */
export function followedText({ stories, feeds }: Followed): string {
  const byCount = [...stories].sort((a, b) => b.independent - a.independent);
  const lines = byCount.map(
    ({ headline, independent, articles, outlets }) =>
      `${independent} independent of ${articles}: ${headline}\n    ${outlets.join(', ')}`,
  );
  const states = feeds.map(({ url, items, answers }) => `${url}: ${items} articles, ${answers.join(', then ')}`);
  return `${[...lines, '', ...states].join('\n')}\n`;
}

/** The API calls made inside the page. */
declare const chrome: {
  storage: { local: { set(items: object): Promise<void> } };
  runtime: { sendMessage(message: object): Promise<unknown> };
};
