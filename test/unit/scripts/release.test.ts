import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkList } from '../../../scripts/release/check-list';
import { checksums } from '../../../scripts/release/checksums';

const sha = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

it('checksums are those of the zips, and of the files within as comments', () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  const zip = zipSync({ 'b.js': strToU8('b'), 'a.js': strToU8('a') });
  for (const name of ['x-chrome.zip', 'x-edge.zip', 'x-sources.zip']) writeFileSync(join(folder, name), zip);
  writeFileSync(join(folder, 'notes.md'), 'no zip');
  expect(checksums(folder)).toBe(
    [
      ...['x-chrome.zip', 'x-edge.zip', 'x-sources.zip'].map((name) => `${sha(zip)}  ${name}`),
      '# in x-chrome.zip',
      `# ${sha('a')}  a.js`,
      `# ${sha('b')}  b.js`,
      '',
    ].join('\n'),
  );
});

describe('what is left to do', () => {
  it('names each zip, the commit and the version', () => {
    const list = checkList({ version: '1.2.3', commit: 'abc', unreleased: false });
    for (const name of ['chrome', 'edge', 'firefox', 'sources']) expect(list).toContain(`recoupe-1.2.3-${name}.zip`);
    expect(list).toContain('v1.2.3');
    expect(list).toContain('abc');
    expect(list).not.toContain('Unreleased');
  });

  it('begins with notes that have no version yet', () => {
    expect(checkList({ version: '1.2.3', commit: 'abc', unreleased: true })).toContain('"Unreleased" to 1.2.3');
  });
});
