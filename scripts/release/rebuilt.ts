import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';

const run = promisify(execFile);
/** Bytes of output that a build may print. */
const MOST_OUTPUT = 100_000_000;

/**
 * Builds from a sources zip in an empty folder, by the commands of docs/store/reviewers.md, and compares what comes out
 * with these zips.
 * @param modules packages that are there already; without them they are installed anew, by the lock
 * @throws {Error} naming a zip that is not the same, byte for byte
 */
export async function rebuilt(sources: string, zips: readonly string[], modules?: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-sources-'));
  try {
    unpack(sources, folder);
    // A test runner's own says that tests are being run, and another build comes of it.
    const { NODE_ENV: _, ...env } = process.env;
    const there = { cwd: folder, env, maxBuffer: MOST_OUTPUT, shell: process.platform === 'win32' };
    // Hard links: behind a symbolic one the packages would have another address, and the build other names.
    if (modules) await run('cp', ['-al', modules, folder]);
    else await run('npm', ['ci'], there);
    await run('npm', ['run', 'zip'], there);
    for (const zip of zips) {
      const again = readFileSync(join(folder, '.output', basename(zip)));
      if (!again.equals(readFileSync(zip)))
        throw new Error(`${basename(zip)} comes out another one when it is built from the sources zip.`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Unpacks a zip of ours into a folder. */
export function unpack(zip: string, folder: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}
