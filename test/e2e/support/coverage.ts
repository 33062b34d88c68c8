import type { ElementHandle, Page } from 'puppeteer-core';
import type { CoverageStage, FinderState } from '../../../utils/core/coverage/types.ts';
import type { FinderName } from '../../../utils/core/settings/finders.ts';
import { grantedBuild } from '../../bench/lib/granted-build.ts';
import { SEARXNG_HOST } from '../../newsroom/indexes/searxng.ts';
import type { Chromium, ChromiumOptions } from './chromium.ts';
import { CHROME_BUILD, type Recoupe, startRecoupe } from './recoupe.ts';
import { until } from './until.ts';
import { writtenDown } from './written.ts';

export const SAMPLE = 'https://www.northmarch-courier.example/news/2026/11/tarrow-dam-evacuation';

/** What a reader has set up who follows three outlets and has a search engine. */
export const FOLLOWED = {
  searxng: `https://${SEARXNG_HOST}`,
  feeds: [
    { url: 'https://www.metro-ledger.example/rss', title: 'Metro Ledger' },
    { url: 'https://www.public-radio-north.example/feed.json', title: 'Public Radio North' },
    { url: 'https://www.courrier-republicain.example/rss.xml', title: 'Le Courrier républicain' },
  ],
};

/** Hosts that nobody is to be asked at before the reader's button. */
export const INDEX_HOSTS = [
  'api.gdeltproject.org',
  'www.bing.com',
  'news.google.com',
  SEARXNG_HOST,
  'api.search.brave.com',
  'www.metro-ledger.example',
  'www.public-radio-north.example',
  'www.courrier-republicain.example',
  'www.wikidata.org',
  'query.wikidata.org',
];

/** Coverage of the whole newsroom takes this long (ms) at most: pages that never come are given up after ten seconds. */
const PATIENCE = 60_000;

/** The real extension with all sites allowed, and a reader who has set up their feeds and a search engine. */
export async function startCovered(options: Partial<ChromiumOptions> = {}): Promise<Recoupe> {
  const build = await grantedBuild(CHROME_BUILD);
  const recoupe = await startRecoupe({ extensionDir: build.dir, ...options }).catch(async (error) => {
    await build.remove();
    throw error;
  });
  await recoupe.set(FOLLOWED);
  return {
    ...recoupe,
    async close() {
      await recoupe.close();
      await build.remove();
    },
  };
}

/** Waits until coverage is at one of these stages. */
export async function atStage(panel: Page, ...stages: CoverageStage[]): Promise<void> {
  await panel.waitForFunction(
    (wanted) => {
      const stage = document.querySelector<HTMLElement>('.coverage')?.dataset.stage ?? '';
      return wanted.some((one) => one === stage);
    },
    { timeout: PATIENCE },
    stages,
  );
}

/** Presses the button of an action, once it is there. */
export async function pressAction(panel: Page, action: string): Promise<void> {
  await panel.locator(`[data-action="${action}"]`).click();
}

/** Presses the button that searches, and waits until that is over. */
export async function search(panel: Page): Promise<void> {
  await pressAction(panel, 'cover');
  await atStage(panel, 'found');
}

/** Presses the button that reads, and waits until all is done. */
export async function read(panel: Page): Promise<void> {
  await pressAction(panel, 'read-sources');
  await atStage(panel, 'done', 'failed');
}

/** State of each finder as the list shows it. */
export function finderStates(panel: Page): Promise<Partial<Record<FinderName, FinderState>>> {
  return panel.$$eval('.finders li', (rows) =>
    Object.fromEntries(rows.map((row) => [row.dataset.finder, row.dataset.state])),
  );
}

/** What the list says of each finder. */
export function finderWords(panel: Page): Promise<Partial<Record<FinderName, string>>> {
  return panel.$$eval('.finders li', (rows) =>
    Object.fromEntries(rows.map((row) => [row.dataset.finder, row.textContent ?? ''])),
  );
}

/** Presses the first button of these words, wherever it is folded away. */
export async function press(panel: Page, name: string, within = 'main'): Promise<void> {
  const find = (words: string, selector: string) => {
    const all = [...document.querySelectorAll<HTMLElement>(`${selector} button`)];
    const found = all.find((one) => one.textContent === words);
    for (let at = found?.parentElement; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
    return found ?? null;
  };
  // The list may be put in another order while it is being pressed.
  const click = async () => {
    const handle = await panel.evaluateHandle(find, name, within);
    const element = handle.asElement() as ElementHandle<HTMLElement> | null;
    if (!element) return false;
    return element.click().then(
      () => true,
      () => false,
    );
  };
  await until(click, 10_000, `the button "${name}" in ${within}`);
}

/** Selector of the source at an address. */
export const sourceAt = (url: string) => `.source[data-source="${url}"]`;

/** Puts a worker in the place of the one that is: it has asked nobody, and keeps no answer. The open panel wakes it. */
export async function freshWorker({ chromium }: Recoupe, panel: Page): Promise<void> {
  // No browser ends a worker in the tenth of a second in which it has yet to write down what it said.
  await writtenDown(panel);
  await chromium.killWorker();
  await nextWorker(chromium, panel);
}

/** Waits for the worker that the open panel wakes after one was killed. */
export async function nextWorker(chromium: Chromium, panel: Page): Promise<void> {
  const next = (patience: number) => until(() => chromium.worker(), patience, 'the next worker');
  // Chromium now and then still counts on the worker that the debugger closed behind its back, and the panel's line leads
  // nowhere; a worker that the browser itself ends is not counted on.
  await next(3000).catch(async () => {
    await panel.reload();
    await next(10_000);
  });
}
