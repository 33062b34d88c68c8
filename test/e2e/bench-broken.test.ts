import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/lib/steps.mjs';
import type { BrokenRun } from '../bench/in-page/broken.ts';
import { type BenchPage, openBenchPage } from '../bench/lib/browser.ts';

const HTML = readFileSync(join(root, 'test', 'fixtures', 'pages', 'teaser-article-first.html'), 'utf8');
const URL = 'https://www.tidewater-herald.example/news/2026/05/12/harbour-wall-to-be-raised-by-two-metres';

describe('broken pages, in a real browser', () => {
  let page: BenchPage;
  let kinds: string[] = [];
  beforeAll(async () => {
    page = await openBenchPage();
    kinds = await page.call<string[]>('kindNames');
  });
  afterAll(() => page?.close());

  const read = (kind: string) => page.call<BrokenRun | null>('readBroken', HTML, URL, kind, 1);

  it('throw nothing and are left as they were, each of them', async () => {
    const broken: object[] = [];
    for (const kind of kinds) {
      const run = await read(kind);
      const isRight = run && run.thrown === null && run.changes === 0 && run.reason !== 'failed';
      if (!isRight) broken.push({ kind, ...run });
    }
    expect(broken).toEqual([]);
  }, 180_000);

  it.each([
    ...['in a form of names', 'in a form of ids', 'forms between', 'a form in a circle', 'a form as metadata'],
    ...['images named as members', 'forms named as members', 'a root that is a form', 'nested 10,000 deep'],
    ...['in 1,000 shadow roots', 'slots', 'templates', 'XHTML', 'no head', 'tables in tables', '5 MB of classes'],
    ...['a lying headline', 'lying tags', 'data 10,000 deep', 'dates of 2999', 'doubled', 'all entities'],
  ])('have the story that the whole page has: %s', async (kind) => {
    expect((await read(kind))?.f1).toBeGreaterThan(0.9);
  });
});
