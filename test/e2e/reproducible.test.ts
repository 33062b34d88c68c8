import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../scripts/lib/steps.mjs';
import { rebuilt } from '../../scripts/release/rebuilt.ts';

it('a build from the sources zip, in an empty folder, gives the same three zips, byte for byte', async () => {
  const zips = ['sources', 'chrome', 'firefox'].map(
    (name) => globSync(`.output/recoupe-*-${name}.zip`, { cwd: root })[0],
  );
  const [sources = '', ...others] = zips.map((zip) => join(root, zip ?? ''));
  expect(zips).not.toContain(undefined);
  await rebuilt(sources, [sources, ...others], join(root, 'node_modules'));
});
