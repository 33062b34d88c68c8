import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MODEL_URL } from '../../scripts/lib/models.mjs';
import { answered, ask } from '../e2e/support/asking.ts';
import { type Recoupe, savedJson, showPart, startRecoupe } from '../e2e/support/recoupe.ts';
import { settledSlowly } from '../e2e/support/settled-slowly.ts';
import { until } from '../e2e/support/until.ts';
import { SAMPLE_URL } from '../newsroom/server.ts';
import { expectAnswered, expectWhole, MODEL, PATIENCE, press, serveFile } from './setup.ts';

const ID = 'gemma-3-270m-q4_k_m';
let recoupe: Recoupe;
/** Number of bytes after which the hub breaks a connection. */
let cut = Number.POSITIVE_INFINITY;

beforeAll(async () => {
  recoupe = await startRecoupe();
  recoupe.newsroom.handle(
    new URL(MODEL_URL).host,
    serveFile(MODEL, () => cut),
  );
});
afterAll(() => recoupe?.close());

const says = (page: Page, words: string, timeout: number) =>
  page.waitForFunction((text) => document.body.innerText.includes(text), { timeout }, words);

describe('a model on this device', () => {
  it('is downloaded from its address, and goes on where a connection broke', { timeout: PATIENCE }, async () => {
    cut = 200_000_000;
    const page = await recoupe.chromium.options('models');
    await page.waitForSelector('main');
    await page.click('input[value="local"]');
    await page.waitForSelector('.local-models input[inputmode="url"]');
    await page.click('.local-models summary');
    await page.type('.local-models input[inputmode="url"]', MODEL_URL);
    await press(page, 'Download');
    await says(page, 'The connection broke.', PATIENCE);
    cut = Number.POSITIVE_INFINITY;
    await press(page, `Resume: ${ID}`);
    await says(page, 'Ready', PATIENCE);
    const ranges = recoupe.newsroom.requests
      .filter(({ host }) => host === new URL(MODEL_URL).host)
      .map(({ headers }) => headers.range ?? null);
    expect(ranges).toEqual([null, expect.stringMatching(/^bytes=\d{8,}-$/)]);
    // The first model on the device becomes the one in use.
    expect(
      await page.$eval(`[data-model="${ID}"] input[type=radio]`, (radio) => (radio as HTMLInputElement).checked),
    ).toBe(true);
    await page.close();
  });

  it('writes a whole brief and an answer with nothing leaving the machine, from the click on', {
    timeout: PATIENCE,
  }, async () => {
    const before = recoupe.newsroom.requests.length;
    const page = await recoupe.chromium.open(SAMPLE_URL);
    const panel = await recoupe.chromium.clickAction(page);
    await settledSlowly(panel, PATIENCE);
    expect(await panel.$eval('main', (main) => main.innerText)).toContain(ID);
    const saved = await savedJson(recoupe.chromium, panel);
    expect(saved.brief).toMatchObject({ engine: 'local', model: ID });
    expectWhole(saved);
    await ask(panel, 'Which company owns the dam?');
    await answered(panel, ['answered', 'none'], PATIENCE);
    const after = await savedJson(recoupe.chromium, panel);
    expectAnswered(after);
    // The model read and wrote something, whether or not its answer was used.
    expect(after.usage?.output).toBeGreaterThan(saved.usage?.output ?? 0);
    expect(after.sent).toEqual([]);
    // Chromium itself sends requests to its maker, at hosts with changing names. Requests of the extension have its
    // origin, and requests that give the article away contain words of it.
    const others = recoupe.newsroom.requests.slice(before).filter(({ host }) => host !== new URL(SAMPLE_URL).host);
    const ours = others.filter(
      ({ headers, path, query, body }) =>
        headers.origin?.startsWith('chrome-extension:') ||
        headers['sec-fetch-mode'] === 'cors' ||
        /tarrow|seepage/i.test(`${path} ${query} ${body}`),
    );
    expect(ours.map(({ host, path }) => `${host}${path}`)).toEqual([]);
    await page.close();
  });

  it('cannot read a second time: it does not see what was spoiled, and its reading is thrown away', {
    timeout: PATIENCE,
  }, async () => {
    await recoupe.set({ reread: 'all' });
    const page = await recoupe.chromium.open(SAMPLE_URL);
    const panel = await recoupe.chromium.clickAction(page);
    await settledSlowly(panel, PATIENCE);
    // The panel opens with the part that was last on screen: the questions.
    await showPart(panel, 'brief');
    // The brief is the kept one: nothing is asked of it until the reader asks.
    await panel.waitForSelector('[data-action="reread"]');
    await panel.click('[data-action="reread"]');
    await until(() => panel.$('[data-action="reread-anyway"]'), PATIENCE, 'the end of the reading');
    const { brief } = await savedJson(recoupe.chromium, panel);
    const results = [...brief.standfirst, ...brief.story].map(({ reread }) => reread?.result);
    expect(new Set(results)).toEqual(new Set(['notRead']));
    await recoupe.set({ reread: 'off' });
    await page.close();
  });

  it('is deleted with one click', { timeout: 60_000 }, async () => {
    const page = await recoupe.chromium.options('models');
    await page.waitForSelector(`[data-model="${ID}"]`);
    await press(page, `Delete: ${ID}`);
    await page.waitForFunction((id) => !document.querySelector(`[data-model="${id}"]`), {}, ID);
    const left = await page.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('models');
      return Array.fromAsync(folder.keys());
    });
    expect(left).toEqual([]);
    await page.close();
  });
});
