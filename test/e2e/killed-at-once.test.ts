import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atStage, nextWorker, press, pressAction, SAMPLE, startCovered } from './support/coverage.ts';
import { type Recoupe, settled, words } from './support/recoupe.ts';
import { until } from './support/until.ts';

/** The moments after a click at which the worker is ended, in ms. */
const MOMENTS = [0, 20, 90];
const OTHERS = [
  'https://www.metro-ledger.example/environment/2026/tarrow-dam-how-warning-was-missed-88213',
  'https://www.public-radio-north.example/news/2026-11-22-tarrow-dam-valley-emptied',
  'https://www.tidewater-post.example/world/tarrow-dam-seepage',
];

let recoupe: Recoupe;
let panel: Page;
beforeAll(async () => {
  recoupe = await startCovered();
  ({ panel } = await recoupe.brief(SAMPLE));
});
afterAll(() => recoupe?.close());

const runOf = () => panel.evaluate(() => document.querySelector('main')?.dataset.run ?? '');
/** Ends the worker once this many ms are over, and waits for the next one, which the panel wakes. */
async function endWorkerAfter(ms: number): Promise<void> {
  const from = performance.now();
  await until(() => performance.now() - from >= ms, 1000, 'the moment');
  await recoupe.chromium.killWorker();
  await nextWorker(recoupe.chromium, panel);
}

describe('a worker that is ended right after a click', () => {
  it.each(MOMENTS)('on the icon, %i ms before: the brief is there, or the panel says so and makes it', async (ms) => {
    const before = await runOf();
    const page = await recoupe.chromium.open(OTHERS[MOMENTS.indexOf(ms)] ?? '');
    await recoupe.chromium.clickAction(page);
    await endWorkerAfter(ms);
    await until(async () => !['', before].includes(await runOf().catch(() => '')), 10_000, 'the run of that click');
    await settled(panel);
    if ((await words(panel)).includes('The browser ended Recoupe in mid-answer')) {
      const interrupted = await runOf();
      await press(panel, 'Try again');
      await until(async () => ![interrupted, ''].includes(await runOf()), 10_000, 'the next run');
      await settled(panel);
    }
    expect(await panel.$$('.story .statement')).not.toHaveLength(0);
    await page.close();
  });

  it.each(MOMENTS)('on the search, %i ms before: it is searched, or the panel says that it stopped', async (ms) => {
    const { page } = await recoupe.brief(SAMPLE);
    const before = await runOf();
    const statements = await panel.$$eval('.story .statement', (all) => all.length);
    await pressAction(panel, (await panel.$('[data-action="cover"]')) ? 'cover' : 'search-again');
    await endWorkerAfter(ms);
    await atStage(panel, 'found', 'stopped');
    expect(await runOf()).toBe(before);
    expect(await panel.$$('.story .statement')).toHaveLength(statements);
    await page.close();
  });
});
