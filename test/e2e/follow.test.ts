import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/lib/steps.mjs';
import type { Followed } from '../../scripts/try/follow.ts';

/** Runs `npm run try -- --follow --json` as it runs once it has built. */
async function followed(): Promise<Followed> {
  const child = spawn(process.execPath, [join(root, 'scripts', 'try', 'main.ts'), '--follow', '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.on('error', reject).on('close', resolve);
  expect(await promise).toBe(0);
  return JSON.parse(out);
}

describe('followed feeds, in a real browser', () => {
  let result: Followed;
  beforeAll(async () => {
    result = await followed();
  }, 180_000);

  it('are asked twice, and say "unchanged" the second time', () => {
    expect(result.feeds).toHaveLength(10);
    for (const feed of result.feeds) {
      expect(feed).toMatchObject({ state: 'unchanged', requests: 2, answers: ['ok', 'unchanged'] });
      expect(feed.items).toBeGreaterThan(0);
    }
  });

  it('bring stories, one of them by four independent outlets beside reprints', () => {
    expect(result.stories.length).toBeGreaterThanOrEqual(4);
    const [first] = [...result.stories].sort((a, b) => b.independent - a.independent);
    expect(first?.independent).toBeGreaterThanOrEqual(4);
    expect(first?.articles).toBeGreaterThan(first?.independent ?? 0);
    expect(first?.outlets).toContain('The Northmarch Courier');
  });

  it('tie nothing together by a horoscope', () => {
    expect(result.stories.find(({ headline }) => headline.startsWith('Horoscope'))).toMatchObject({ articles: 1 });
  });
});
