import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { notices } from '../../../scripts/build/third-party/notices';
import { createShipped, type ShippedFile } from '../../../scripts/build/third-party/shipped';
import { PARTS } from '../../../scripts/build/third-party/without-package';

const root = join(import.meta.dirname, '../../..');
const of = (name: string, file = 'index.js'): ShippedFile => ({ folder: join(root, 'node_modules', name), file });
/** The packages that contain the parts of others. */
const WHOLES = [...new Set(PARTS.map(({ within }) => within))].map((name) => of(name));

/** The files shipped by a build of these modules, each with the given number of characters left of it. */
function shippedOf(modules: Record<string, number>): ShippedFile[] {
  const shipped = createShipped();
  const { generateBundle } = shipped.plugin();
  if (typeof generateBundle !== 'function') throw new Error('The plugin does not look at bundles');
  const ofModules = Object.entries(modules).map(([id, renderedLength]) => [id, { renderedLength }]);
  const bundle = { 'a.js': { type: 'chunk', modules: Object.fromEntries(ofModules) }, 'a.css': { type: 'asset' } };
  Reflect.apply(generateBundle, null, [null, bundle]);
  return shipped.files('/home/recoupe');
}

describe('what ships of others', () => {
  it('are the packages of the modules that are left of the build', () => {
    const node = '/home/recoupe/node_modules';
    expect(
      shippedOf({
        '/home/recoupe/utils/a.ts': 10,
        [`${node}/preact/dist/preact.mjs`]: 10,
        [`${node}/@noble/hashes/sha2.js?query`]: 10,
        [`${node}/a/node_modules/b/c.js`]: 10,
        [`${node}/unused/index.js`]: 0,
        '\0vite/preload-helper.js': 10,
      }),
    ).toEqual([
      { folder: `${node}/preact`, file: 'dist/preact.mjs' },
      { folder: `${node}/@noble/hashes`, file: 'sha2.js' },
      { folder: `${node}/a/node_modules/b`, file: 'c.js' },
      { folder: `${node}/vite`, file: '' },
    ]);
  });

  it('is never a module of unknown origin', () => {
    expect(() => shippedOf({ '\0made-up': 10 })).toThrow('made-up');
    expect(() => shippedOf({ '/elsewhere/a.js': 10 })).toThrow('/elsewhere/a.js');
  });
});

describe('the notices', () => {
  it('have each package’s version and whole licence, in order', () => {
    const text = notices([of('preact'), of('idb'), ...WHOLES]);
    expect(text).toMatch(/^idb \d[\d.]*: ISC$/m);
    expect(text).toMatch(/^preact \d[\d.]*: MIT$/m);
    expect(text.indexOf('\nidb ')).toBeLessThan(text.indexOf('\npreact '));
    expect(text).toContain('Copyright (c) 2015-present Jason Miller');
  });

  it('have the licences of what a package copied from others', () => {
    const text = notices([of('openai', 'internal/qs/stringify.mjs'), ...WHOLES]);
    expect(text).toContain('--- internal/qs ---');
    expect(text).toContain('Nathan LaFreniere');
  });

  it('have what comes within other files', () => {
    const text = notices(WHOLES);
    for (const name of ['llama.cpp and ggml', 'musl', 'Public Suffix List'])
      expect(text).toContain(`\n${name} (within `);
    expect(() => notices([of('preact')])).toThrow('which does not ship');
  });

  it('leave out what a tool bundles for itself', () => {
    expect(notices([of('vite'), ...WHOLES])).not.toContain('Licenses of bundled dependencies');
  });
});
