import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFirefoxRecoupe } from './support/firefox-recoupe.ts';
import { CHROME_BUILD, clickAndSettle, FIREFOX_BUILD, startRecoupe } from './support/recoupe.ts';
import { until } from './support/until.ts';

const SAMPLE = 'https://www.northmarch-courier.example/news/2026/11/tarrow-dam-evacuation';
const KEY = 'sk-0123456789-never-to-be-seen';
/** A page's process that was taken over reads what any content script can. */
const THIEF = `;(async () => {
  const api = globalThis.browser ?? chrome;
  const seen = {};
  for (const area of ['local', 'session', 'sync', 'managed'])
    seen[area] = await Promise.resolve().then(() => api.storage[area].get(null)).catch((error) => 'refused: ' + error.message);
  seen.databases = await Promise.resolve().then(() => indexedDB.databases()).catch((error) => String(error));
  document.documentElement.setAttribute('data-stolen', JSON.stringify(seen));
})();`;

let folder: string;

/** A copy of a build whose page script also reads all stores. */
async function withThief(build: string): Promise<string> {
  const copy = join(folder, build.split('/').at(-1) ?? 'build');
  await cp(build, copy, { recursive: true });
  await appendFile(join(copy, 'extract.js'), THIEF);
  return copy;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recoupe-keys-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const SAVE = { type: 'saveKey', provider: 'brave', key: KEY, place: 'local' };

describe('a key on this machine', () => {
  it('is out of reach of the page’s process in Chromium', async () => {
    const recoupe = await startRecoupe({ extensionDir: await withThief(CHROME_BUILD) });
    try {
      const options = await recoupe.chromium.options();
      await options.evaluate((message) => chrome.runtime.sendMessage(message), SAVE);
      await options.close();
      const page = await recoupe.chromium.open(SAMPLE);
      await clickAndSettle(recoupe.chromium, page);
      const stolen = await until(
        () => page.$eval('html', (html) => html.dataset.stolen),
        10_000,
        'what a page could read',
      );
      expect(stolen).not.toContain(KEY);
      expect(JSON.parse(stolen ?? '')).toMatchObject({ local: expect.stringContaining('refused') });
    } finally {
      await recoupe.close();
    }
  });

  it('is out of reach of the page’s process in Firefox, and still there for the background', async () => {
    const recoupe = await startFirefoxRecoupe({ extensionDir: await withThief(FIREFOX_BUILD) });
    try {
      await recoupe.firefox.openOptions();
      const send = (message: object) =>
        recoupe.firefox.evaluate('tab', 'return browser.runtime.sendMessage(args[0])', message);
      await send(SAVE);
      expect(await send({ type: 'maskedKeys' })).toMatchObject({ brave: '…seen' });
      await recoupe.firefox.open(SAMPLE);
      await recoupe.brief();
      const read = () => recoupe.firefox.evaluate('tab', 'return document.documentElement.dataset.stolen ?? ""');
      const stolen = String(await until(read, 10_000, 'what a page could read'));
      expect(stolen).not.toContain(KEY);
      // The stores themselves were read: a key in them would have been seen.
      expect(JSON.parse(stolen)).toMatchObject({ local: expect.any(Object), databases: expect.any(Array) });
      expect(JSON.stringify(JSON.parse(stolen).databases)).not.toContain('keys');
    } finally {
      await recoupe.close();
    }
  });
});

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
