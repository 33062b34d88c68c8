import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENTRY_POINTS, onlyBuilt } from '../../../scripts/build/entry-points';

const all = (skipped: readonly string[] = []) =>
  ENTRY_POINTS.map((name) => ({ name, skipped: skipped.includes(name) }));

describe('the entry points of a build', () => {
  it('are declared: each file and folder of entrypoints/', () => {
    const there = readdirSync('entrypoints').map((name) => name.split('.')[0]);
    expect(there.toSorted()).toEqual(ENTRY_POINTS.toSorted());
  });

  it.each(ENTRY_POINTS)('are not built without %s', (lost) => {
    expect(() => onlyBuilt(all().filter(({ name }) => name !== lost))).toThrow(`lacks ${lost}.`);
  });

  it('are those of the browser, and one more that nobody declared', () => {
    const found = [...all(['offscreen', 'mark']), { name: 'added', skipped: false }];
    onlyBuilt(found);
    expect(found.map(({ name }) => name)).toEqual([
      ...ENTRY_POINTS.filter((name) => name !== 'offscreen' && name !== 'mark'),
      'added',
    ]);
  });
});
