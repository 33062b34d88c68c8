import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { root, toolEnv } from '../../scripts/lib/steps.mjs';

const run = promisify(execFile);
const PATIENCE = 120_000;

/** What `npm run try` prints as JSON. */
async function tried(...options: string[]) {
  const { stdout } = await run(process.execPath, ['scripts/try.mjs', ...options, '--headless', '--json'], {
    cwd: root,
    env: toolEnv,
    maxBuffer: 16 * 1024 * 1024,
  });
  return JSON.parse(stdout);
}

const story = {
  ...{ headline: expect.any(String), category: expect.any(String), standfirst: expect.any(String) },
  ...{ independent: expect.any(Number), articles: expect.any(Number), outlets: expect.any(Array) },
  ...{ why: expect.stringMatching(/\p{L}/u), isUpdate: expect.any(Boolean) },
};

describe('npm run try', () => {
  it(
    '--edition makes an edition of the sample newsroom’s feeds',
    async () => {
      const { edition, since } = await tried('--edition');
      expect(Date.parse(edition.at)).not.toBeNaN();
      expect(edition.stories.length).toBeGreaterThanOrEqual(3);
      for (const one of [...edition.stories, ...since]) expect(one).toEqual(story);
      expect(Math.max(...edition.stories.map((one: { independent: number }) => one.independent))).toBeGreaterThan(3);
    },
    PATIENCE,
  );

  it(
    '--library opens it on some twenty made-up briefs',
    async () => {
      const { days } = await tried('--library');
      const briefs = days.flatMap((day: { briefs: object[] }) => day.briefs);
      expect(briefs.length).toBeGreaterThanOrEqual(18);
      expect(briefs[0]).toEqual({
        ...{ title: expect.any(String), facts: expect.any(Array), saved: expect.any(Boolean) },
        ...{ tags: expect.any(Array), onEvent: expect.any(Number) },
      });
    },
    PATIENCE,
  );
});
