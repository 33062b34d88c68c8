import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Finder } from '../../utils/core/coverage/finders/types';
import { createWorld, json, QUERY, startClock } from './core/coverage/finders/world';

const PAGE = readFileSync('docs/add-a-finder.md', 'utf8');
const FINDERS = resolve('utils/core/coverage/finders');

mkdirSync('test-results', { recursive: true });
const folder = mkdtempSync(resolve('test-results', 'finder-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(startClock);
afterEach(() => vi.useRealTimers());

/** The example finder of the page, compiled from the text there. */
async function example(): Promise<Finder> {
  const code = [...PAGE.matchAll(/```ts\n(.*?)```/gs)].find(([, text = '']) =>
    text.includes('export const presswireFinder'),
  );
  const file = resolve(folder, 'presswire.ts');
  writeFileSync(
    file,
    (code?.[1] ?? '').replace(/from '(\.{1,2}\/[^']+)'/g, (_, path) => `from '${resolve(FINDERS, path)}'`),
  );
  const { presswireFinder } = await import(file);
  return presswireFinder;
}

it('the finder that a page gives as an example finds, and says what is missing', async () => {
  const finder = await example();
  const answer = { results: [{ url: 'https://a.example/dam', title: 'Dam seeps', date: '2026-11-22' }, { url: 7 }] };
  const world = createWorld(() => json(answer), { keys: { presswire: 'k-123' } });
  const found = await finder.search(QUERY, world.deps, new AbortController().signal);
  expect(found).toMatchObject([{ finder: 'presswire', url: 'https://a.example/dam', title: 'Dam seeps' }]);
  expect(new Headers(world.requests[0]?.init.headers).get('authorization')).toBe('Bearer k-123');
  expect(world.requests[0]?.url.searchParams.get('q')).toBe(QUERY.text);
  expect(await finder.missing?.(createWorld(() => json({})).deps)).toBe('needsKey');
  const refused = createWorld(() => json({ error: 'Unknown key k-123' }, { status: 401 }), {
    keys: { presswire: 'k-123' },
  });
  const refusal = finder.search(QUERY, refused.deps, new AbortController().signal);
  await expect(refusal).rejects.toMatchObject({ state: 'refused', detail: 'Unknown key …' });
});
