import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, matchesGlob } from 'node:path';
import { expect, it } from 'vitest';
import { notSources } from '../../../scripts/build/sources';

/** True for a path that a folder with this `.gitignore` keeps out of its sources. */
function keptOut(ignore: string, path: string): boolean {
  const root = mkdtempSync(join(tmpdir(), 'sources-'));
  writeFileSync(join(root, '.gitignore'), ignore);
  return notSources(root).some((glob) => matchesGlob(path, glob));
}

it.each([
  ['made/\n', 'made/a/b.js', true],
  ['made/\n', 'deep/made/b.js', true],
  ['made/\n', 'made.js', false],
  ['/made/\n', 'made/b.js', true],
  ['/made/\n', 'deep/made/b.js', false],
  ['*.log\n', 'a.log', true],
  ['*.log\n', 'deep/a.log', true],
  ['*.log\n', 'a.log.ts', false],
  ['# a.ts\n\n', 'a.ts', false],
  ['', '.git/config', true],
  ['', '.git', true],
  ['', '.gitignore', false],
  ['', '.npmrc', false],
])('.gitignore %j and %s: kept out is %s', (ignore, path, expected) => {
  expect(keptOut(ignore, path)).toBe(expected);
});

it('of ours keeps out what is installed and built, and nothing else', () => {
  const out = notSources('.');
  const isOut = (path: string) => out.some((glob) => matchesGlob(path, glob));
  expect(['node_modules/a/b.js', '.output/a.zip', '.wxt/x', 'x.log', '.git/HEAD'].filter(isOut)).toHaveLength(5);
  expect(
    ['.npmrc', 'entrypoints/offscreen/index.html', 'utils/coverage/x.ts', 'package-lock.json'].filter(isOut),
  ).toEqual([]);
});
