import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../scripts/lib/steps.mjs';
import { launchChromium } from '../e2e/support/chromium.ts';
import { startNewsroom } from '../newsroom/server.ts';

/*
 * From the click on the toolbar icon to the article's text painted in a cold panel, with no key: a new panel document and
 * a new tab each time, in one browser. The click is timed on this side of the debugging pipe, the paint by the panel's
 * own `performance.mark`; both read the same machine's clock.
 */

const { values } = parseArgs({
  options: { out: { type: 'string' }, runs: { type: 'string', default: '30' } },
});
const PAGES = ['https://www.northmarch-courier.example/news/2026/11/tarrow-dam-evacuation'];

const newsroom = await startNewsroom();
const chromium = await launchChromium({ extensionDir: join(root, '.output', 'chrome-mv3'), newsroom });
const samples: number[] = [];
try {
  for (let index = 0; index < Number(values.runs); index++) {
    const page = await chromium.open(PAGES[index % PAGES.length] ?? '');
    const clicked = Date.now();
    const panel = await chromium.clickAction(page);
    const painted = await panel.waitForFunction(() => {
      const mark = performance.getEntriesByName('firstContentMs')[0];
      return mark ? performance.timeOrigin + mark.startTime : false;
    });
    samples.push(Number(await painted.jsonValue()) - clicked);
    await panel.close();
    await page.close();
  }
} finally {
  await chromium.close();
  await newsroom.close();
}

samples.sort((a, b) => a - b);
const at = (share: number) =>
  Math.round(samples[Math.min(samples.length - 1, Math.floor(share * samples.length))] ?? Number.NaN);
const result = { runs: samples.length, medianMs: at(0.5), p5Ms: at(0.05), p95Ms: at(0.95) };
console.log(
  `click → article text, cold panel, no key: median ${result.medianMs} ms (5th–95th percentile ${result.p5Ms}–${result.p95Ms}, ${result.runs} runs)`,
);
if (values.out) {
  await mkdir(values.out, { recursive: true });
  await writeFile(join(values.out, 'panel.json'), `${JSON.stringify(result, null, 2)}\n`);
}
