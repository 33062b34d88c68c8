import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of a built extension that has sites from the start, as if the reader had allowed them: all, or these match patterns.
 * Its code is the same.
 */
export async function grantedBuild(
  build: string,
  origins?: string[],
): Promise<{ dir: string; remove(): Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'recoupe-granted-'));
  await cp(build, dir, { recursive: true });
  const file = join(dir, 'manifest.json');
  const { optional_host_permissions, ...manifest } = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: origins ?? optional_host_permissions }));
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}
