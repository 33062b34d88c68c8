import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** npm writes this file when it has finished installing: its date is that of the last installation. */
const STAMP = join(ROOT, 'node_modules', '.package-lock.json');
/** The project's own Node: a package in the lock file, where one is published for this platform. */
const PACKAGED_NODE = join(ROOT, 'node_modules', '.bin', 'node');
/** Oldest Node that the tools run on: [major, minor]. */
const OLDEST = /** @type {const} */ ([22, 18]);

/**
 * Installs the packages of package-lock.json where they are missing or older than it; does nothing otherwise.
 * No install script of any package runs (`test/unit/packages.test.ts` fails when one wants to).
 * Prints to standard error only.
 * @param {{log?: (line: string) => void}} [options]
 * @returns {Promise<void>}
 * @throws {Error} where neither the packages nor the machine have a Node that the tools run on
 */
export async function ensurePackages({ log = console.error } = {}) {
  const lock = statSync(join(ROOT, 'package-lock.json')).mtimeMs;
  if (!existsSync(STAMP) || statSync(STAMP).mtimeMs < lock) {
    log('Installing packages (npm ci) …');
    await run('npm', ['ci', '--ignore-scripts', '--loglevel=error'], { cwd: ROOT });
  }
  if (!existsSync(PACKAGED_NODE) && isTooOld(process.versions.node))
    throw new Error(`The tools need Node ${OLDEST.join('.')} or newer here; this is ${process.version}.`);
}

/** The path of the project's own Node, for running a script again on the version that the tools need. */
export function projectNode() {
  return existsSync(PACKAGED_NODE) ? PACKAGED_NODE : process.execPath;
}

/** @param {string} version such as "20.1.0" */
function isTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}
