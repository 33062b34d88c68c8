import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { CHROME_BUILD, clickAndSettle, type Recoupe, startRecoupe } from '../e2e/support/recoupe.ts';
import { until } from '../e2e/support/until.ts';
import { grantedBuild } from './lib/granted-build.ts';
import { readSets } from './lib/pages.ts';
import { timeOf, traced } from './lib/trace.ts';
import { percentile, table } from './lib/write.ts';

/*
 * The cost of the extension to a page, in a real Chromium with the built extension: the detector's main-thread time and
 * JS heap at each load, with detection switched on for every site, beside loads with detection off; and the time of
 * reading the page after a real click on the toolbar icon. Pages come from loopback without their own scripts and
 * pictures: those would load from the network, and would hide a cost this small. Times are the browser's own, from its
 * trace.
 */

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    sets: { type: 'string' },
    pages: { type: 'string', default: '100' },
  },
});
if (!values.data || !values.out) {
  console.error('npm run bench -- page-cost --data DIR --out DIR [--sets a,b] [--pages 100]');
  process.exit(1);
}

/** Nothing of a saved page is run or fetched. */
const QUIET = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" };
/** Time after the load in which a detector's work shows in the trace, ms. */
const SETTLE = 300;

interface Sample {
  url: string;
  detectMs: number | null;
  heapOn: number;
  heapOff: number;
  extractMs: number | null;
}

const wanted = Number(values.pages);
const all = readSets(values.data, values.sets?.split(',')).flatMap((set) =>
  set.pages
    .filter(({ url }) => url?.startsWith('http'))
    .map((page) => ({ url: page.url ?? '', html: () => set.html(page) })),
);
// Evenly from all sets, so that a run of a hundred pages has every kind.
const chosen = Array.from(
  { length: Math.min(wanted, all.length) },
  (_, n) => all[Math.floor((n * all.length) / Math.min(wanted, all.length))],
);

/** JS heap of the page's process after a collection, bytes: the page's own scripts' world and the extension's. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

async function load(recoupe: Recoupe, url: string): Promise<{ page: Page; detectMs: number | null }> {
  const page = await recoupe.chromium.browser.newPage();
  const events = await traced(page, async () => {
    await page.goto(url, { waitUntil: 'load', timeout: 20_000 });
    await sleep(SETTLE);
  });
  return { page, detectMs: timeOf(events, '/content-scripts/detect.js')?.ms ?? null };
}

async function extractionOn(recoupe: Recoupe, page: Page): Promise<number | null> {
  const events = await traced(page, async () => {
    const panel = await clickAndSettle(recoupe.chromium, page);
    await panel.close();
  });
  return timeOf(events, '/extract.js')?.ms ?? null;
}

async function measure(on: Recoupe, off: Recoupe, url: string, html: string): Promise<Sample> {
  for (const { newsroom } of [on, off]) newsroom.addPage({ url, html, headers: QUIET });
  const without = await load(off, url);
  const heapOff = await heapOf(without.page);
  await without.page.close();
  const { page, detectMs } = await load(on, url);
  const heapOn = await heapOf(page);
  const extractMs = await extractionOn(on, page).catch(() => null);
  await page.close();
  return { url, detectMs, heapOn, heapOff, extractMs };
}

const { dir, remove } = await grantedBuild(CHROME_BUILD);
const samples: Sample[] = [];
const failed: string[] = [];
const on = await startRecoupe({ extensionDir: dir });
const off = await startRecoupe({ extensionDir: dir });
try {
  await on.set({ detectEverywhere: true });
  await until(() => isRegistered(on), 10_000, 'the detector to be registered');
  for (const page of chosen) {
    if (!page) continue;
    try {
      samples.push(await measure(on, off, page.url, page.html()));
    } catch (error) {
      failed.push(`${page.url}: ${error instanceof Error ? error.message : error}`);
    }
  }
} finally {
  await on.close();
  await off.close();
  await remove();
}

/** The registration, asked of the extension itself. */
async function isRegistered(recoupe: Recoupe): Promise<boolean> {
  const page = await recoupe.chromium.options();
  const scripts = await page.evaluate(() => chrome.scripting.getRegisteredContentScripts());
  await page.close();
  return scripts.length > 0;
}

const of = (numbers: readonly (number | null)[]) => numbers.filter((number) => number !== null);
const row = (name: string, numbers: number[], digits: number) => [
  name,
  String(numbers.length),
  ...[0.5, 0.95, 1].map((part) => percentile(numbers, part).toFixed(digits)),
];
const bytes = (file: string) => statSync(join(CHROME_BUILD, file)).size;
console.log(
  table([
    ['per page', 'pages', 'median', 'p95', 'max'],
    row(
      'detector, main thread, ms (compiled and run, first time in its page)',
      of(samples.map(({ detectMs }) => detectMs)),
      2,
    ),
    row(
      'JS heap after a collection, detection on minus off, kB',
      samples.map(({ heapOn, heapOff }) => (heapOn - heapOff) / 1000),
      1,
    ),
    row('extraction after a click, main thread, ms', of(samples.map(({ extractMs }) => extractMs)), 1),
  ]),
);
console.log(
  `script at each load: detect.js ${bytes('content-scripts/detect.js')} bytes; on a click: extract.js ${bytes('extract.js')} bytes`,
);
const unseen = samples.filter(({ detectMs }) => detectMs === null).length;
console.log(
  `loads in which the trace shows no detector: ${unseen}; clicks in which it shows no extraction: ${samples.filter(({ extractMs }) => extractMs === null).length}`,
);
for (const line of failed) console.log(`not measured: ${line}`);
mkdirSync(values.out, { recursive: true });
writeFileSync(join(values.out, 'page-cost.json'), `${JSON.stringify(samples, null, 2)}\n`);

/** The one call made inside the extension's own page. */
declare const chrome: { scripting: { getRegisteredContentScripts(): Promise<object[]> } };
