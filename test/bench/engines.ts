import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureLlamaServer, ensureModel } from '../../scripts/lib/models.mjs';
import { takeModelFile } from '../e2e/support/model-file.ts';
import { type Recoupe, startRecoupe } from '../e2e/support/recoupe.ts';
import { startLlamaServer } from '../models/llama-server.ts';
import { pageOf, readArticles } from './engines/articles.ts';
import { type RawRun, rawRuns } from './engines/raw.ts';
import { type ShownRun, shownRuns } from './engines/shown.ts';
import { percentile, table } from './lib/write.ts';

/*
 * A 270M model as an engine: what it writes by itself, with and without our grammar; then what a reader gets and when, by
 * llama.cpp's server and in the browser, with one thread and with as many as there are cores.
 */

const PARTS = ['raw', 'remote', 'local'] as const;
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    articles: { type: 'string', default: '20' },
    parts: { type: 'string', default: PARTS.join() },
  },
});
if (!values.data || !values.out) {
  console.error(`npm run bench -- engines --data DIR --out DIR [--articles 20] [--parts ${PARTS.join()}]`);
  process.exit(1);
}
const parts = new Set(values.parts.split(','));
const articles = readArticles(values.data, Number(values.articles));
const cores = availableParallelism();
const model = await ensureModel();
const program = await ensureLlamaServer();
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
      runs.reduce((sum, { supported }) => sum + supported, 0),
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

async function inBrowser(name: string, direct: string[], setUp: (recoupe: Recoupe) => Promise<void>): Promise<void> {
  const recoupe = await startRecoupe({ direct });
  try {
    for (const article of articles) recoupe.newsroom.addPage({ url: article.url, html: Buffer.from(pageOf(article)) });
    await setUp(recoupe);
    found[name] = await shownRuns(recoupe, articles);
  } finally {
    await recoupe.close();
  }
}

for (const threads of new Set([1, cores])) {
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
writeFileSync(join(values.out, 'engines.json'), JSON.stringify({ articles: articles.length, cores, found }, null, 2));
const head = ['engine', 'whole', 'statements', 'supported', 'filled', 'tokens', 'first s', 'end s'];
console.log(table([head, ...Object.entries(found).map(([name, runs]) => row(name, runs))]));
console.log(`${articles.length} articles, ${cores} cores; tokens and seconds: median · tenth · ninetieth percentile`);
