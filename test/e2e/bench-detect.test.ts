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
