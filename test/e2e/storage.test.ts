import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createModelHandler, type ModelServer } from '../newsroom/model-server.ts';
import type { NewsroomHandler } from '../newsroom/types.ts';
import { type Chromium, launchChromium } from './support/chromium.ts';
import { limitedBuild } from './support/limited-build.ts';
import { CHROME_BUILD, clickAndSettle, type Recoupe, startRecoupe, words } from './support/recoupe.ts';
import { until } from './support/until.ts';
import { writtenDown } from './support/written.ts';

const SAMPLE = 'https://www.northmarch-courier.example/news/2026/11/tarrow-dam-evacuation';
const OTHER = 'https://www.commonweal-review.example/opinion/a-dam-is-a-promise';
const LOCAL = 'https://www.metro-ledger.example/environment/2026/tarrow-dam-how-warning-was-missed-88213';
const FRENCH = 'https://www.courrier-republicain.example/transports/ligne-du-haut-vernois-rouvrira-en-2029';
const HOST = 'api.model.example';

/** Settings of a reader who lets the scripted model write. */
const remote = (name: string) => ({
  engine: 'remote',
  provider: 'custom',
  endpoints: { custom: { baseURL: `https://${HOST}/v1`, model: name, headers: {}, contextTokens: 0 } },
});
const INSTANT = { engine: 'instant' };

let recoupe: Recoupe;
let model: ModelServer;
/** When true, the model does not answer anyone. */
let gone = false;

beforeAll(async () => {
  recoupe = await startRecoupe();
  model = createModelHandler();
  const handler: NewsroomHandler = (request, response) => {
    if (!gone) return model.handler(request, response);
    model.requests.push(request);
    response.destroy();
    return true;
  };
  recoupe.newsroom.handle(HOST, handler);
});
afterAll(() => recoupe?.close());
beforeEach(async () => {
  gone = false;
  await recoupe.set({ keepBriefs: 50 });
  await inOptions((page) => page.evaluate(() => chrome.runtime.sendMessage({ type: 'clearBriefs' })));
});

async function inOptions<T>(task: (page: Page) => Promise<T>, chromium = recoupe.chromium): Promise<T> {
  const page = await chromium.options();
  try {
    return await task(page);
  } finally {
    await page.close();
  }
}

interface Kept {
  url: string;
  engine: string;
}
/** The kept briefs that the options page lists, newest first. */
const kept = (chromium = recoupe.chromium): Promise<Kept[]> =>
  inOptions(
    (page) =>
      page.evaluate(async () =>
        (await chrome.runtime.sendMessage({ type: 'listBriefs' })).map(({ url, engine }) => ({ url, engine })),
      ),
    chromium,
  );

/** Briefs a page in a tab of its own, and returns the panel's words. */
async function read(url: string, chromium = recoupe.chromium): Promise<string> {
  const page = await chromium.open(url);
  const panel = await clickAndSettle(chromium, page);
  const text = await words(panel);
  await page.close();
  return text;
}

describe('a read article', () => {
  it('opens again at once and offline, as it was', async () => {
    await recoupe.set(remote('newsroom-large'));
    const first = await recoupe.brief(SAMPLE);
    const statements = (panel: Page) => panel.$$eval('.statement', (all) => all.map((one) => one.textContent));
    const before = await statements(first.panel);
    expect(await words(first.panel)).toContain('Written by newsroom-large');
    await first.page.close();

    gone = true;
    const asked = model.requests.length;
    const again = await recoupe.brief(SAMPLE);
    const text = await words(again.panel);
    expect(text).toContain('Kept brief, from');
    expect(text).toContain('Written by newsroom-large');
    expect(await statements(again.panel)).toEqual(before);
    expect(model.requests.length).toBe(asked);
    await again.page.close();
  });

  it('by different engines and models is kept apart', async () => {
    await recoupe.set(INSTANT);
    await read(SAMPLE);
    await recoupe.set(remote('newsroom-large'));
    expect(await read(SAMPLE)).toContain('Written by newsroom-large');
    await recoupe.set(remote('newsroom-small'));
    expect(await read(SAMPLE)).toContain('Written by newsroom-small');
    await until(async () => (await kept()).length === 3, 5000, 'the last to be kept');
    expect((await kept()).map(({ engine }) => engine)).toEqual(['newsroom-small', 'newsroom-large', 'instant']);

    gone = true;
    await recoupe.set(remote('newsroom-large'));
    expect(await read(SAMPLE)).toMatch(/Kept brief[\s\S]*Written by newsroom-large/);
    await recoupe.set(INSTANT);
    expect(await read(SAMPLE)).toMatch(/Kept brief[\s\S]*Key sentences/);
  });

  it('is in no list and no database once the reader keeps none', async () => {
    await recoupe.set(INSTANT);
    await read(SAMPLE);
    await recoupe.set({ keepBriefs: 0 });
    expect(await read(OTHER)).not.toContain('not kept');
    expect(await kept()).toEqual([]);
  });
});

describe('more briefs than the reader keeps', () => {
  it('let the oldest go first', async () => {
    await recoupe.set({ ...INSTANT, keepBriefs: 2 });
    for (const url of [SAMPLE, OTHER, LOCAL]) await read(url);
    await until(async () => (await kept()).length === 2, 5000, 'the oldest to go');
    expect((await kept()).map(({ url }) => url)).toEqual([LOCAL, OTHER]);
  });
});

describe('a full disk', () => {
  it('is said at the brief that is not kept; nothing that was kept is lost, and the next finds room again', async () => {
    const profileDir = await mkdtemp(join(tmpdir(), 'recoupe-profile-'));
    // With room without limit, the browser takes no other limit than the disk's own: this copy asks for none.
    const { dir: extensionDir, remove } = await limitedBuild();
    const settings = (page: Page) => page.evaluate(() => chrome.storage.local.get(null));
    // A database asks how much room there is when it is opened, and each of these browsers opens it when it starts.
    const inBrowser = async (quota: { quotaSize?: number }, task: (chromium: Chromium) => Promise<void>) => {
      const options = { extensionDir, newsroom: recoupe.newsroom, profileDir };
      const chromium = await launchChromium(options);
      try {
        const session = await (await chromium.browser.newPage()).createCDPSession();
        const origin = `chrome-extension://${chromium.extensionId}`;
        await session.send('Storage.overrideQuotaForOrigin', { origin, ...quota });
        await task(chromium);
      } finally {
        await chromium.close();
      }
    };
    try {
      await inBrowser({}, async (chromium) => {
        for (const url of [SAMPLE, OTHER]) expect(await read(url, chromium)).toContain('Key sentences');
      });
      await inBrowser({ quotaSize: 1 }, async (chromium) => {
        const before = await inOptions(settings, chromium);
        for (const url of [LOCAL, FRENCH]) {
          const page = await chromium.open(url);
          const panel = await clickAndSettle(chromium, page);
          await panel.waitForFunction(() => document.body.innerText.includes('not kept: no room'));
          expect(await words(panel)).toMatch(/\d+ words read of \d+/);
          await page.close();
        }
        expect((await kept(chromium)).map(({ url }) => url)).toEqual([OTHER, SAMPLE]);
        expect(await read(SAMPLE, chromium)).toContain('Kept brief, from');
        expect(await inOptions(settings, chromium)).toEqual(before);
      });
      await inBrowser({}, async (chromium) => {
        expect(await read(LOCAL, chromium)).not.toContain('not kept');
        await until(async () => (await kept(chromium)).length === 3, 5000, 'the brief that now finds room');
      });
    } finally {
      await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
      await remove();
    }
  });
});

describe('the worker killed between two clicks', () => {
  // The open panel wakes the next worker, whose listeners are ready once it answers.
  const restarted = async (panel: Page) => {
    // No browser ends a worker in the tenth of a second between a change and its being saved.
    await writtenDown(panel);
    await recoupe.chromium.killWorker();
    await panel.evaluate(() => chrome.runtime.sendMessage({ type: 'maskedKeys' }));
  };
  // Chromium sometimes still relies on the worker that the debugger closed, and sends it the click. The extension never
  // gets that click, and a reader would click again.
  const click = (page: Page) =>
    clickAndSettle(recoupe.chromium, page).catch(() => clickAndSettle(recoupe.chromium, page));

  it('changes nothing: the panel keeps its brief, the next click finds it', async () => {
    await recoupe.set(remote('newsroom-large'));
    const { page, panel } = await recoupe.brief(SAMPLE);
    // The last things to appear: who would answer a question, and the suggested questions.
    await panel.waitForFunction(() => document.body.textContent.includes('Your question goes to'));
    await panel.waitForSelector('.suggestions');
    const before = await words(panel);
    await restarted(panel);
    expect(await words(panel)).toBe(before);
    const asked = model.requests.length;
    await click(page);
    expect(await words(panel)).toContain('Kept brief, from');
    await restarted(panel);

    const other = await recoupe.chromium.open(OTHER);
    await click(other);
    expect(await words(panel)).toContain('Written by newsroom-large');
    expect(model.requests.length).toBeGreaterThan(asked);
    await other.close();
    await page.bringToFront();
    await panel.waitForFunction(() => document.body.innerText.includes('Kept brief, from'));
    await page.close();
  });
});

describe('a browser closed and opened again', () => {
  it('still has settings, the key and kept briefs; a key kept until it closes is gone', async () => {
    const profileDir = await mkdtemp(join(tmpdir(), 'recoupe-profile-'));
    const start = () => launchChromium({ extensionDir: CHROME_BUILD, newsroom: recoupe.newsroom, profileDir });
    try {
      const first = await start();
      const options = await first.options();
      await options.evaluate(async (settings) => {
        await chrome.storage.local.set({ settings: { ...settings, theme: 'dark' } });
        await chrome.runtime.sendMessage({
          type: 'saveKey',
          provider: 'custom',
          key: 'sk-lasting-0001',
          place: 'local',
        });
        await chrome.runtime.sendMessage({
          type: 'saveKey',
          provider: 'openai',
          key: 'sk-passing-0002',
          place: 'session',
        });
      }, remote('newsroom-large'));
      const page = await first.open(SAMPLE);
      const before = await words(await clickAndSettle(first, page));
      expect(before).toContain('Written by newsroom-large');
      await first.close();

      gone = true;
      const second = await start();
      const later = await second.options();
      await later.waitForSelector('main');
      expect(await later.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
      const masks = await later.evaluate(() => chrome.runtime.sendMessage({ type: 'maskedKeys' }));
      expect(masks).toEqual({ custom: '…0001' });
      const again = await words(await clickAndSettle(second, await second.open(SAMPLE)));
      expect(again).toContain('Kept brief, from');
      expect(again).toContain('Written by newsroom-large');
      await second.close();
    } finally {
      await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});

interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
}
/** The API calls made inside the extension's own pages. */
declare const chrome: {
  storage: { local: Area };
  runtime: { sendMessage(message: object): Promise<Kept[]> };
};
