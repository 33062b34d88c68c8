import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureLlamaServer, ensureModel } from '../../scripts/lib/models.mjs';
import { takeModelFile } from '../e2e/support/model-file.ts';
import { type Recoupe, startRecoupe } from '../e2e/support/recoupe.ts';
import { startLlamaServer } from '../models/llama-server.ts';
import { newsroomArticles, pageOf, readArticles } from './engines/articles.ts';
import { type OverheadRun, overheadRuns } from './engines/overhead.ts';
import { type RawRun, rawRuns } from './engines/raw.ts';
import { type ShownRun, shownRuns } from './engines/shown.ts';
import { percentile, table } from './lib/write.ts';

/*
 * The extension's own share of the time with an endpoint that answers at once; then a 270M model as an engine: its text
 * by itself, with and without our grammar, and the reader's result and its times, by llama.cpp's server and in the
 * browser, with one thread and with as many as there are cores. Without --data, on the articles of the sample newsroom.
 */

const PARTS = ['overhead', 'raw', 'remote', 'local'] as const;
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    articles: { type: 'string', default: '20' },
    parts: { type: 'string', default: PARTS.join() },
  },
});
if (!values.out) {
  console.error(`npm run bench -- engines --out DIR [--data DIR] [--articles 20] [--parts ${PARTS.join()}]`);
  process.exit(1);
}
const parts = new Set(values.parts.split(','));
const wanted = Number(values.articles);
const articles = values.data ? readArticles(values.data, wanted) : await newsroomArticles(wanted);
const cores = availableParallelism();
/** Runs of the part that measures our own time alone. */
const RUNS = 20;
const found: Record<string, readonly (RawRun | ShownRun)[]> = {};

const share = (of: number, all: number) => (all > 0 ? `${((100 * of) / all).toFixed(0)} %` : '–');
const spread = (numbers: readonly number[], unit: number) =>
  numbers.length > 0
    ? [0.5, 0.1, 0.9].map((part) => (percentile(numbers, part) / unit).toFixed(unit > 1 ? 1 : 0)).join(' · ')
    : '–';

function row(name: string, runs: readonly (RawRun | ShownRun)[]): string[] {
  const shown = runs.filter((run): run is ShownRun => 'end' in run);
  const statements = runs.reduce((sum, run) => sum + run.statements, 0);
  return [
    name,
    share(runs.filter(({ whole }) => whole).length, runs.length),
    String(statements),
    share(
      runs.reduce((sum, { found }) => sum + found, 0),
      statements,
    ),
    String(shown.reduce((sum, { filled }) => sum + filled, 0)),
    spread(
      runs.map(({ tokens }) => tokens),
      1,
    ),
    spread(
      shown.flatMap(({ first }) => (first === null ? [] : [first])),
      1000,
    ),
    spread(
      shown.map(({ end }) => end),
      1000,
    ),
  ];
}

/** The time to the model's first statement in the browser, over that by llama.cpp's server, article by article. */
function ratio(threads: number): string | null {
  const [server, here] = ['remote', 'local'].map((engine) => found[`${engine}, ${threads} threads`] ?? []);
  const firsts = (runs: readonly (RawRun | ShownRun)[] | undefined, i: number) => {
    const run = runs?.[i];
    return run && 'first' in run ? run.first : null;
  };
  const ratios = articles.flatMap((_, i) => {
    const [theirs, ours] = [firsts(server, i), firsts(here, i)];
    return theirs === null || ours === null ? [] : [ours / theirs];
  });
  if (ratios.length === 0) return null;
  const [median, low, high] = [0.5, 0.1, 0.9].map((part) => percentile(ratios, part).toFixed(2));
  return `first statement, local ÷ llama.cpp's server, ${threads} threads: ${median} (${low}–${high}, ${ratios.length} articles)`;
}

async function inBrowser(name: string, direct: string[], setUp: (recoupe: Recoupe) => Promise<void>): Promise<void> {
  const recoupe = await startRecoupe({ direct });
  try {
    if (values.data)
      for (const article of articles)
        recoupe.newsroom.addPage({ url: article.url, html: Buffer.from(pageOf(article)) });
    await setUp(recoupe);
    found[name] = await shownRuns(recoupe, articles);
  } finally {
    await recoupe.close();
  }
}

let overhead: OverheadRun[] = [];
if (parts.has('overhead')) {
  const recoupe = await startRecoupe();
  try {
    overhead = await overheadRuns(recoupe, RUNS);
  } finally {
    await recoupe.close();
  }
}

const rest = PARTS.slice(1).some((part) => parts.has(part));
const model = rest ? await ensureModel() : '';
const program = rest ? await ensureLlamaServer() : '';
for (const threads of rest ? new Set([1, cores]) : []) {
  const server = await startLlamaServer(program, model, threads);
  try {
    if (parts.has('raw') && threads === cores) {
      found['raw, grammar'] = await rawRuns(server.base, articles, true);
      found['raw, no grammar'] = await rawRuns(server.base, articles, false);
    }
    const endpoints = { llamacpp: { baseURL: server.base, model: 'default' } };
    const settings = { engine: 'remote', provider: 'llamacpp', endpoints, keepBriefs: 0 };
    if (parts.has('remote'))
      await inBrowser(`remote, ${threads} threads`, ['127.0.0.1'], (recoupe) => recoupe.set(settings));
  } finally {
    await server.close();
  }
  if (parts.has('local'))
    await inBrowser(`local, ${threads} threads`, [], async (recoupe) => {
      await takeModelFile(recoupe.chromium, model);
      await recoupe.set({ localThreads: threads, keepBriefs: 0 });
    });
}

mkdirSync(values.out, { recursive: true });
writeFileSync(
  join(values.out, 'engines.json'),
  JSON.stringify({ articles: articles.length, cores, overhead, found }, null, 2),
);
const ms = (numbers: readonly number[]) =>
  `${percentile(numbers, 0.5).toFixed(0)} ms at the median (tenth to ninetieth percentile ${[0.1, 0.9].map((part) => percentile(numbers, part).toFixed(0)).join('–')})`;
if (overhead.length > 0) {
  console.log(`click → first content: ${ms(overhead.map(({ content }) => content))}`);
  console.log(
    `an endpoint's first token → first statement on screen: ${ms(overhead.map(({ statement }) => statement))}`,
  );
}
const head = ['engine', 'whole', 'statements', 'words found', 'filled', 'tokens', 'first s', 'end s'];
if (rest) console.log(table([head, ...Object.entries(found).map(([name, runs]) => row(name, runs))]));
console.log(`${articles.length} articles, ${cores} cores; tokens and seconds: median · tenth · ninetieth percentile`);
for (const threads of new Set([1, cores])) {
  const line = ratio(threads);
  if (line) console.log(line);
}
