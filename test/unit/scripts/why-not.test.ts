import { describe, expect, it } from 'vitest';
import { whyNot } from '../../../scripts/release/why-not.mjs';

const READY = { version: '0.2.0', status: '', tag: '', changelog: '# Changelog\n\n## 0.2.0\n\n- New.\n' };

describe('a release', () => {
  it('is made of a clean clone', () => {
    expect(whyNot(READY)).toBeNull();
    expect(whyNot({ ...READY, changelog: '# Changelog\n\n## Unreleased\n\n- New.\n' })).toBeNull();
  });

  it.each([
    [{ status: null }, 'from a clone with Git'],
    [{ status: ' M utils/a.ts' }, '(utils/a.ts)'],
    [{ status: 'M utils/a.ts' }, '(utils/a.ts)'],
    [{ status: '?? notes.txt\n M b.ts\nA  c.ts' }, '(notes.txt and 2 more)'],
    [{ tag: 'v0.2.0' }, 'The tag v0.2.0 exists'],
    [{ version: '0.3.0' }, 'no notes of 0.3.0'],
    [{ changelog: '# Changelog\n' }, 'no notes of 0.2.0'],
  ])('is refused for %j, in one sentence', (state, words) => {
    const reason = whyNot({ ...READY, ...state }) ?? '';
    expect(reason).toContain(words);
    expect(reason).not.toContain('\n');
  });
});
