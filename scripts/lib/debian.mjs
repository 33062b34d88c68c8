import { existsSync, readFileSync } from 'node:fs';
import { run } from './run.mjs';

/**
 * True when this machine runs the given distribution ("debian", "ubuntu") or one derived from it.
 * @param {string} id
 */
export function isDebian(id) {
  if (!existsSync('/usr/bin/apt-get')) return false;
  try {
    const release = readFileSync('/etc/os-release', 'utf8');
    const own = /^ID="?([\w-]+)/m.exec(release)?.[1];
    const like = /^ID_LIKE="?([\w -]+)/m.exec(release)?.[1] ?? '';
    // Derivatives of Ubuntu list both names, but use Ubuntu's packages.
    if (id === 'debian' && (own === 'ubuntu' || like.includes('ubuntu'))) return false;
    return own === id || like.split(' ').includes(id);
  } catch {
    return false;
  }
}

export function isRoot() {
  return process.getuid?.() === 0;
}

/** @param {string} name */
function isInstalled(name) {
  try {
    // The status file is dpkg's own record; reading it needs no program and no root.
    const status = readFileSync('/var/lib/dpkg/status', 'utf8');
    const entry = status.split('\n\n').find((text) => text.startsWith(`Package: ${name}\n`));
    return entry !== undefined && /^Status: \S+ \S+ installed$/m.test(entry);
  } catch {
    return false;
  }
}

/**
 * Installs Debian packages that are missing; needs root, and throws an Error of one sentence without it.
 * @param {string[]} packages
 * @param {{log?: (line: string) => void}} [options]
 * @returns {Promise<void>}
 */
export async function ensureDebian(packages, { log = console.error } = {}) {
  const missing = packages.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  const command = `apt-get install ${missing.join(' ')}`;
  if (!isDebian('debian') && !isDebian('ubuntu')) throw new Error(`Please install: ${missing.join(', ')}.`);
  if (!isRoot()) throw new Error(`Please run as root: ${command}`);
  log(`Installing ${missing.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = () => run('apt-get', ['install', '-y', '--no-install-recommends', ...missing], { env });
  // A fresh image has no package lists, and old lists can fail: then they are updated and the installation is tried
  // again.
  await install().catch(async () => {
    await run('apt-get', ['update', '-q'], { env });
    await install();
  });
}
