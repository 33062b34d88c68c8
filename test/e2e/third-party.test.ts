import { execFile } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json';
import lock from '../../package-lock.json';
import { root, toolEnv } from '../../scripts/lib/steps.mjs';
import { CHROME_BUILD, FIREFOX_BUILD } from './support/recoupe.ts';

const run = promisify(execFile);
/** A build with source maps, which name the file of every line: evidence independent of the build's own count. */
const BUILD = `
  const { build } = await import('wxt');
  const [, browser, outDir] = process.argv;
  const vite = () => ({ build: { sourcemap: true } });
  await build({ browser, manifestVersion: 3, outDir, vite });
`;

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recoupe-notices-'));
  for (const browser of ['chrome', 'firefox'])
    await run('node', ['--input-type=module', '--eval', BUILD, browser, join(folder, browser)], {
      cwd: root,
      env: toolEnv,
    });
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The names of the packages that lines of the built scripts came from. */
function packagesIn(dir: string): Set<string> {
  const maps = globSync('**/*.js.map', { cwd: dir });
  const sources = maps.flatMap((file): string[] => JSON.parse(readFileSync(join(dir, file), 'utf8')).sources);
  return new Set(sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []));
}

describe.each([
  ['chrome', CHROME_BUILD],
  ['firefox', FIREFOX_BUILD],
])('THIRD-PARTY.txt of %s', (browser, dir) => {
  const notices = readFileSync(join(dir, 'THIRD-PARTY.txt'), 'utf8');
  const listed = new Map(
    [...notices.matchAll(/^=+\n(\S+) (\d\S*): .+$/gm)].map(([, name, version]) => [name, version]),
  );

  it('lists each package that a line of the scripts came from', () => {
    const packages = packagesIn(join(folder, browser));
    expect(packages.size).toBeGreaterThan(10);
    expect([...packages].filter((name) => !listed.has(name))).toEqual([]);
  });

  it('lists every library that package.json names, in the version that is locked', () => {
    const versions = new Map(Object.entries(lock.packages).map(([path, { version }]) => [path, version]));
    for (const name of Object.keys(manifest.dependencies)) expect([...listed.keys()]).toContain(name);
    for (const [name, version] of listed) expect(version, name).toBe(versions.get(`node_modules/${name}`));
  });

  it('has llama.cpp’s and ggml’s licence', () => {
    expect(notices).toContain('\nllama.cpp and ggml (within @wllama/wllama): MIT\n');
  });
});
