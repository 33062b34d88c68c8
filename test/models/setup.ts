import { createReadStream, statSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { SavedBrief } from '../e2e/support/saved-json.ts';
import type { NewsroomHandler } from '../newsroom/types.ts';

/** The path of the model file that `npm run test:models` fetched. */
export const MODEL = process.env.RECOUPE_MODEL ?? '';
export const LLAMA_SERVER = process.env.RECOUPE_LLAMA_SERVER ?? '';
/** Milliseconds that one brief may take on a busy machine. */
export const PATIENCE = 400_000;

/**
 * Serves a file as a hub of models does: by ranges, to any origin. Breaks each connection after `cut` bytes, if given.
 */
export function serveFile(path: string, cut: () => number = () => Number.POSITIVE_INFINITY): NewsroomHandler {
  const { size } = statSync(path);
  const headers = { 'access-control-allow-origin': '*', etag: '"one"', 'accept-ranges': 'bytes' };
  return (request, response) => {
    const start = Number(/^bytes=(\d+)-/.exec(String(request.headers.range ?? ''))?.[1] ?? 0);
    const end = Math.min(size, start + cut());
    const part = start > 0 ? { 'content-range': `bytes ${start}-${size - 1}/${size}` } : {};
    response.writeHead(start > 0 ? 206 : 200, { ...headers, ...part, 'content-length': size - start });
    const stream = createReadStream(path, { start, end: end - 1 });
    stream.pipe(response, { end: end === size });
    // `destroy` would drop the data that has not been read yet.
    if (end < size) stream.on('end', () => response.socket?.end());
  };
}

/**
 * Expects a complete brief whatever the model wrote: part of it is the model's own, and every statement cites a
 * passage.
 */
export function expectWhole({ brief, article }: SavedBrief): void {
  expect(brief.complete).toBe(true);
  expect(brief.headline).not.toBe('');
  expect(brief.standfirst.length).toBeGreaterThanOrEqual(1);
  expect(brief.story.length).toBeGreaterThanOrEqual(4);
  const own = [...brief.standfirst, ...brief.story].filter(({ by }) => by !== 'instant');
  expect(own.length).toBeGreaterThanOrEqual(3);
  for (const { text, citations } of [...brief.standfirst, ...brief.story]) {
    expect(text).not.toMatch(/STORY|STANDFIRST|\[1\./);
    expect(citations.length).toBeGreaterThan(0);
    for (const [source, passage] of citations) {
      expect(source).toBe(1);
      expect(article.passages[passage - 1]).toBeDefined();
    }
  }
}

/** Presses a button of the options page by its accessible name. */
export async function press(page: Page, name: string): Promise<void> {
  await page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
}

/**
 * Expects an answer whatever the model wrote: statements that each cite a passage and were found in it, or "not in the
 * sources".
 */
export function expectAnswered({ questions, article }: SavedBrief): void {
  const last = questions.at(-1);
  expect(['answered', 'none']).toContain(last?.state);
  expect(last?.statements.length === 0).toBe(last?.state === 'none');
  for (const { text, citations, verdict } of last?.statements ?? []) {
    expect(text).not.toMatch(/ANSWER|NONE|\[1\./);
    expect(['verbatim', 'excerpt', 'wordsFound']).toContain(verdict);
    expect(citations.length).toBeGreaterThan(0);
    for (const [source, passage] of citations) {
      expect(source).toBe(1);
      expect(article.passages[passage - 1]).toBeDefined();
    }
  }
}
