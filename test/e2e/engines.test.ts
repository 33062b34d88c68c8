import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Recoupe, savedJson, startRecoupe, words } from './support/recoupe.ts';

const SAMPLE = 'https://www.northmarch-courier.example/news/2026/11/tarrow-dam-evacuation';
const FRENCH = 'https://www.courrier-republicain.example/transports/ligne-du-haut-vernois-rouvrira-en-2029';
const CANNOT = 'This device cannot use the browser’s own model.';

let recoupe: Recoupe;
beforeAll(async () => {
  recoupe = await startRecoupe();
});
afterAll(() => recoupe?.close());

const extensionPage = (name: string) =>
  recoupe.chromium.open(`chrome-extension://${recoupe.chromium.extensionId}/${name}.html`);
const state = (page: Page) => page.waitForSelector('.built-in[data-state="unavailable"]');
const chosen = (page: Page) => page.$eval('input[name="engine"]:checked', (input) => (input as HTMLInputElement).value);

/*
 * Debian's Chromium knows the browser's models, and can have none: what it says of itself is what readers of most devices
 * will see.
 */
describe('a browser that knows models and has none', () => {
  it('falls back to key sentences where nothing was set, and says why', async () => {
    const { page, panel } = await recoupe.brief(SAMPLE);
    expect(await words(panel)).toContain(
      'Automatic: key sentences, as no model is set up and the browser has none ready',
    );
    expect((await savedJson(recoupe.chromium, panel)).brief).toMatchObject({ engine: 'instant', complete: true });
    await page.close();
  });

  it('says so in the options and in the welcome, with what each way costs', async () => {
    for (const name of ['options', 'welcome']) {
      const page = await extensionPage(name);
      await state(page);
      const said = await words(page);
      expect(said).toContain(CANNOT);
      expect(said).toContain('22 GB free');
      expect(said).toContain('The article’s text goes to the service');
      expect(await page.$$eval('.offers tbody tr', (rows) => rows.map((row) => row.dataset.engine))).toEqual([
        'instant',
        'built-in',
        'local',
        'remote',
      ]);
      // Neither to be got nor to be used.
      expect(await page.$('.offers .built-in button')).toBeNull();
      await page.close();
    }
  });

  it('fails with words where that model was chosen, and sends nothing', async () => {
    const options = await extensionPage('options');
    await options.waitForSelector('input[name="engine"]');
    expect(await chosen(options)).toBe('auto');
    await options.click('input[name="engine"][value="built-in"]');
    await state(options);
    // The table of offers says the same before the choice is saved.
    await options.waitForFunction(
      async () => (await chrome.storage.local.get('settings')).settings?.engine === 'built-in',
    );
    await options.close();
    const { page, panel } = await recoupe.brief(SAMPLE);
    expect(await panel.$$eval('.notice.warning .notice-title', (all) => all.map((title) => title.textContent))).toEqual(
      ['The browser’s own model cannot be used here'],
    );
    // What there was before any model was asked stays.
    expect(await panel.$$('.story .statement')).not.toHaveLength(0);
    await panel.click('.sent summary');
    expect(await words(panel)).toContain('Nothing was sent');
    await page.close();
  });

  it('goes back to automatic, and to an endpoint only when one was set up', async () => {
    await recoupe.set({ engine: 'auto', provider: 'custom', endpoints: {} });
    const { page, panel } = await recoupe.brief(SAMPLE);
    expect((await savedJson(recoupe.chromium, panel)).brief).toMatchObject({ engine: 'instant' });
    await page.close();
    const endpoints = { custom: { baseURL: 'https://api.nowhere.example/v1', model: 'm' } };
    await recoupe.set({ endpoints });
    const second = await recoupe.brief(SAMPLE);
    // It fails, for nobody is there; no other takes its place.
    await second.panel.waitForSelector('.notice.warning');
    expect(await words(second.panel)).toContain('Automatic: the model that was set up');
    await second.page.close();
  });
});

/** The browser's model as a script: what Chromium has is there, and its answers are ours. */
declare const LanguageModel: {
  availability(): Promise<string>;
  create(options: { monitor?(monitor: { addEventListener(type: string, listen: unknown): void }): void }): unknown;
};

/** Makes the model of a context ready, with this answer in pieces. To be run in that context. */
function ready(pieces: string[]): void {
  const session = {
    clone: async () => session,
    destroy: () => undefined,
    promptStreaming: () =>
      new ReadableStream({
        start(controller) {
          for (const piece of pieces) controller.enqueue(piece);
          controller.close();
        },
      }),
    measureContextUsage: async () => 900,
    contextWindow: 6144,
    contextUsage: 0,
  };
  LanguageModel.availability = async () => 'available';
  LanguageModel.create = async () => session;
}

/** Makes the model of a page one that must be got first, and comes in two steps. To be run in that page. */
function downloadable(): void {
  let come = false;
  LanguageModel.availability = async () => (come ? 'available' : 'downloadable');
  LanguageModel.create = async ({ monitor }) => {
    if (!navigator.userActivation.isActive) throw new DOMException('A click is wanted', 'NotAllowedError');
    monitor?.({
      addEventListener: (_type: string, listen: unknown) => {
        (listen as (event: { loaded: number }) => void)({ loaded: 0.42 });
      },
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    come = true;
    return { destroy: () => undefined };
  };
}

describe('a browser that has a model', () => {
  const ANSWER = [
    'HEADLINE [1.1]: Villages below Tarrow Dam are empty\nSTANDFIRST [1.1]: About 4,200 people in the Ellen valley ',
    'were told to leave on Saturday night.\nSTANDFIRST [1.3]: The inspection team noticed the flow near the left abutment.\n',
    'STORY [1.2]: Police and fire crews went from door to door in five villages.\nSTORY [1.3]: By 6pm it had grown from about ',
    'two litres a second to eleven.\nSTORY [1.1]: The mayor of Elbonia resigned over 77 dams.\nEND',
  ];

  async function makeReady(pieces: string[]): Promise<void> {
    const worker = await recoupe.chromium.worker();
    if (!worker) throw new Error('The worker sleeps');
    await worker.evaluate(ready, pieces);
  }

  it('writes with it where nothing was set up, and checks what it writes', async () => {
    await recoupe.set({ engine: 'auto', endpoints: {}, keepBriefs: 0 });
    const tab = await recoupe.chromium.open(SAMPLE);
    await makeReady(ANSWER);
    const { panel, page } = await recoupe.brief(SAMPLE);
    const said = await words(panel);
    expect(said).toContain('Written by the browser’s own model from the article.');
    expect(said).toContain('Automatic: the browser’s own model is ready');
    expect(said).toContain('Villages below Tarrow Dam are empty');
    // The article knows nothing of that; sentences of its own fill the gap.
    expect(said).not.toContain('Elbonia');
    const { brief } = await savedJson(recoupe.chromium, panel);
    expect(brief).toMatchObject({ engine: 'built-in', complete: true });
    expect(
      await panel.$$eval('.story .statement', (all) =>
        all.every((one) => (one as HTMLElement).dataset.verdict !== undefined),
      ),
    ).toBe(true);
    await page.close();
    await tab.close();
  });

  it('is got by a click in the options, and not without', async () => {
    const page = await recoupe.chromium.browser.newPage();
    await page.evaluateOnNewDocument(downloadable);
    await page.goto(`chrome-extension://${recoupe.chromium.extensionId}/options.html`);
    const button = await page.waitForSelector('[data-action="get-built-in"]');
    expect(await words(page)).toContain('The browser can get its model');
    await button?.click();
    await page.waitForFunction(() => document.body.innerText.includes('42% has come.'));
    await page.waitForSelector('.built-in[data-state="ready"]');
    expect(await words(page)).toContain('Ready: the browser has its model');
    await page.close();
  });
});

/** Puts a file that no llama.cpp can run where a downloaded model would be. To be run in a page of the extension. */
async function broken(id: string, name: string): Promise<void> {
  const models = await (await navigator.storage.getDirectory()).getDirectoryHandle('models', { create: true });
  const folder = await models.getDirectoryHandle(id, { create: true });
  const meta = { id, name, url: '', bytes: 4, sha256: null, etag: '', architecture: 'gemma3', whole: true };
  for (const [file, text] of [
    ['meta.json', JSON.stringify(meta)],
    ['part-00000', 'GGUF'],
  ] as const) {
    const writable = await (await folder.getFileHandle(file, { create: true })).createWritable();
    await writable.write(text);
    await writable.close();
  }
}

describe('a model on this device that was made for other languages', () => {
  it('is said to be, before anything is expected of it, and not where the language is its own', async () => {
    const page = await extensionPage('options');
    await page.evaluate(broken, 'gemma-3-270m-it-qat-q4_0', 'Gemma 3 270M');
    await page.close();
    await recoupe.set({ engine: 'local', localModel: 'gemma-3-270m-it-qat-q4_0', keepBriefs: 0 });
    const french = await recoupe.brief(FRENCH);
    expect(await words(french.panel)).toContain(
      'Gemma 3 270M was not made for French, but for English: expect mistakes.',
    );
    await french.page.close();
    const english = await recoupe.brief(SAMPLE);
    expect(await words(english.panel)).not.toContain('was not made for');
    await english.page.close();
  });
});

describe('the first-run page', () => {
  it('leads back to "Automatic", and shows what that takes', async () => {
    const endpoints = { custom: { baseURL: 'https://api.nowhere.example/v1', model: 'm' } };
    await recoupe.set({ engine: 'auto', localModel: '', provider: 'custom', endpoints });
    const page = await extensionPage('welcome');
    await page.waitForSelector('.offers');
    const inUse = () =>
      page.$$eval('.offers tbody tr', (rows) =>
        rows.flatMap((row) =>
          row.querySelector('strong') ? [`${row.dataset.engine}: ${row.querySelector('strong')?.textContent}`] : [],
        ),
      );
    expect(await inUse()).toEqual(['remote: In use: “Automatic” takes it']);
    await page.click('.offers tr[data-engine="instant"] button');
    await page.waitForFunction(() => document.querySelector('tr[data-engine="instant"] strong'));
    expect(await inUse()).toEqual(['instant: In use']);
    await page.locator('::-p-aria([name="Use it: Automatic"][role="button"])').click();
    await page.waitForFunction(() => document.querySelector('tr[data-engine="remote"] strong'));
    expect(await inUse()).toEqual(['remote: In use: “Automatic” takes it']);
    await page.close();
  });
});

describe('before other reports are searched for', () => {
  it('is said who will be asked: those that are switched on, and a model that searches the web', async () => {
    const endpoints = { openai: { baseURL: 'https://api.openai.com/v1', model: 'gpt-6-luna' } };
    await recoupe.set({ engine: 'remote', provider: 'openai', endpoints, findersOff: ['bing'] });
    const { page, panel } = await recoupe.brief(SAMPLE);
    const offer = () => panel.$$eval('#coverage .coverage-note', (all) => all.map((one) => one.textContent).join('\n'));
    expect(await offer()).toContain('the subject): GDELT and Google News.');
    expect(await offer()).toContain('OpenAI also gets the headline');
    await recoupe.set({ engine: 'instant' });
    await page.bringToFront();
    await panel.waitForFunction(() => !document.querySelector('#coverage')?.textContent?.includes('OpenAI'));
    await recoupe.set({ findersOff: [] });
    await page.close();
  });
});

/** The one call made inside the options page. */
declare const chrome: {
  storage: { local: { get(key: string): Promise<{ settings?: { engine?: string } }> } };
};
