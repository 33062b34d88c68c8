import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/lib/steps.mjs';
import { READ_KEPT } from '../soak/kept.ts';
import { type Chromium, launchChromium } from './support/chromium.ts';
import { type FirefoxRecoupe, startFirefoxRecoupe } from './support/firefox-recoupe.ts';
import { EXTENSION_ID } from './support/firefox-scripts.ts';
import { CHROME_BUILD } from './support/recoupe.ts';
import { until } from './support/until.ts';

/** What version 0.1.0 stored, recorded from that version itself. */
const recorded = (file: string) => JSON.parse(readFileSync(join(root, 'test/fixtures/profiles/0.1.0', file), 'utf8'));
const briefs: { key: string; canonicalUrl: string }[] = recorded('library.json');
const local: { settings: { feeds: { url: string }[] }; keys: object } = recorded('local.json');

/** Leaves the stores as that version left them: settings and keys in one place, briefs in the database of its time. */
const FILL = `
  const api = globalThis.browser ?? chrome;
  const [local, briefs] = args;
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = request.onblocked = () => reject(request.error ?? new Error('Blocked'));
  });
  const names = (await indexedDB.databases()).map(({ name }) => name);
  for (const name of names) await done(indexedDB.deleteDatabase(name));
  const opening = indexedDB.open('recoupe', 1);
  opening.onupgradeneeded = () => {
    const store = opening.result.createObjectStore('briefs', { keyPath: 'key' });
    store.createIndex('url', 'canonicalUrl');
    store.createIndex('savedAt', 'savedAt');
  };
  const database = await done(opening);
  const store = database.transaction('briefs', 'readwrite').objectStore('briefs');
  for (const brief of briefs) store.put(brief);
  await done(store.count());
  database.close();
  // Last: settings that change have the background open the database.
  await api.storage.local.set(local);
  return true;`;
/** The rows of the library on screen. */
const ROWS = "return document.querySelectorAll('.library-row').length";
const RELOAD = `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(args[0])).reload();`;

/** A browser with the extension, as this test drives it. */
interface Subject {
  /** Opens a page of the extension, and runs the body of a function in it. */
  inPage(name: string, body: string, ...args: unknown[]): Promise<unknown>;
  /** Loads the extension anew, as an update does. */
  update(): Promise<void>;
}

/** The tests, the same in each browser. */
function surviveUpdate(subject: () => Subject): void {
  beforeAll(async () => {
    // The page of the library opens the database; this one does not.
    await subject().inPage('options.html', FILL, local, briefs);
    await subject().update();
  });

  it('every brief is in the library', async () => {
    const rows = () => subject().inPage('library.html', ROWS);
    await until(async () => (await rows()) === briefs.length, 20_000, 'all briefs on screen');
  });

  it('settings, key, briefs and followed feeds are there', async () => {
    expect(await subject().inPage('options.html', READ_KEPT)).toMatchObject({
      briefs: Object.fromEntries(briefs.map(({ key, canonicalUrl }) => [key, canonicalUrl])),
      feeds: local.settings.feeds.map(({ url }) => url),
      keys: Object.fromEntries(Object.keys(local.keys).map((name) => [name, expect.stringMatching(/^…/)])),
    });
    const settings = "return (await (globalThis.browser ?? chrome).storage.local.get('settings')).settings";
    expect(await subject().inPage('options.html', settings)).toMatchObject(local.settings);
  });
}

describe('an update from version 0.1.0 in Chrome', () => {
  let chromium: Chromium;
  let profileDir: string;
  const launch = async () => {
    chromium = await launchChromium({ extensionDir: CHROME_BUILD, profileDir, newsroom: { port: 9 } });
  };
  beforeAll(async () => {
    profileDir = await mkdtemp(join(tmpdir(), 'recoupe-update-'));
    await launch();
  });
  afterAll(async () => {
    await chromium?.close();
    await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
  });
  surviveUpdate(() => ({
    async inPage(name, body, ...args) {
      const page = await chromium.open(`chrome-extension://${chromium.extensionId}/${name}`);
      try {
        await page.waitForSelector('main');
        return await page.evaluate(`(async () => { const args = ${JSON.stringify(args)}; ${body} })()`);
      } finally {
        await page.close();
      }
    },
    // Chromium updates at its next start.
    async update() {
      await chromium.close();
      await launch();
    },
  }));
});

describe('an update from version 0.1.0 in Firefox', () => {
  let recoupe: FirefoxRecoupe;
  beforeAll(async () => {
    recoupe = await startFirefoxRecoupe();
  });
  afterAll(() => recoupe?.close());
  surviveUpdate(() => ({
    async inPage(name, body, ...args) {
      const { firefox } = recoupe;
      await firefox.navigate(`${firefox.origin}${name}`);
      const shown = () => firefox.evaluate('tab', "return document.querySelector('main') !== null").catch(() => false);
      await until(shown, 15_000, name);
      return firefox.evaluate('tab', body, ...args);
    },
    async update() {
      // Its own pages are closed with it, and with the last tab the window.
      await recoupe.firefox.navigate('about:blank');
      await recoupe.firefox.evaluate('browser', RELOAD, EXTENSION_ID);
    },
  }));
});
