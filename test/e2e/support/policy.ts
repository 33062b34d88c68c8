import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The directory in which Debian's Chromium looks for an organisation's policies. */
const DIR = '/etc/chromium/policies/managed';

/** True when a test on this machine can set policies: usually only the administrator may write there. */
export function maySetPolicies(): boolean {
  let dir = DIR;
  while (!existsSync(dir)) dir = dirname(dir);
  try {
    accessSync(dir, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The id that Chromium gives an unpacked extension: it depends only on its directory. */
export function unpackedId(dir: string): string {
  const hash = createHash('sha256').update(dir).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16))).join('');
}

/** Sets a policy for one extension in every Chromium of this machine, until it is removed. */
export async function setPolicy(extensionId: string, policy: object): Promise<{ remove(): Promise<void> }> {
  await mkdir(DIR, { recursive: true });
  const file = join(DIR, `recoupe-test-${extensionId}.json`);
  await writeFile(file, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: policy } } }));
  return { remove: () => rm(file, { force: true }) };
}
