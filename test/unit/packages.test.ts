import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json';
import lock from '../../package-lock.json';

interface LockEntry {
  version?: string;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  link?: boolean;
}

const entries = Object.entries<LockEntry>(lock.packages).filter(([path]) => path !== '');

describe('package-lock.json', () => {
  it('has the hash of every package, so that no registry can hand over another', () => {
    expect(entries.length).toBeGreaterThan(400);
    const without = entries.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity));
    expect(without.map(([path]) => path)).toEqual([]);
  });

  it('names no address to download from, and nothing outside a registry', () => {
    const named = entries.filter(([, { resolved, link, version }]) => resolved !== undefined || link || !version);
    expect(named.map(([path]) => path)).toEqual([]);
  });

  it('holds the versions that package.json names, exactly', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const versions = new Map(entries.map(([path, { version }]) => [path, version]));
    for (const [name, wanted] of Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }))
      expect(versions.get(`node_modules/${name}`), name).toBe(wanted);
  });
});

describe('install scripts', () => {
  // A package that needs its own script is named here with the reason, and rebuilt alone by `scripts/lib/install.mjs`.
  it('are wanted by no package', () => {
    expect(entries.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
  });

  it('are run by nobody who installs', () => {
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
    expect(readFileSync('scripts/lib/install.mjs', 'utf8')).toContain("'ci', '--ignore-scripts'");
  });
});
