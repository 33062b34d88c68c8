import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectNode } from '../../scripts/lib/install.mjs';
import { root, toolEnv } from '../../scripts/lib/steps.mjs';
import type { DetectRun } from '../bench/in-page/detectors.ts';
import { type BenchPage, openBenchPage } from '../bench/lib/browser.ts';
import { readSets } from '../bench/lib/pages.ts';

const run = promisify(execFile);
const DATA = join(root, 'test', 'fixtures', 'bench');

interface Answer {
  isArticle: boolean;
  score: number;
  kind: string | null;
  page: string;
}
type Prediction = Answer & { id: string; stripped: Answer };

describe('the bench of detection, on its fixtures', () => {
  const out = mkdtempSync(join(tmpdir(), 'recoupe-bench-'));
  let printed = '';
  let predictions: Prediction[] = [];
  beforeAll(async () => {
    const bench = join(root, 'test', 'bench', 'detect.ts');
    const args = [bench, '--data', DATA, '--out', out, '--sets', 'detect'];
    ({ stdout: printed } = await run(projectNode(), args, { cwd: root, env: toolEnv }));
    const lines = gunzipSync(readFileSync(join(out, 'predictions', 'detect.jsonl.gz'))).toString('utf8');
    predictions = lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  });
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  it.each(readSets(DATA, ['detect']).flatMap(({ pages }) => pages))('$id', ({ id, kind }) => {
    const told = predictions.find((prediction) => prediction.id === id);
    expect(told).toMatchObject({ isArticle: kind === 'news', stripped: { isArticle: kind === 'news' } });
    expect(told?.kind).toBe(kind !== 'news' ? null : id.startsWith('opinion') ? 'opinion' : 'news');
  });

  it('prints what was found, the false alarms and the time', () => {
    expect(printed).toMatch(/5 news, 13 none/);
    expect(printed).toMatch(/recoupe +100\.0 \(0 missed\) +0\.0 \(0\)/);
    expect(printed).toMatch(/mean of 20 repeats +\d+\.\d\d/);
  });
});

describe('pages made to waste time, in a real browser', () => {
  let page: BenchPage;
  beforeAll(async () => {
    page = await openBenchPage();
  });
  afterAll(() => page?.close());

  const word = 'breakwater ';
  it.each([
    ['a hundred thousand elements', '<b></b>'.repeat(100_000)],
    ['a hundred thousand paragraphs', `<p>${word.repeat(9)}</p>`.repeat(100_000)],
    ['a hundred thousand pieces of text', `<b>${word.repeat(5)}</b>`.repeat(100_000)],
    [
      'five megabytes of structured data',
      `<script type="application/ld+json">${'"@type":"Thing",'.repeat(320_000)}</script>`,
    ],
    [
      'structured data without an end',
      `<script type="application/ld+json">"@type":"${'Content'.repeat(700_000)}</script>`,
    ],
    ['headlines without an end', `<h1>${word.repeat(10_000)}</h1>`.repeat(50)],
    ['headlines within headlines', '<h1><div>'.repeat(2000) + word.repeat(10_000)],
    ['links without an end', `<a href="/">${word.repeat(1000)}</a>`.repeat(500)],
    ['elements within elements', '<div>'.repeat(20_000) + word],
    ['mark-up that is broken', '<p <a href="<h1>'.repeat(50_000)],
  ])('%s', async (_, html) => {
    const { given, stripped } = await page.call<DetectRun>(
      'detect',
      html,
      'https://hostile.example/news/a-long-slug-of-words',
    );
    // A quadratic search would take far longer than this test may.
    for (const { own } of [given, stripped]) expect(own.score).toBeGreaterThanOrEqual(0);
  });
});
