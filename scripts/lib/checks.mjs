import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { needsPrepare, prepared } from './prepared.mjs';
import { root, step, toolEnv } from './steps.mjs';

const RESULTS = join(root, 'test-results');

/**
 * Makes a counter of the checks of one run. Each check reports its result in one line when it ends, followed by its
 * tool's output where it failed.
 * @param {(line: string) => void} say
 */
export function createChecks(say) {
  const total = { passed: 0, failed: 0, skipped: 0 };

  /** @param {string} name @param {boolean} ok @param {number} start @param {string} output */
  function report(name, ok, start, output) {
    say(`${ok ? '✓' : '✗'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    if (!ok && output) say(output);
  }

  return {
    /** Runs a tool, which counts as one check. @param {string} name @param {string[]} command */
    async tool(name, [program = '', ...args]) {
      const start = Date.now();
      const { ok, output } = await step(program, args, { quiet: true });
      report(name, ok, start, output);
      total[ok ? 'passed' : 'failed'] += 1;
      return ok;
    },

    /**
     * Runs a Vitest project, each of whose tests counts. With `quiet` it shows only failures.
     * @param {string} name
     * @param {string} project
     * @param {{quiet?: boolean}} [options]
     */
    async tests(name, project, { quiet = false } = {}) {
      const start = Date.now();
      const file = join(RESULTS, `${project}.json`);
      mkdirSync(RESULTS, { recursive: true });
      rmSync(file, { force: true });
      const reporters = [`--reporter=${quiet ? 'minimal' : 'default'}`, '--reporter=json', `--outputFile=${file}`];
      const env = quiet ? { ...toolEnv, NO_COLOR: '1' } : toolEnv;
      const { ok, output } = await step('vitest', ['run', '--project', project, ...reporters], { quiet, env });
      const counts = read(file);
      total.passed += counts.numPassedTests;
      total.failed += counts.numFailedTests;
      total.skipped += counts.numPendingTests;
      // A file that does not load has no failed test, but is a failure; so is a run without tests.
      const well = ok && counts.numPassedTests > 0;
      if (!well && counts.numFailedTests === 0) total.failed += 1;
      report(`${name}: ${summary(counts)}`, well, start, quiet ? output : '');
      return well;
    },

    /** Reports an error that prevented the checks. @param {unknown} error */
    broken(error) {
      say(error instanceof Error ? error.message : String(error));
      total.failed += 1;
    },

    /** Prints the total in one line, and sets the exit status. */
    end() {
      const { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests } = total;
      say(summary({ numPassedTests, numFailedTests, numPendingTests }));
      process.exitCode = numFailedTests > 0 || numPassedTests === 0 ? 1 : 0;
    },
  };
}

/**
 * Runs lint, types and unit tests. Vitest leaves one core free, on which the others run one after the other.
 * @param {ReturnType<typeof createChecks>} checks
 */
export async function checkSources(checks) {
  // Vitest also reads tsconfig.json, which extends WXT's.
  if (needsPrepare() && (await checks.tool('WXT types', ['wxt', 'prepare']))) prepared();
  const reading = async () => {
    await checks.tool('Lint and format', ['biome', 'ci', '--colors=off', '.']);
    await checks.tool('Types', ['tsc', '--noEmit']);
    await checks.tool('Promises', ['oxlint']);
  };
  await Promise.all([reading(), checks.tests('Unit tests', 'unit', { quiet: true })]);
}

/** @typedef {{numPassedTests: number, numFailedTests: number, numPendingTests: number}} Counts */

/** @param {Counts} counts */
function summary({ numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @param {string} file @returns {Counts} */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
  }
}
