import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROME_BUILD } from './recoupe.ts';

/**
 * A copy of the build without the permission for unlimited storage, with which the browser takes no other limit than
 * the disk's own. Everything else is the same.
 */
export async function limitedBuild(): Promise<{ dir: string; remove(): Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'recoupe-limited-'));
  await cp(CHROME_BUILD, dir, { recursive: true });
  const file = join(dir, 'manifest.json');
  const manifest: { permissions: string[] } = JSON.parse(await readFile(file, 'utf8'));
  const permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage');
  if (permissions.length === manifest.permissions.length) throw new Error('The build asks for no unlimited storage');
  await writeFile(file, JSON.stringify({ ...manifest, permissions }));
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}
