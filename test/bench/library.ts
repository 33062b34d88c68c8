import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { root } from '../../scripts/lib/steps.mjs';
import { type Chromium, launchChromium } from '../e2e/support/chromium.ts';
import { bundle } from './lib/browser.ts';
import { type BenchQuery, benchQueries, plainQuery } from './lib/library-queries.ts';
import { percentile, table } from './lib/write.ts';

/*
 * The library with thousands of made-up briefs, in a real Chromium with the built extension: the time of keeping one more,
 * of opening the page to its first rows, of searches, and the size of the index; and MiniSearch on the same texts. The
 * briefs are put where the extension keeps them, by its own modules, from a page of it.
 */

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    briefs: { type: 'string', default: '10000' },
    json: { type: 'boolean', default: false },
  },
});
const count = Number(values.briefs);
if (!values.out || !Number.isInteger(count) || count < 1) {
  console.error('npm run bench -- library --out DIR [--briefs 10000] [--json]');
  process.exit(1);
}

/** Times that a thing is done whose median is given; searches; briefs whose words are searched for. */
const TIMES = 25;
const QUERIES = 240;
const WORDS_OF = 300;
/** Most briefs that are restored for measuring it. */
const RESTORED = 1000;
const PATIENCE_MS = 600_000;

const note = (line: string) => process.stderr.write(`${line}\n`);
const say = (line: string) => {
  if (!values.json) console.log(line);
};
const bench = await bundle('test/bench/in-page/library.ts');

/** A page of the extension with the bench in it; nothing of the page itself is running. */
async function benchPage({ browser, extensionId }: Chromium): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extensionId}/THIRD-PARTY.txt`);
  await page.evaluate(bench);
  return page;
}

/** Memory of a page after a collection, bytes: its objects, and the arrays of numbers beside them. */
async function memoryOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const usage: { usedSize: number; backingStorageSize?: number } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}

/** Milliseconds from the navigation until the first rows are on screen. */
async function firstRows({ browser, extensionId }: Chromium): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extensionId}/library.html`);
  const mark = await page.waitForFunction(() => performance.getEntriesByName('libraryRows')[0]?.startTime);
  const ms = Number(await mark.jsonValue());
  await page.close();
  return ms;
}

const chromium = await launchChromium({
  extensionDir: join(root, '.output', 'chrome-mv3'),
  protocolTimeout: PATIENCE_MS,
});
try {
  await measure();
} finally {
  await chromium.close();
}

async function measure(): Promise<void> {
  note(`Keeping ${count} made-up briefs …`);
  const filling = await benchPage(chromium);
  const filled = performance.now();
  await filling.evaluate((wanted) => libraryBench.fill(wanted), count);
  note(`… in ${Math.round((performance.now() - filled) / 1000)} s`);
  const indexBytes = await filling.evaluate(() => libraryBench.indexBytes());
  const texts = await filling.evaluate((wanted) => libraryBench.words(wanted), Math.min(count, WORDS_OF));
  await filling.close();
  const queries = benchQueries(texts, QUERIES);

  const rows: number[] = [];
  for (let turn = 0; turn < TIMES; turn++) rows.push(await firstRows(chromium));
  const ours = await measureOurs(queries);
  const mini = await measureMini(queries);
  report({ rows, indexBytes, ours, mini, queries });
}

type Side = Awaited<ReturnType<typeof measureMini>>;

async function measureOurs(queries: readonly BenchQuery[]) {
  const page = await benchPage(chromium);
  const before = await memoryOf(page);
  const loads: number[] = [];
  for (let turn = 0; turn < 5; turn++) loads.push(await page.evaluate(() => libraryBench.load()));
  const memory = (await memoryOf(page)) - before;
  const typed = queries.map(({ text }) => text);
  const { ms, found } = await page.evaluate((all) => libraryBench.search(all), typed);
  const hits = await page.evaluate((all) => libraryBench.hits(all), typed.slice(0, 60));
  const adds = await page.evaluate((times, most) => libraryBench.add(times, most), TIMES, count + TIMES);
  const file = await page.evaluate((most) => libraryBench.backup(most), RESTORED);
  await page.close();
  return { loads, memory, ms, found, adds, hits, file };
}

async function measureMini(queries: readonly BenchQuery[]) {
  note('Indexing the same texts with MiniSearch …');
  const page = await benchPage(chromium);
  const built = await page.evaluate((wanted) => libraryBench.miniBuild(wanted), count);
  const bytes = await page.evaluate(() => libraryBench.miniBytes());
  const empty = await memoryOf(page);
  const loads = [await page.evaluate(() => libraryBench.miniLoad())];
  const memory = (await memoryOf(page)) - empty;
  const { ms, found } = await page.evaluate(
    (all) => libraryBench.miniSearch(all),
    queries.map(({ text }) => plainQuery(text)),
  );
  const adds = await page.evaluate((times, first) => libraryBench.miniAdd(times, first), TIMES, count);
  await page.close();
  return { loads, memory, ms, found, adds, built, bytes };
}

interface Measured {
  rows: number[];
  indexBytes: number;
  ours: Awaited<ReturnType<typeof measureOurs>>;
  mini: Side;
  queries: readonly BenchQuery[];
}

function report({ rows, indexBytes, ours, mini, queries }: Measured): void {
  const median = (numbers: readonly number[]) => percentile(numbers, 0.5);
  const tenth = (number: number) => Math.round(number * 10) / 10;
  const searchMs = {
    median: tenth(median(ours.ms)),
    p95: tenth(percentile(ours.ms, 0.95)),
    worst: tenth(Math.max(...ours.ms)),
  };
  const result = { searchMs, firstRowsMs: tenth(median(rows)), addMs: tenth(median(ours.adds)), indexBytes };
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  const ms = (number: number) => number.toFixed(1);
  say(`${count} briefs, ${QUERIES} searches of ${new Set(queries.map(({ kind }) => kind)).size} kinds\n`);
  say(
    table([
      ['', 'library', 'MiniSearch'],
      ['search, ms: median', ms(median(ours.ms)), ms(median(mini.ms))],
      ['search, ms: 95th percentile', ms(percentile(ours.ms, 0.95)), ms(percentile(mini.ms, 0.95))],
      ['search, ms: worst', ms(Math.max(...ours.ms)), ms(Math.max(...mini.ms))],
      ['load of the index, ms', ms(median(ours.loads)), ms(median(mini.loads))],
      ['memory of the index, MB', megabytes(ours.memory), megabytes(mini.memory)],
      ['size on disk, MB', megabytes(indexBytes), megabytes(mini.bytes)],
      ['adding one, ms (ours with storing it)', ms(median(ours.adds)), ms(median(mini.adds))],
      ['opening the page to its first rows, ms', ms(median(rows)), ''],
      ['sentences of the first hits, ms', ms(median(ours.hits)), ''],
      ['backup of all, s', (ours.file.backupMs / 1000).toFixed(1), ''],
      ['backup, MB', megabytes(ours.file.bytes), ''],
      ['restore, s for a thousand briefs', (ours.file.restoreMs / 1000).toFixed(1), ''],
    ]),
  );
  say('');
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  const of = (kind: string, numbers: readonly number[]) => numbers.filter((_, i) => queries[i]?.kind === kind);
  say(
    table([
      ['kind of search (MiniSearch has no operators)', 'ms', 'worst', 'found', 'MiniSearch: ms', 'worst', 'found'],
      ...kinds.map((kind) => [
        kind,
        ...[ours, mini].flatMap((side) => [
          ms(median(of(kind, side.ms))),
          ms(Math.max(...of(kind, side.ms))),
          String(median(of(kind, side.found))),
        ]),
      ]),
    ]),
  );
  if (values.json) process.stdout.write(`${JSON.stringify(result)}\n`);
  const out = values.out ?? '';
  mkdirSync(out, { recursive: true });
  const all = { ...result, loadMs: median(ours.loads), memoryBytes: ours.memory, firstRows: rows, adds: ours.adds };
  writeFileSync(
    join(out, 'library.json'),
    `${JSON.stringify({ ...all, mini: { ...mini, ms: undefined } }, null, 2)}\n`,
  );
}
