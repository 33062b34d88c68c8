import { once } from 'node:events';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NewsroomHandler } from '../newsroom/types.ts';
import { gguf } from '../unit/engines/local/files.ts';
import { faults } from './support/axe.ts';
import { unfold } from './support/options.ts';
import { type Recoupe, startRecoupe } from './support/recoupe.ts';

const HOST = 'models.example';
const MEGABYTE = 2 ** 20;
const MODEL = Buffer.from(gguf({ 'general.architecture': 'gemma3' }, { size: 12 * MEGABYTE }));
const ROW = '.local-model[data-model="tiny-q4"]';

let recoupe: Recoupe;
/** Number of bytes of the file after which the server sends nothing more. */
let most = MODEL.length;
const asked: (string | undefined)[] = [];

/** Serves the model, or the rest of it, up to that number of bytes. */
const serve: NewsroomHandler = async (request, response) => {
  for (const name of ['allow-origin', 'allow-headers', 'expose-headers'])
    response.setHeader(`access-control-${name}`, '*');
  if (request.method === 'OPTIONS') {
    response.writeHead(204).end();
    return true;
  }
  asked.push(request.headers.range);
  const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
  const range = from > 0 ? { 'content-range': `bytes ${from}-${MODEL.length - 1}/${MODEL.length}` } : {};
  response.writeHead(from > 0 ? 206 : 200, { etag: '"1"', 'content-length': MODEL.length - from, ...range });
  response.write(MODEL.subarray(from, most));
  if (most < MODEL.length) await once(response, 'close');
  else response.end();
  return true;
};

beforeAll(async () => {
  recoupe = await startRecoupe();
  recoupe.newsroom.handle(HOST, serve);
  await recoupe.set({ engine: 'local' });
});
afterAll(() => recoupe?.close());

const press = (page: Page, name: string) => page.locator(`::-p-aria([name="${name}: tiny-Q4"][role="button"])`).click();
const says = (page: Page, pattern: string) =>
  page.waitForFunction(
    (row, text) => new RegExp(text).test(document.querySelector<HTMLElement>(row)?.innerText ?? ''),
    {},
    ROW,
    pattern,
  );

describe('a model at an address that the reader typed', () => {
  it('shows how far it is from the first byte, can be paused, goes on there, and is deleted by one click', async () => {
    const page = await recoupe.chromium.options('models');
    await page.waitForSelector('.local-models');
    await unfold(page);
    most = 5 * MEGABYTE;
    await page.locator('.local-models input[inputmode="url"]').fill(`https://${HOST}/tiny-Q4.gguf`);
    await page.keyboard.press('Enter');
    await says(page, '[2-9] of 13 MB');
    expect(await faults(page)).toEqual([]);
    await press(page, 'Pause');
    await says(page, String.raw`Paused at \d+ MB`);
    most = MODEL.length;
    await press(page, 'Resume');
    await says(page, 'Ready');
    expect(asked[0]).toBeUndefined();
    expect(asked[1]).toMatch(/^bytes=[1-9]\d+-$/);
    expect(await page.$eval(`${ROW} input`, (radio) => (radio as HTMLInputElement).checked)).toBe(true);
    await press(page, 'Delete');
    await page.waitForFunction((row) => !document.querySelector(row), {}, ROW);
    await page.close();
  });
});
