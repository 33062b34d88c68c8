import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Ways to wait for a time, in Node and in a page. */
const SLEEP = /\bsetTimeout\b|\btimers\/promises\b|\bwaitForTimeout\b|\bAtomics\.wait\b|\bscheduler\.wait\b/;

/** Files that may wait for a time, and why. */
const REASONS = {
  'test/e2e/support/until.ts': 'the pause between two looks at a condition',
  'test/e2e/support/prompt.ts':
    'Chromium ignores keys for a while after its prompt appears, and tells nobody when that is over',
  'test/newsroom/model-server.ts': 'a scripted answer that comes late on purpose',
  'test/newsroom/model-stream.ts': 'a scripted answer that comes piece by piece',
};

const files = ['test/e2e', 'test/models', 'test/newsroom'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);

it('browser tests wait for what they need, never for a fixed time', () => {
  const sleeping = files.filter((file) => SLEEP.test(readFileSync(join(root, file), 'utf8')));
  expect(sleeping.sort()).toEqual(Object.keys(REASONS).sort());
});
