import { mkdtempSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { answered, ask } from '../e2e/support/asking.ts';
import { takeModelFile } from '../e2e/support/model-file.ts';
import { endOffscreenUntil, offscreenDocument } from '../e2e/support/offscreen.ts';
import { type Recoupe, savedJson, startRecoupe, words } from '../e2e/support/recoupe.ts';
import { settledSlowly } from '../e2e/support/settled-slowly.ts';
import { until } from '../e2e/support/until.ts';
import { SAMPLE_URL } from '../newsroom/server.ts';
import { gguf } from '../unit/engines/local/files.ts';
import { expectWhole, MODEL, PATIENCE } from './setup.ts';

const OTHER_URL = 'https://www.public-radio-north.example/news/2026-11-22-tarrow-dam-valley-emptied';
const folder = mkdtempSync(join(tmpdir(), 'recoupe-models-'));
let recoupe: Recoupe;
let page: Page;
beforeAll(async () => {
  recoupe = await startRecoupe();
  await recoupe.set({ keepBriefs: 0 });
});
afterEach(async () => {
  if (!page?.isClosed()) await page?.close();
});
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

/** Shorter than the test's own limit, so that a failure names the words that are missing. */
const says = (panel: Page, text: string) =>
  until(async () => (await words(panel).catch(() => '')).includes(text), PATIENCE / 4, `"${text}"`);

const story = (panel: Page) => panel.$$eval('.story .statement', (all) => all.length);
/** Presses a button of the panel. */
const press = (panel: Page, selector: string) =>
  panel.evaluate((name) => document.querySelector<HTMLElement>(name)?.click(), selector);
const AGAIN = '.notice.warning .notice-actions button';

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
  it('says so when its document is ended; tried again it is whole', { timeout: PATIENCE }, async () => {
    const panel = await runWith(MODEL);
    await endOffscreenUntil(recoupe, panel, AGAIN);
    await says(panel, 'in the middle of its answer');
    expect(await story(panel)).toBeGreaterThan(2);
    await press(panel, AGAIN);
    await settledSlowly(panel, PATIENCE);
    expect(await words(panel)).not.toContain('in the middle of its answer');
  });

  it('says so of a question, and tried again it is answered', { timeout: PATIENCE }, async () => {
    const panel = await runWith(MODEL);
    await settledSlowly(panel, PATIENCE);
    await ask(panel, 'Which company owns the dam?');
    await endOffscreenUntil(recoupe, panel, '.question[data-state="failed"]');
    expect(await words(panel)).toContain('in the middle of its answer');
    await press(panel, '.question .notice-actions button');
    await answered(panel, ['answered', 'none'], PATIENCE);
  });

  it('says so when the worker is ended, and keeps what had come', { timeout: PATIENCE }, async () => {
    const panel = await runWith(MODEL);
    await says(panel, 'is writing');
    await recoupe.chromium.killWorker();
    await says(panel, 'ended Recoupe in mid-answer');
    expect(await words(panel)).toContain('Try again');
    expect(await panel.$$eval('.statement', (all) => all.length)).toBeGreaterThan(0);
  });

  it('can be stopped', { timeout: PATIENCE }, async () => {
    const panel = await runWith(MODEL);
    await says(panel, 'is writing');
    await press(panel, '.progress button');
    await says(panel, 'Stopped');
  });

  it('ends with its tab: nothing goes on running', { timeout: PATIENCE }, async () => {
    const runner = await offscreenDocument(recoupe);
    await runner.evaluate(() => {
      const answers = Object.assign(globalThis, { begun: 0, ended: 0 });
      chrome.runtime.onConnect.addListener(({ name, onDisconnect }) => {
        if (name !== 'model') return;
        answers.begun++;
        onDisconnect.addListener(() => answers.ended++);
      });
    });
    const count = (what: 'begun' | 'ended') =>
      runner.evaluate((name) => (globalThis as unknown as Record<string, number>)[name], what);
    await runWith(MODEL);
    await until(async () => (await count('begun')) === 1, 60_000, 'an answer to begin');
    expect(await count('ended')).toBe(0);
    await page.close();
    // Loading the model alone takes longer where it is not stopped.
    await until(async () => (await count('ended')) === 1, 10_000, 'the answer to be given up');
  });
});

describe('two panels at once', () => {
  it('wait for each other, and both are whole', { timeout: PATIENCE }, async () => {
    const panel = await runWith(MODEL);
    const other = await recoupe.chromium.open(OTHER_URL);
    await recoupe.chromium.clickAction(other);
    await settledSlowly(panel, PATIENCE);
    expectWhole(await savedJson(recoupe.chromium, panel));
    await page.bringToFront();
    await settledSlowly(panel, PATIENCE);
    expectWhole(await savedJson(recoupe.chromium, panel));
    await other.close();
  });
});

interface Port {
  name: string;
  onDisconnect: { addListener(listen: () => void): void };
}

/** The API calls made inside the document that runs a model. */
declare const chrome: { runtime: { onConnect: { addListener(listen: (port: Port) => void): void } } };
