import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../../package.json';
import lock from '../../../package-lock.json';
import { notesOf, notesToRelease, versionsIn } from '../../../scripts/lib/changelog.mjs';

const TEXT = `# Changelog

## 0.2.0

- One point
  on two lines.
- Another:
  - one below it.

A paragraph
of two lines.

## 0.1.0

- The first.

## 0.1.0-beta
`;

describe('the notes of a release', () => {
  it('are the section of its version, a point a line', () => {
    expect(notesOf(TEXT, '0.2.0')).toBe(
      '- One point on two lines.\n- Another:\n  - one below it.\n\nA paragraph of two lines.\n',
    );
    expect(notesOf(TEXT, '0.1.0')).toBe('- The first.\n');
  });

  it.each(['0.3.0', '0.1', '0.1.0-beta', 'Changelog'])('are none for %s', (version) => {
    expect(() => notesOf(TEXT, version)).toThrow(`no notes of ${version}`);
  });

  it('are printed by a script', () => {
    const print = (...args: string[]) =>
      execFileSync(process.execPath, ['scripts/release-notes.mjs', ...args], { encoding: 'utf8', stdio: 'pipe' });
    expect(print()).toBe(notesOf(readFileSync('CHANGELOG.md', 'utf8'), manifest.version));
    expect(() => print('9.9.9')).toThrow('no notes of 9.9.9');
  });
});

describe('the notes of what is about to be released', () => {
  const waiting = TEXT.replace('## 0.2.0', '## Unreleased\n\n- New.\n\n## 0.2.0');

  it('are those of its version, after those that have none yet', () => {
    expect(notesToRelease(waiting, '0.1.0')).toEqual({ notes: '- New.\n\n- The first.\n', unreleased: true });
    expect(notesToRelease(TEXT, '0.1.0')).toEqual({ notes: '- The first.\n', unreleased: false });
  });

  it('may have no version yet, but are not nothing', () => {
    expect(notesToRelease(waiting, '0.3.0')).toEqual({ notes: '- New.\n', unreleased: true });
    expect(notesToRelease(TEXT.replace('## 0.2.0', '## Unreleased\n\n## 0.2.0'), '0.1.0').unreleased).toBe(false);
    expect(() => notesToRelease(TEXT, '0.3.0')).toThrow('no notes of 0.3.0');
  });

  it('are no version', () => {
    expect(versionsIn(waiting)).toEqual(['0.2.0', '0.1.0', '0.1.0-beta']);
  });
});

describe('the version', () => {
  it('is that of the newest notes, and the same in the lock', () => {
    const [newest] = versionsIn(readFileSync('CHANGELOG.md', 'utf8'));
    expect(newest).toBe(manifest.version);
    expect(lock.version).toBe(manifest.version);
    expect(lock.packages[''].version).toBe(manifest.version);
  });

  it('stands in no other file of ours that ships', () => {
    expect(readFileSync('wxt.config.ts', 'utf8')).not.toMatch(/\bversion:/);
  });
});
