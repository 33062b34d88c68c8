import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from '../../bench/lib/browser.ts';
import { grantedBuild } from '../../bench/lib/granted-build.ts';

/**
 * Makes a build that has access to all sites, and whose background reads a page on request: `recoupeReading.read(url)`.
 */
export async function readingBuild(build: string, firefox: boolean): Promise<{ dir: string; remove(): Promise<void> }> {
  const granted = await grantedBuild(build);
  const define = { 'import.meta.env.FIREFOX': String(firefox) };
  await appendFile(
    join(granted.dir, 'background.js'),
    `\n;${await bundle('test/e2e/support/reading-worker.ts', define)}`,
  );
  return granted;
}
