import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrokenRun } from './in-page/broken.ts';
import { openBenchPage } from './lib/browser.ts';
import { type LabelledPage, type PageSet, readSets } from './lib/pages.ts';
import { sample } from './lib/sample.ts';
import { table } from './lib/write.ts';

/*
 * Real pages, broken in many ways, read in a real Chromium: nothing may be thrown, take over a second or change the
 * page, and where the story is still there, it should be found as on the whole page.
 */

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    sets: { type: 'string' },
    pages: { type: 'string', default: '5' },
    kinds: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
if (!values.data || !values.out) {
  console.error(
    'npm run bench -- broken --data DIR --out DIR [--sets a,b] [--pages N a set] [--kinds "part of a name;another"] [--seed N]',
  );
  process.exit(1);
}

const NO_ADDRESS = 'https://unknown.invalid/page';
/** Longest that reading an ordinary page may take, ms. */
const SLOW = 1000;

interface Line extends BrokenRun {
  set: string;
  page: string;
  kind: string;
}

function row(kind: string, lines: readonly Line[]): string[] {
  const count = (is: (line: Line) => boolean) => String(lines.filter(is).length || '·');
  const scores = lines.map((line) => line.f1).filter((f1) => f1 !== null);
  const mean = scores.reduce((sum, f1) => sum + f1, 0) / Math.max(1, scores.length);
  return [
    kind,
    String(lines.length),
    count((line) => line.thrown !== null),
    count((line) => line.reason === 'failed' || line.reason === 'tooLarge'),
    count((line) => line.changes > 0),
    count((line) => line.reason === 'empty' || line.reason === 'timeout'),
    count((line) => line.ms > SLOW),
    Math.max(0, ...lines.map((line) => line.ms)).toFixed(0),
    scores.length > 0 ? mean.toFixed(3) : '–',
  ];
}

const sets = readSets(
  values.data,
  values.sets?.split(',').map((name) => name.trim()),
);
const seed = Number(values.seed);
const pages: { set: PageSet; page: LabelledPage }[] = sets.flatMap((set) =>
  sample(set.pages, Number(values.pages), seed).map((page) => ({ set, page })),
);
const browser = await openBenchPage();
const rows = [['kind', 'pages', 'thrown', 'failed', 'changed', 'empty', 'over 1 s', 'worst ms', 'F1']];
const all: Line[] = [];
try {
  const known = await browser.call<string[]>('kindNames');
  const wanted = values.kinds?.split(';').map((name) => name.trim()) ?? [''];
  for (const kind of known.filter((name) => wanted.some((part) => name.includes(part)))) {
    const lines: Line[] = [];
    for (const [at, { set, page }] of pages.entries()) {
      const run = await broken(set, page, kind, seed + at);
      if (run) lines.push({ set: set.name, page: page.id, kind, ...run });
    }
    all.push(...lines);
    rows.push(row(kind, lines));
  }
} finally {
  await browser.close();
}
console.log(table(rows));
mkdirSync(values.out, { recursive: true });
const file = join(values.out, 'broken.json');
writeFileSync(file, `${JSON.stringify(all, null, 1)}\n`);
console.log(`runs: ${file}`);

async function broken(set: PageSet, page: LabelledPage, kind: string, seed: number): Promise<BrokenRun | null> {
  try {
    return await browser.call<BrokenRun | null>('readBroken', set.html(page), page.url ?? NO_ADDRESS, kind, seed);
  } catch (error) {
    const thrown = error instanceof Error ? error.message : String(error);
    return { ms: Number.POSITIVE_INFINITY, thrown, reason: null, changes: 0, f1: null, precision: null };
  }
}
