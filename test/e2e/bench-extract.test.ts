import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectNode } from '../../scripts/lib/install.mjs';
import { root, toolEnv } from '../../scripts/lib/steps.mjs';
import { readSets } from '../bench/lib/pages.ts';

const run = promisify(execFile);
const DATA = join(root, 'test', 'fixtures', 'bench');
const [fixtures] = readSets(DATA, ['extract']);

interface Prediction {
  id: string;
  title: string;
  byline: string[];
  date: string | null;
  text: string;
  lang: string | null;
  kind: string | null;
  paywalled: boolean | null;
  confidence: number | null;
  ms: number | null;
  parseMs: number | null;
}

const bench = (...args: string[]) =>
  run(projectNode(), [join(root, 'test', 'bench', 'extract.ts'), ...args], { cwd: root, env: toolEnv });
const passages = (text: string) =>
  text
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
const spaced = (text: string) => text.replace(/\s+/g, ' ');

describe('the bench of extraction, on its fixtures', () => {
  const out = mkdtempSync(join(tmpdir(), 'recoupe-bench-'));
  let printed = '';
  const predictions = new Map<string, Prediction>();
  beforeAll(async () => {
    ({ stdout: printed } = await bench('--data', DATA, '--out', out, '--sets', 'extract', '--peers'));
    const lines = gunzipSync(readFileSync(join(out, 'predictions', 'extract.jsonl.gz'))).toString('utf8');
    for (const line of lines.trim().split('\n')) {
      const prediction: Prediction = JSON.parse(line);
      predictions.set(prediction.id, prediction);
    }
  });
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  it.each(fixtures?.pages ?? [])('$id', (page) => {
    const found = predictions.get(page.id);
    expect(passages(found?.text ?? '')).toEqual(passages(fixtures?.text(page) ?? ''));
    const { title, authors, date } = page.gt;
    if (title) expect(spaced(found?.title ?? '')).toBe(spaced(title));
    if (authors) expect(found?.byline).toEqual(authors);
    if (date) expect(found?.date?.slice(0, 10)).toBe(date.slice(0, 10));
    expect(found?.lang?.slice(0, 2)).toBe(page.lang);
    expect(found?.paywalled).toBe(page.kind === 'paywalled');
    expect(found?.kind === 'live').toBe(page.kind === 'live');
  });

  it('writes every field of a page, and prints a row for each extractor', () => {
    expect(predictions.size).toBe(fixtures?.pages.length);
    const whole = {
      id: expect.any(String),
      title: expect.any(String),
      byline: expect.any(Array),
      date: expect.toBeOneOf([expect.stringMatching(/^\d{4}-\d{2}-\d{2}/), null]),
      text: expect.any(String),
      lang: expect.stringMatching(/^[a-z]{2}(?:-[A-Z]{2})?$/),
      kind: expect.any(String),
      paywalled: expect.any(Boolean),
      confidence: expect.any(Number),
      words: expect.any(Number),
      wordsRead: expect.any(Number),
      ms: expect.any(Number),
      parseMs: expect.any(Number),
    };
    for (const prediction of predictions.values()) expect(prediction).toEqual(whole);
    for (const name of ['recoupe', 'readability', 'defuddle'])
      expect(printed).toMatch(new RegExp(`^extract +${name} `, 'm'));
    expect(printed).toMatch(/silent loss %.+false alarm %/);
    expect(printed).toMatch(/own time over Readability's, page by page: median \d/);
  });
});

describe('what the bench cannot read', () => {
  it.each([
    ['a folder that is not there', ['--data', '/nowhere', '--out', '/tmp'], /No folder of page sets: \/nowhere/],
    ['a set that is not there', ['--data', DATA, '--out', '/tmp', '--sets', 'none'], /No such set .*: none\. It has:/],
    ['no folder at all', [], /npm run bench -- extract --data DIR/],
  ])('%s: one clear sentence', async (_, args, sentence) => {
    const failure: unknown = await bench(...args).then(
      () => null,
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ code: 1, stderr: expect.stringMatching(sentence) });
  });
});
