// npm test: sets up what is missing, then lint, types, unit tests, both builds and the tests in real browsers.
// Runs on Node 20 without any package; the tools it starts run on the project's own Node.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './lib/browsers.mjs';
import { ensureDebian, isDebian, isRoot } from './lib/debian.mjs';
import { ensurePackages } from './lib/install.mjs';
import { root, step } from './lib/steps.mjs';

const RESULTS = join(root, 'test-results');
const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
const total = { passed: 0, failed: 0, skipped: 0 };

/** One command that counts as one check. @param {string} name @param {string[]} command */
async function check(name, [program, ...args]) {
  const start = Date.now();
  const { ok, output } = await step(program ?? '', args, { quiet: true });
  say(`${ok ? '✓' : '✗'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  if (!ok) say(output);
  total[ok ? 'passed' : 'failed'] += 1;
  return ok;
}

/** A Vitest project: each of its tests counts. @param {string} project */
async function vitest(project) {
  const file = join(RESULTS, `${project}.json`);
  rmSync(file, { force: true });
  const { ok } = await step('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
  ]);
  const counts = read(file);
  total.passed += counts.numPassedTests;
  total.failed += counts.numFailedTests;
  total.skipped += counts.numPendingTests;
  // A file that does not load has no failed test, and is a failure all the same.
  if (!ok && counts.numFailedTests === 0) total.failed += 1;
}

/** @param {string} file @returns {{numPassedTests: number, numFailedTests: number, numPendingTests: number}} */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
  }
}

async function setUp() {
  await ensurePackages({ log: say });
  await ensureBrowser('chromium', { log: say });
  await ensureBrowser('firefox', { log: say });
  // A window for the browser's own permission prompt, and a hand to answer it.
  if ((isDebian('debian') || isDebian('ubuntu')) && isRoot())
    await ensureDebian(['xvfb', 'xauth', 'xdotool', 'firefox-esr-l10n-fr'], { log: say });
}

try {
  mkdirSync(RESULTS, { recursive: true });
  await setUp();
  await check('Lint and format', ['biome', 'ci', '--colors=off', '.']);
  await check('WXT types', ['wxt', 'prepare']);
  await check('Types', ['tsc', '--noEmit']);
  await vitest('unit');
  const builds =
    (await check('Build for Chrome', ['wxt', 'build', '-b', 'chrome'])) &&
    (await check('Build for Firefox', ['wxt', 'build', '-b', 'firefox', '--mv3'])) &&
    (await check('Zips', ['npm', 'run', 'zip']));
  if (builds) await vitest('e2e');
  else say('The browser tests were not run: there is no build to test.');
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  total.failed += 1;
}
const { passed, failed, skipped } = total;
say(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
