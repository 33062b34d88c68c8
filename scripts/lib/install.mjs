import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** npm writes this file when it has put a whole tree in place: it is the stamp of the last installation. */
const STAMP = join(ROOT, 'node_modules', '.package-lock.json');

/**
 * Installs the packages of package-lock.json where they are missing or older than it; does nothing otherwise.
 * Speaks on standard error only.
 * @param {{log?: (line: string) => void}} [options]
 * @returns {Promise<void>}
 */
export async function ensurePackages({ log = console.error } = {}) {
  const lock = statSync(join(ROOT, 'package-lock.json')).mtimeMs;
  if (existsSync(STAMP) && statSync(STAMP).mtimeMs >= lock && existsSync(projectNode())) return;
  log('Installing packages (npm ci) …');
  await run('npm', ['ci', '--loglevel=error'], { cwd: ROOT });
}

/** The path of the project's own Node, for running a script again on the version that the tools need. */
export function projectNode() {
  const bin = join(ROOT, 'node_modules', '.bin', 'node');
  return process.platform === 'win32' ? join(ROOT, 'node_modules', 'node', 'bin', 'node.exe') : bin;
}
