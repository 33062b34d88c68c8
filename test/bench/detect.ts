import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { DetectRun, Verdicts } from './in-page/detectors.ts';
import { openBenchPage } from './lib/browser.ts';
import { byKind, figuresOfRule, type Judged, overall } from './lib/detection.ts';
import { type LabelledPage, type PageSet, readSets } from './lib/pages.ts';
import { compareResults } from './lib/results.ts';
import { percentile, table, writePredictions } from './lib/write.ts';

/*
 * Measures how well news articles are recognised: the detector on labelled pages in a real Chromium, as given and
 * without any script element, beside simple rules of others, with its own time on a parsed document.
 */

const { values } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string' }, sets: { type: 'string' }, save: { type: 'boolean' } },
});
if (!values.data || !values.out) {
  console.error('npm run bench -- detect --data DIR --out DIR [--sets a,b] [--save]');
  process.exit(1);
}

const NO_ADDRESS = 'https://unknown.invalid/page';
/** Characters of text below which a page is a shell that cannot be assessed: its scripts would have to run. */
const SHELL = 400;

let sets: PageSet[];
try {
  sets = readSets(
    values.data,
    values.sets?.split(',').map((name) => name.trim()),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const rules = ['recoupe', 'recoupe, no scripts', 'readerable', 'og:type', 'JSON-LD news', 'readerable, no scripts'];
const said = ({ given, stripped }: DetectRun) => ({
  recoupe: given.own.isArticle,
  'recoupe, no scripts': stripped.own.isArticle,
  readerable: given.readerable,
  'og:type': given.ogArticle,
  'JSON-LD news': given.jsonLdNews,
  'readerable, no scripts': stripped.readerable,
});
const answer = ({ own: { isArticle, score, kind, page } }: Verdicts) => ({
  isArticle,
  score: Math.round(score * 1000) / 1000,
  kind,
  page,
});

const judged: Judged[] = [];
const runs: DetectRun[] = [];
const shells: string[] = [];
const browser = await openBenchPage();
try {
  for (const set of sets) {
    const lines: object[] = [];
    for (const page of set.pages) {
      const run = await detectPage(set, page);
      if (!run) continue;
      runs.push(run);
      judged.push({ set: set.name, kind: page.kind, said: said(run) });
      if (run.textLength < SHELL) shells.push(`${set.name}/${page.id} (${page.kind})`);
      lines.push({ id: page.id, ...answer(run.given), stripped: answer(run.stripped) });
    }
    writePredictions(values.out, set.name, lines);
  }
} finally {
  await browser.close();
}

console.log(`${byKind(judged, rules)}\n\n${overall(judged, rules)}\n`);
const times = (name: string, all: number[]) => [
  name,
  ...[0.5, 0.95, 1].map((part) => percentile(all, part).toFixed(2)),
];
console.log(
  table([
    ['detector’s own time on a parsed document, ms', 'median', 'p95', 'max'],
    times(
      'mean of 20 repeats',
      runs.map(({ given }) => given.ms),
    ),
    times(
      'the first time',
      runs.map(({ given }) => given.firstMs),
    ),
  ]),
);
console.log(
  `pages that are a mere shell for scripts (under ${SHELL} characters of text): ${shells.join(', ') || 'none'}`,
);
console.log(`predictions: ${join(values.out, 'predictions')}`);
compareResults('detect', { 'all sets': figuresOfRule(judged, 'recoupe') }, values);

async function detectPage(set: PageSet, page: LabelledPage): Promise<DetectRun | null> {
  try {
    return await browser.call<DetectRun>('detect', set.html(page), page.url ?? NO_ADDRESS);
  } catch (error) {
    console.error(`${set.name}/${page.id}: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}
