import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Extracted, PageRun } from './in-page/extractors.ts';
import { type Agreement, agreement, share } from './lib/agreement.ts';
import { openBenchPage } from './lib/browser.ts';
import { type LabelledPage, type PageSet, readSets } from './lib/pages.ts';
import { compareResults, type Figures, figuresOf } from './lib/results.ts';
import { type Match, matchText, scoresOf } from './lib/shingles.ts';
import { percentile, table, writePredictions } from './lib/write.ts';

/*
 * Extraction of labelled pages in a real Chromium, set by set: text by shingles, title, authors and date, own time on a
 * parsed document; with --peers, Readability and Defuddle on the same documents.
 */

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    sets: { type: 'string' },
    peers: { type: 'boolean', default: false },
    save: { type: 'boolean' },
  },
});
if (!values.data || !values.out) {
  console.error('npm run bench -- extract --data DIR --out DIR [--sets a,b] [--peers] [--save]');
  process.exit(1);
}

/** The result of one extractor on one page. */
interface Result {
  found: Extracted;
  match: Match | null;
  agrees: Agreement;
}

const NO_ADDRESS = 'https://unknown.invalid/page';

function resultOf(set: PageSet, page: LabelledPage, found: Extracted): Result {
  const truth = set.text(page);
  return {
    found,
    match: truth === null ? null : matchText(truth, found.text),
    agrees: agreement(page.gt, { title: found.title, byline: found.byline, date: found.date }),
  };
}

function row(set: string, name: string, results: readonly Result[]): string[] {
  const matches = results.map((result) => result.match).filter((match) => match !== null);
  const { precision, recall, f1 } = scoresOf(matches);
  const figures = matches.length > 0 ? [f1, precision, recall].map((figure) => figure.toFixed(3)) : ['–', '–', '–'];
  const agrees = (key: keyof Agreement) => share(results.map((result) => result.agrees[key]));
  const times = results.map((result) => result.found.ms);
  return [
    set,
    name,
    String(results.length),
    ...figures,
    ...[
      agrees('titleExact'),
      agrees('titleNear'),
      agrees('authorsNamed'),
      agrees('authorsClean'),
      agrees('dateSameDay'),
    ],
    ...[percentile(times, 0.5).toFixed(1), percentile(times, 0.95).toFixed(1), Math.max(...times).toFixed(0)],
    String(results.filter((result) => result.found.text === '').length),
    ...honesty(results),
  ];
}

/** Share of the labelled text that a page must lack to count as one that lost something. */
const LOST = 0.05;

/**
 * Pages that lack some of the labelled text while all words are said to be read, in per cent of all, and whole pages on
 * which words are said to be left out, in per cent of the whole ones.
 */
function honesty(results: readonly Result[]): string[] {
  const labelled = results.flatMap(({ match, found }) => {
    if (match === null || match.both + match.missed === 0) return [];
    const lacks = match.missed / (match.both + match.missed) >= LOST;
    return [{ lacks, tells: found.words !== null && found.words !== found.wordsRead }];
  });
  const whole = labelled.filter(({ lacks }) => !lacks);
  return [share(labelled.map(({ lacks, tells }) => lacks && !tells)), share(whole.map(({ tells }) => tells))];
}

const rows = [
  [
    ...['set', 'extractor', 'pages', 'F1', 'prec.', 'recall', 'title %', 'near %', 'authors %', 'clean %', 'day %'],
    ...['ms', 'p95', 'max', 'empty', 'silent loss %', 'false alarm %'],
  ],
];
const names = values.sets?.split(',').map((name) => name.trim());
let sets: PageSet[];
try {
  sets = readSets(values.data, names);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const browser = await openBenchPage();
const ratios: number[] = [];
try {
  for (const set of sets) {
    const results = new Map<string, Result[]>();
    const lines: object[] = [];
    for (const page of set.pages) {
      const run = await extractPage(set, page);
      const { own, parseMs } = run;
      for (const [name, found] of [['recoupe', own] as const, ...Object.entries(run.peers)]) {
        results.set(name, [...(results.get(name) ?? []), resultOf(set, page, found)]);
      }
      if (run.peers.readability?.failure === null) ratios.push(own.ms / Math.max(0.1, run.peers.readability.ms));
      const { ms, failure, ...said } = own;
      lines.push({ id: page.id, ...said, ms: rounded(ms), parseMs: rounded(parseMs), ...(failure ? { failure } : {}) });
    }
    writePredictions(values.out, set.name, lines);
    for (const [name, all] of results) rows.push(row(set.name, name, all));
  }
} finally {
  await browser.close();
}
console.log(table(rows));
if (ratios.length > 0) {
  const [low, median, high] = [0.05, 0.5, 0.95].map((part) => percentile(ratios, part).toFixed(2));
  console.log(`own time over Readability's, page by page: median ${median} (5th–95th percentile ${low}–${high})`);
}
console.log(`predictions: ${join(values.out, 'predictions')}`);
const [head = [], ...own] = rows.filter(([, name]) => name === 'extractor' || name === 'recoupe');
const timeless = (figures: Figures) =>
  Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [/^(?:ms|p95|max)$/.test(name) ? `ms ${name}` : name, value]),
  );
compareResults('extract', Object.fromEntries(own.map((row) => [row[0], timeless(figuresOf(head, row, 2))])), values);

async function extractPage(set: PageSet, page: LabelledPage): Promise<PageRun> {
  try {
    return await browser.call<PageRun>('extract', set.html(page), page.url ?? NO_ADDRESS, values.peers);
  } catch (error) {
    console.error(`${set.name}/${page.id}: ${error instanceof Error ? error.message : error}`);
    const nothing = { title: '', byline: [], date: null, text: '', lang: null, kind: null, paywalled: null };
    const own = { ...nothing, confidence: null, words: null, wordsRead: null, ms: Number.NaN, failure: 'no answer' };
    return { parseMs: Number.NaN, own, peers: {} };
  }
}

function rounded(ms: number): number | null {
  return Number.isNaN(ms) ? null : Math.round(ms * 10) / 10;
}
