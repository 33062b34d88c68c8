import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../../scripts/lib/steps.mjs';
import { readPairSets } from '../../bench/lib/article-pairs';
import { viewsOf } from '../../bench/lib/same-event';
import { REPORTS } from '../core/coverage/events';

const dir = mkdtempSync(join(tmpdir(), 'recoupe-bench-'));
const data = join(dir, 'data');
const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const id = (i: number): string => `report-${i}`;

/** All pairs of the invented reports, with the right answer for each. */
const pairs = REPORTS.flatMap((one, i) =>
  REPORTS.slice(0, i).map((other, j) => ({
    a: id(i),
    b: id(j),
    label: Number(one.event === other.event),
    event: one.event,
  })),
);
/** The first report again, under another outlet's name. */
const copy = {
  id: 'copy',
  event: 'dam',
  title: 'Valley emptied',
  text: REPORTS[0]?.text,
  domain: 'upland-daily.example',
};

beforeAll(() => {
  for (const folder of ['same-event', 'reprints']) mkdirSync(join(data, folder), { recursive: true });
  const articles = REPORTS.map(({ event, title, lead, text, outlet }, i) => ({
    ...{ id: id(i), event, title, description: lead, text, domain: outlet, lang: 'en', date: '2026-11-22' },
  }));
  writeFileSync(join(data, 'same-event', 'invented-00.jsonl.gz'), gzipSync(lines(articles.slice(0, 5))));
  writeFileSync(join(data, 'same-event', 'invented-01.jsonl.gz'), gzipSync(lines(articles.slice(5))));
  writeFileSync(join(data, 'same-event', 'pairs_invented.jsonl'), lines(pairs));
  const [a, b, other] = [REPORTS[0], REPORTS[1], REPORTS[3]].map((report) => ({
    title: report?.title,
    text: report?.text,
  }));
  const texts = [
    { id: 'x:1', lang: 'en', a, b, label: 1 },
    { id: 'x:2', lang: 'en', a, b: other, label: 0 },
    { id: 'x:3', lang: 'en', a: b, b: other, label: null },
  ];
  writeFileSync(join(data, 'same-event', 'with_texts.jsonl'), `${lines(texts)}no JSON at all\n`);
  writeFileSync(join(data, 'reprints', 'copies.jsonl'), lines([copy]));
  const reprints = [
    { id: 'r:1', lang: 'en', event: 'dam', a: 'copy', b: id(0), label: 1 },
    { id: 'r:2', lang: 'en', event: 'dam', a: 'copy', b: id(1), label: 0 },
    { id: 'r:3', lang: 'en', event: 'dam', a: id(0), b: id(1), label: 0 },
    { id: 'r:4', lang: 'en', event: 'bank', a: id(3), b: id(4), label: 0 },
  ];
  writeFileSync(join(data, 'reprints', 'real_invented_pairs.jsonl'), lines(reprints));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function run(bench: string): string {
  const args = ['--import', join(root, 'test/bench/lib/resolve.ts'), join(root, `test/bench/${bench}.ts`)];
  const { stdout, stderr, status } = spawnSync(process.execPath, [...args, '--data', data, '--out', dir], {
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return stdout;
}

function predictions(set: string): Record<string, unknown>[] {
  return readFileSync(join(dir, 'predictions', `${set}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('reading pairs', () => {
  it('tells pair sets from articles by their fields, and puts parts of a set together', () => {
    const sets = readPairSets(data, ['same-event']);
    expect(sets.map(({ name, pairs, articles }) => [name, pairs.length, articles.size])).toEqual([
      ['pairs_invented', pairs.length, REPORTS.length],
      ['with_texts', 3, 3],
    ]);
    expect(viewsOf(sets[0] as (typeof sets)[0])).toEqual(['text', 'title and lead', 'title']);
    expect(sets[0]?.articles.get(id(0))).toMatchObject({
      lead: REPORTS[0]?.lead,
      lang: 'en',
      date: '2026-11-22T00:00:00.000Z',
    });
  });

  it('says so where there are none', () => {
    expect(() => readPairSets(join(dir, 'nowhere'), ['same-event'])).toThrow('no pairs');
  });
});

describe('benches of coverage', () => {
  it('same-event: a prediction a pair, and figures beside plain measures', () => {
    const printed = run('same-event');
    expect(printed).toMatch(/pairs_invented +text +45 +recoupe +100\.0 +100\.0 +100\.0/);
    expect(printed).toMatch(/pairs_invented +title +45 +TF-IDF/);
    expect(printed).toContain('Jaccard');
    expect(printed).toContain('250 candidates');
    expect(predictions('pairs_invented')).toHaveLength(pairs.length);
    expect(predictions('pairs_invented')[0]).toEqual({
      id: 'report-1|report-0',
      score: expect.any(Number),
      same: true,
    });
    expect(predictions('with_texts').map(({ id, same }) => [id, same])).toEqual([
      ['x:1', true],
      ['x:2', false],
      ['x:3', false],
    ]);
  });

  it('reprints: a prediction a pair, articles taken from any folder', () => {
    expect(run('reprints')).toMatch(/real_invented_pairs +4 +recoupe +100\.0 +100\.0 +100\.0/);
    expect(predictions('real_invented_pairs').map(({ id, same }) => [id, same])).toEqual([
      ['r:1', true],
      ['r:2', false],
      ['r:3', false],
      ['r:4', false],
    ]);
  });

  it('independent: a count an event', () => {
    expect(run('independent')).toMatch(/recoupe +2 of 2/);
    expect(predictions('independent')).toEqual([
      { event: 'dam', independent: 2 },
      { event: 'bank', independent: 2 },
    ]);
  });
});
