import type { ElementHandle, Page } from 'puppeteer-core';
import type { CoverageStage, FinderState } from '../../../utils/core/coverage/types.ts';
import type { FinderName } from '../../../utils/core/settings/finders.ts';
import { grantedBuild } from '../../bench/lib/granted-build.ts';
import { SEARXNG_HOST } from '../../newsroom/indexes/searxng.ts';
import type { Chromium, ChromiumOptions } from './chromium.ts';
import { CHROME_BUILD, type Recoupe, startRecoupe } from './recoupe.ts';
import { until } from './until.ts';
import { workerAnswers, writtenDown } from './written.ts';

export const SAMPLE = 'https://www.northmarch-courier.example/news/2026/11/tarrow-dam-evacuation';

/** Settings of a reader who follows three outlets and has a search engine. */
export const FOLLOWED = {
  searxng: `https://${SEARXNG_HOST}`,
  feeds: [
    { url: 'https://www.metro-ledger.example/rss', title: 'Metro Ledger' },
    { url: 'https://www.public-radio-north.example/feed.json', title: 'Public Radio North' },
    { url: 'https://www.courrier-republicain.example/rss.xml', title: 'Le Courrier républicain' },
  ],
};

/** Hosts that must get no request before the reader presses the button. */
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

/** Longest time (ms) for coverage of the whole newsroom: pages that never arrive are abandoned after ten seconds. */
const PATIENCE = 60_000;

/** Starts the real extension with all sites allowed, for a reader who has set up feeds and a search engine. */
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

/**
 * Makes an element be on screen, as a reader would: chooses its part, opens the folds and the menu that hold it. False
 * while that takes a moment. Runs in the panel.
 */
const REVEAL = `(element) => {
  const part = element.closest('.part');
  if (part?.hidden) {
    document.getElementById(part.id.replace('part-', 'tab-'))?.click();
    return false;
  }
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
    if (at.popover && !at.matches(':popover-open')) {
      at.parentElement?.scrollIntoView({ block: 'center' });
      at.showPopover();
    }
  }
  return true;
}`;

/** Presses the first element that a function body finds in the panel, a shown one where there is one. */
async function pressFound(panel: Page, find: string, what: string): Promise<void> {
  const body = `(() => {
    const found = (() => { ${find} })();
    const element = found.find((one) => one.checkVisibility()) ?? found[0] ?? null;
    return element && (${REVEAL})(element) ? element : null;
  })()`;
  // The list may be reordered while the button is being pressed.
  const click = async () => {
    const handle = await panel.evaluateHandle(body);
    const element = handle.asElement() as ElementHandle<HTMLElement> | null;
    if (!element) return false;
    return element.click().then(
      () => true,
      () => false,
    );
  };
  await until(click, 10_000, what);
}

/** Presses the button of an action, once it is there. */
export async function pressAction(panel: Page, action: string): Promise<void> {
  await pressFound(panel, `return [...document.querySelectorAll('[data-action="${action}"]')]`, action);
}

/** Presses the button that searches, and waits until the search is finished. */
export async function search(panel: Page): Promise<void> {
  await pressAction(panel, 'cover');
  await atStage(panel, 'found');
}

/** Presses the button that reads, and waits until everything is done. */
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

/** The text of each finder in the list. */
export function finderWords(panel: Page): Promise<Partial<Record<FinderName, string>>> {
  return panel.$$eval('.finders li', (rows) =>
    Object.fromEntries(rows.map((row) => [row.dataset.finder, row.textContent ?? ''])),
  );
}

/** Presses the first button of this name, choosing the part and opening the folds and the menu around it. */
export async function press(panel: Page, name: string, within = 'main'): Promise<void> {
  const find = `return [...document.querySelectorAll(${JSON.stringify(`${within} button`)})]
    .filter((one) => one.textContent === ${JSON.stringify(name)})`;
  await pressFound(panel, find, `the button "${name}" in ${within}`);
}

/** Selector of the source at an address. */
export const sourceAt = (url: string) => `.source[data-source="${url}"]`;

/** Replaces the worker by a new one, which has sent no requests and keeps no answers. The open panel wakes it. */
export async function freshWorker({ chromium }: Recoupe, panel: Page): Promise<void> {
  // No browser ends a worker in the tenth of a second between a change and its being saved.
  await writtenDown(panel);
  await chromium.killWorker();
  await nextWorker(chromium, panel);
  // A click that comes before the new worker listens is lost.
  await workerAnswers(panel, 5000).catch(() => panel.reload());
}

/** Waits for the worker that the open panel wakes after one was killed. */
export async function nextWorker(chromium: Chromium, panel: Page): Promise<void> {
  const next = (patience: number) => until(() => chromium.worker(), patience, 'the next worker');
  // Chromium sometimes does not notice that the debugger closed the worker, and the panel's port leads nowhere; it does
  // notice when it ends a worker itself.
  await next(3000).catch(async () => {
    await panel.reload();
    await next(10_000);
  });
}
