import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectNode } from '../../scripts/lib/install.mjs';
import { root, toolEnv } from '../../scripts/lib/steps.mjs';

const run = promisify(execFile);
const DATA = join(root, 'test', 'fixtures', 'cases');

describe('the bench of cases, on its fixtures', () => {
  const out = mkdtempSync(join(tmpdir(), 'recoupe-bench-'));
  let printed = '';
  let answers: { id: string; actual: { passages?: object[]; edition?: object; entries?: object[] } | null }[] = [];
  beforeAll(async () => {
    const args = [
      '--import',
      join(root, 'test', 'bench', 'lib', 'resolve.ts'),
      join(root, 'test', 'bench', 'cases.ts'),
    ];
    ({ stdout: printed } = await run(projectNode(), [...args, '--data', DATA, '--out', out], {
      cwd: root,
      env: toolEnv,
    }));
    const lines = readFileSync(join(out, 'predictions', 'cases.jsonl'), 'utf8');
    answers = lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  });
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  const answerOf = (id: string) => answers.find((answer) => answer.id === id)?.actual;

  it('has an answer to each, in the order of their names', () => {
    expect(answers.map(({ id }) => id)).toEqual(readdirSync(DATA).sort());
    expect(printed).toMatch(new RegExp(`of ${answers.length} cases met`));
    expect(printed).toMatch(/met {6}publishedAt~/);
  });

  it('gives pages with the kinds of their passages and their edition, feeds with their entries', () => {
    const page = answerOf('04-substack-headings');
    expect(page?.passages).toContainEqual({ text: 'II. The market', kind: 'subhead', time: null });
    expect(Object.entries(page?.edition ?? {})).toEqual([
      ['lang', 'en'],
      ['country', 'US'],
      ['script', 'Latn'],
    ]);
    expect(answerOf('43-json-feed-off-spec')?.entries).toMatchObject([
      { url: 'https://ledger.example/a', publishedAt: '2026-09-04T16:05:00.000Z' },
      { url: 'https://wire.example/b', title: 'Quarry & court' },
    ]);
  });
});
