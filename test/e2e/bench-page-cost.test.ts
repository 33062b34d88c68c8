import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { projectNode } from '../../scripts/lib/install.mjs';
import { root, toolEnv } from '../../scripts/lib/steps.mjs';

const run = promisify(execFile);
const out = mkdtempSync(join(tmpdir(), 'recoupe-bench-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

it('the bench of what a page pays sees the detector at each load, and the reading after a click', async () => {
  const bench = join(root, 'test', 'bench', 'page-cost.ts');
  const args = [
    bench,
    '--data',
    join(root, 'test', 'fixtures', 'bench'),
    '--sets',
    'detect',
    '--out',
    out,
    '--pages',
    '3',
  ];
  const { stdout } = await run(projectNode(), args, { cwd: root, env: toolEnv });
  expect(stdout).toContain('the trace shows no detector: 0; clicks in which it shows no extraction: 0');
  expect(stdout).not.toContain('not measured');
  const samples: Record<string, number>[] = JSON.parse(readFileSync(join(out, 'page-cost.json'), 'utf8'));
  expect(samples).toHaveLength(3);
  for (const { detectMs, extractMs, heapOn, heapOff } of samples) {
    expect(detectMs).toBeGreaterThan(0);
    expect(extractMs).toBeGreaterThan(0);
    expect(heapOn).toBeGreaterThan(heapOff ?? 0);
  }
}, 120_000);
