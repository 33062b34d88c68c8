import { mkdtempSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { takeModelFile } from '../e2e/support/model-file.ts';
import { type Recoupe, startRecoupe, words } from '../e2e/support/recoupe.ts';
import { until } from '../e2e/support/until.ts';
import { SAMPLE_URL } from '../newsroom/server.ts';
import { gguf } from '../unit/engines/local/files.ts';
import { MODEL, PATIENCE } from './setup.ts';

const folder = mkdtempSync(join(tmpdir(), 'recoupe-models-'));
let recoupe: Recoupe;
let page: Page;
beforeAll(async () => {
  recoupe = await startRecoupe();
  await recoupe.set({ keepBriefs: 0 });
});
afterEach(() => page?.close());
afterAll(async () => {
  await recoupe?.close();
  rmSync(folder, { recursive: true, force: true });
});

function fileOf(name: string, bytes: Uint8Array): string {
  const file = join(folder, `${name}.gguf`);
  writeFileSync(file, bytes);
  return file;
}

function startOfModel(bytes: number): Uint8Array {
  const start = Buffer.alloc(bytes);
  readSync(openSync(MODEL, 'r'), start, 0, bytes, 0);
  return start;
}

async function runWith(file: string): Promise<Page> {
  await recoupe.set({ localModel: '' });
  await takeModelFile(recoupe.chromium, file);
  page = await recoupe.chromium.open(SAMPLE_URL);
  return recoupe.chromium.clickAction(page);
}

const says = (panel: Page, text: string) =>
  until(async () => (await words(panel).catch(() => '')).includes(text), PATIENCE, `"${text}"`);

const documents = async () => {
  const worker = await recoupe.chromium.worker();
  return worker?.evaluate(
    async () => (await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length,
  );
};

describe('a model that cannot be run', () => {
  it.each([
    ['a file that ends early', () => fileOf('early', startOfModel(50_000_000))],
    [
      'an architecture that nobody knows',
      () => fileOf('unknown', gguf({ 'general.architecture': 'nosuch' }, { size: 100_000 })),
    ],
  ])('is said to be so, and the key sentences stay: %s', { timeout: PATIENCE }, async (_, make) => {
    const panel = await runWith(make());
    await says(panel, 'This model cannot be run');
    expect(await panel.$$eval('.story .statement', (all) => all.length)).toBeGreaterThan(2);
  });
});

describe('an answer that is broken off', () => {
  it('says so when its document is ended, and the next one begins anew', { timeout: PATIENCE }, async () => {
    const panel = await runWith(MODEL);
    await until(async () => (await documents()) === 1, 60_000, 'the document that runs the model');
    const worker = await recoupe.chromium.worker();
    await worker?.evaluate(() => chrome.offscreen.closeDocument());
    await says(panel, 'in the middle of its answer');
    expect(await panel.$$eval('.story .statement', (all) => all.length)).toBeGreaterThan(2);
  });

  it('ends with the tab: nothing goes on running', { timeout: PATIENCE }, async () => {
    const panel = await runWith(MODEL);
    await until(async () => (await documents()) === 1, 60_000, 'the document that runs the model');
    await panel.evaluate(() => document.querySelector<HTMLElement>('.progress button')?.click());
    await says(panel, 'Stopped');
  });
});

/** The few calls made inside the extension's worker. */
declare const chrome: {
  runtime: { getContexts(filter: { contextTypes: string[] }): Promise<unknown[]> };
  offscreen: { closeDocument(): Promise<void> };
};
