import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults } from './support/axe.ts';
import { type Recoupe, startRecoupe } from './support/recoupe.ts';
import { until } from './support/until.ts';

const SAMPLE = 'https://www.northmarch-courier.example/news/2026/11/tarrow-dam-evacuation';

let recoupe: Recoupe;
let library: Page;

beforeAll(async () => {
  recoupe = await startRecoupe();
  await recoupe.set({ engine: 'instant' });
  const { page } = await recoupe.brief(SAMPLE);
  await page.close();
  library = await recoupe.chromium.open(`chrome-extension://${recoupe.chromium.extensionId}/library.html`);
  await library.waitForSelector('.library-row');
});
afterAll(() => recoupe?.close());

const words = () => library.evaluate(() => document.querySelector('main')?.innerText ?? '');
const titles = () => library.$$eval('.library-row h3', (all) => all.map((one) => one.textContent));

async function search(typed: string): Promise<void> {
  const field = await library.waitForSelector('[data-role="search"]');
  await field?.click({ count: 3 });
  await library.keyboard.press('Backspace');
  await field?.type(typed);
}

/** A file that the page saved, once it is there. */
async function savedFile(pattern: RegExp): Promise<Buffer> {
  let name: string | undefined;
  await until(
    async () => {
      name = (await readdir(recoupe.chromium.downloadsDir).catch(() => [])).find((one) => pattern.test(one));
      return name !== undefined;
    },
    20_000,
    'the file to be saved',
  );
  return readFile(join(recoupe.chromium.downloadsDir, name ?? ''));
}

describe('the library', () => {
  it('lists what was read, and breaks no rule of accessibility', async () => {
    expect(await titles()).toHaveLength(1);
    expect(await words()).toContain('The Northmarch Courier');
    expect(await faults(library)).toEqual([]);
  });

  it('finds it as one types, by a word of its text, with the sentence', async () => {
    await search('engineer');
    await library.waitForFunction(() => document.querySelector('.library-hit mark') !== null);
    expect(
      await library.$$eval('.library-hit mark', (all) => all.map((one) => one.textContent?.toLowerCase())),
    ).not.toEqual([]);
    expect(await words()).toContain('1 brief found');
  });

  it('says what was searched where nothing is found, and proposes a word that is near', async () => {
    await search('evacuatoin ');
    await library.waitForFunction(() => document.querySelector('.library-empty button') !== null);
    await library.click('.library-empty button');
    await library.waitForSelector('.library-row');
    await search('');
  });

  it('opens it from storage without a network, and a citation opens its passage', async () => {
    await library.setOfflineMode(true);
    await library.click('.library-row h3 a');
    await library.waitForSelector('.brief .statement');
    expect(await library.$eval('.library-badge', (badge) => badge.textContent)).toMatch(/^kept /);
    await library.click('.citation');
    expect((await library.$eval('.passage blockquote', (passage) => passage.textContent ?? '')).length).toBeGreaterThan(
      20,
    );
    expect(await faults(library)).toEqual([]);
    await library.setOfflineMode(false);
  });

  it('keeps tags and a note, by which it is found', async () => {
    const [tags] = await library.$$('.library-marks input');
    await tags?.type('water, to check');
    await library.type('.library-marks textarea', 'Ask the mayor about sirens.');
    await library.click('.library-buttons button');
    await library.waitForFunction(() => document.querySelector('.library-buttons [aria-pressed="true"]') !== null);
    await library.click('[data-action="back"]');
    await library.waitForSelector('.library-row');
    await search('tag:water sirens is:saved');
    await library.waitForFunction(() => document.querySelector('.library-hit mark')?.textContent === 'sirens');
    await search('');
  });

  it('goes out as an archive and a backup, is deleted, undone, deleted and restored', async () => {
    await library.click('.library-head .bar-button');
    await library.click('[data-action="care"]');
    await library.waitForSelector('.library-care');
    await library.click('[data-action="export-all"]');
    const archive = unzipSync(new Uint8Array(await savedFile(/^recoupe-.*\.zip$/)));
    const names = Object.keys(archive).map((name) => name.replace(/\/.*\./, '/*.'));
    expect(names.sort()).toEqual(['html/*.html', 'json/*.json', 'markdown/*.md']);
    const markdown = Object.entries(archive).find(([name]) => name.endsWith('.md'))?.[1] ?? new Uint8Array();
    expect(strFromU8(markdown)).toMatch(
      /^---\ntitle: "[^\n]+"\n[\s\S]*tags: \["water","to check"\]\n---\n[\s\S]*Ask the mayor about sirens\./,
    );
    await library.click('[data-action="backup"]');
    await savedFile(/^recoupe-backup-.*\.gz$/);
    await library.click('.library-care .primary');

    const remove = () => library.$$eval('.library-row .library-actions button', (all) => all[1]?.click());
    await remove();
    await library.waitForSelector('[data-action="undo"]');
    await library.click('[data-action="undo"]');
    await library.waitForSelector('.library-row');
    expect(await words()).toContain('water');
    await remove();
    await library.waitForFunction(() => document.querySelector('.library-row') === null);

    await library.click('.library-head .bar-button');
    await library.click('[data-action="care"]');
    const field = await library.waitForSelector('input[data-role="restore"]');
    const backup = (await readdir(recoupe.chromium.downloadsDir)).find((name) => name.startsWith('recoupe-backup'));
    await field?.uploadFile(join(recoupe.chromium.downloadsDir, backup ?? ''));
    await library.waitForFunction(() =>
      document.querySelector('.library-said')?.textContent?.includes('1 brief was added.'),
    );
    await library.click('.library-care .primary');
    await library.waitForSelector('.library-row');
    expect(await words()).toContain('water');
  });

  it('is worked by keys, which can be switched off', async () => {
    await library.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await library.keyboard.press('j');
    expect(await library.evaluate(() => document.activeElement?.closest('.library-row') !== null)).toBe(true);
    await library.keyboard.press('o');
    await library.waitForSelector('.brief');
    await library.keyboard.press('u');
    await library.waitForSelector('.library-row');
    await library.keyboard.press('/');
    expect(await library.evaluate(() => document.activeElement?.getAttribute('data-role'))).toBe('search');
    await library.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await library.keyboard.press('?');
    await library.waitForSelector('.library-keys');
    await library.click('.library-keys input');
    await library.click('.library-keys .primary');
    await library.waitForFunction(() => document.querySelector('.library-keys') === null);
    await library.keyboard.press('/');
    expect(await library.evaluate(() => document.activeElement?.getAttribute('data-role'))).not.toBe('search');
  });

  it('is empty after "Delete everything"', async () => {
    const options = await recoupe.chromium.options();
    await options.evaluate(() => chrome.runtime.sendMessage({ type: 'deleteEverything' }));
    await options.close();
    await library.reload();
    await library.waitForSelector('.library-empty');
    const left = await library.evaluate(async () => {
      const open = indexedDB.open('recoupe');
      const db = await new Promise<IDBDatabase>((resolve) => {
        open.onsuccess = () => resolve(open.result);
      });
      const counts = [...db.objectStoreNames].map(
        (name) =>
          new Promise<number>((resolve) => {
            const count = db.transaction(name).objectStore(name).count();
            count.onsuccess = () => resolve(count.result);
          }),
      );
      return Promise.all(counts);
    });
    expect(left.every((count) => count === 0)).toBe(true);
  });
});

/** The API calls made inside a page of the extension. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
