import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answered, ask } from './support/asking.ts';
import { unfold } from './support/options.ts';
import { clickAndSettle, type Recoupe, savedJson, showPart, startRecoupe, words } from './support/recoupe.ts';
import { until } from './support/until.ts';

const SAMPLE = 'https://www.northmarch-courier.example/news/2026/11/tarrow-dam-evacuation';
const FRENCH = 'https://www.courrier-republicain.example/transports/ligne-du-haut-vernois-rouvrira-en-2029';
const CANNOT = 'This device cannot use the browser’s own model.';

let recoupe: Recoupe;
beforeAll(async () => {
  recoupe = await startRecoupe();
});
afterAll(() => recoupe?.close());

const extensionPage = (name: string) =>
  recoupe.chromium.open(
    `chrome-extension://${recoupe.chromium.extensionId}/${name === 'options' ? 'options.html#/models' : `${name}.html`}`,
  );
const state = (page: Page) => page.waitForSelector('.built-in[data-state="unavailable"]');
const chosen = (page: Page) => page.$eval('input[name="engine"]:checked', (input) => (input as HTMLInputElement).value);

/*
 * Debian's Chromium has the interfaces of the browser's models, but can get no model: most readers' devices will show
 * the same states.
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
      await unfold(page);
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
      // The model can be neither downloaded nor used.
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
    // The table of offers shows the same before the choice is saved.
    await options.waitForFunction(
      async () => (await chrome.storage.local.get('settings')).settings?.engine === 'built-in',
    );
    await options.close();
    const { page, panel } = await recoupe.brief(SAMPLE);
    expect(await panel.$$eval('.notice.warning .notice-title', (all) => all.map((title) => title.textContent))).toEqual(
      ['The browser’s own model cannot be used here'],
    );
    // The key sentences, shown before any model was asked, stay.
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
    // The request fails, since nothing answers; no other engine is used instead.
    await second.panel.waitForSelector('.notice.warning');
    expect(await words(second.panel)).toContain('Automatic: the model that was set up');
    await second.page.close();
  });
});

/** A scripted model: Chromium's own interfaces, with our answers. */
declare const LanguageModel: {
  availability(): Promise<string>;
  create(options: { monitor?(monitor: { addEventListener(type: string, listen: unknown): void }): void }): unknown;
};

/**
 * The model's output: the pieces of a brief, and the answer to questions (null for silence); `forEver` repeats it
 * endlessly.
 */
interface Script {
  brief: string[];
  question: string | null;
  forEver: boolean;
}

/** Makes the model of a context ready, and counts the answers that were given up. To be run in that context. */
function ready(script: Script): void {
  // A session is used several times, so its output is looked up at each request.
  const own = Object.assign(globalThis as unknown as { script: Script; gaveUp: number }, { script, gaveUp: 0 });
  const session = {
    clone: async () => session,
    destroy: () => undefined,
    promptStreaming: (input: { content: string }[], { signal }: { signal?: AbortSignal } = {}) => {
      signal?.addEventListener('abort', () => own.gaveUp++);
      const { brief, question, forEver } = own.script;
      const asked = input.some(({ content }) => content.includes('question:'));
      const pieces = asked ? [question].filter((piece) => piece !== null) : brief;
      return new ReadableStream({
        start(controller) {
          for (const piece of pieces) controller.enqueue(piece);
          if (!forEver && pieces.length > 0) controller.close();
        },
        pull(controller) {
          if (forEver) controller.enqueue(pieces.at(-1));
        },
      });
    },
    measureContextUsage: async () => 900,
    contextWindow: 6144,
    contextUsage: 0,
  };
  LanguageModel.availability = async () => 'available';
  LanguageModel.create = async () => session;
}

/**
 * Makes the model of a page one that must be downloaded first; the download ends at the event `rest-comes`. To be run
 * in that page.
 */
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
    await new Promise<void>((resolve) => addEventListener('rest-comes', () => resolve()));
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

  async function makeReady(script: Partial<Script>): Promise<void> {
    const worker = await recoupe.chromium.worker();
    if (!worker) throw new Error('The worker sleeps');
    await worker.evaluate(ready, { brief: ANSWER, question: null, forEver: false, ...script });
  }

  it('writes with it where nothing was set up, and checks what it writes', async () => {
    await recoupe.set({ engine: 'auto', endpoints: {}, keepBriefs: 0 });
    const tab = await recoupe.chromium.open(SAMPLE);
    await makeReady({});
    const { panel, page } = await recoupe.brief(SAMPLE);
    const said = await words(panel);
    expect(said).toContain('Written by the browser’s own model from the article.');
    expect(said).toContain('Automatic: the browser’s own model is ready');
    expect(said).toContain('Villages below Tarrow Dam are empty');
    // The article does not have that; its own sentences fill the gap.
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

  const OWNER = 'Which company owns the dam?';
  const last = (panel: Page) => panel.$eval('.question:last-child', (one) => (one as HTMLElement).innerText);

  /** Briefs the sample with a model that has this output. */
  async function briefed(script: Partial<Script>) {
    await recoupe.set({ engine: 'auto', endpoints: {}, keepBriefs: 0 });
    const page = await recoupe.chromium.open(SAMPLE);
    await makeReady(script);
    return { page, panel: await clickAndSettle(recoupe.chromium, page) };
  }

  it.each([
    [
      'by the model, checked',
      'ANSWER [1.3]: The dam is owned by Northmarch Water.\nANSWER [1.3]: The mayor of Elbonia owns 77 dams.\nEND',
      ['The dam is owned by Northmarch Water.', 'Answered by the browser’s own model from the sources, and checked'],
    ],
    [
      'by sentences that are picked, where nothing that it wrote is in the sources',
      'ANSWER [1.1]: The mayor of Elbonia owns 77 dams.\nEND',
      [
        'Northmarch Water, which owns the dam',
        'Nothing that the browser’s own model wrote is borne out by the sources',
      ],
    ],
    ['by that the sources do not say', 'NONE', ['Not in the sources, according to the browser’s own model.']],
  ])('answers a question %s', async (_, question, said) => {
    const { page, panel } = await briefed({ question });
    await until(
      async () => (await words(panel)).includes('The model on this device answers'),
      10_000,
      'who will answer',
    );
    await ask(panel, OWNER);
    await answered(panel, ['answered', 'none']);
    for (const one of said) expect(await last(panel)).toContain(one);
    expect(await last(panel)).not.toContain('Elbonia');
    await showPart(panel, 'brief');
    await panel.click('.sent summary');
    expect(await words(panel)).toContain('Nothing was sent');
    await page.close();
  });

  it('is not waited for where it says the same for ever, in a brief and in an answer', async () => {
    const line = 'STORY [1.1]: The mayor of Elbonia resigned over 77 dams.\n';
    const { page, panel } = await briefed({
      brief: [line],
      question: 'ANSWER [1.1]: The mayor of Elbonia owns 77 dams.\n',
      forEver: true,
    });
    const { brief } = await savedJson(recoupe.chromium, panel);
    expect(brief).toMatchObject({ engine: 'built-in', complete: true });
    expect(brief.story.length).toBeGreaterThan(2);
    await ask(panel, OWNER);
    await answered(panel, 'answered');
    expect(await last(panel)).toContain('Nothing that the browser’s own model wrote');
    await page.close();
  });

  it('is stopped in mid-answer when its tab is closed', async () => {
    const { page, panel } = await briefed({});
    const gaveUp = async () =>
      (await recoupe.chromium.worker())?.evaluate(() => (globalThis as unknown as { gaveUp: number }).gaveUp) ?? 0;
    const before = await gaveUp();
    await ask(panel, OWNER);
    await until(async () => (await words(panel)).includes('Waiting for'), 10_000, 'the question to be under way');
    expect(await gaveUp()).toBe(before);
    await page.close();
    await until(async () => ((await gaveUp()) ?? 0) > (before ?? 0), 10_000, 'the answer to be given up');
  });

  it('is got by a click in the options, and not without', async () => {
    const page = await recoupe.chromium.browser.newPage();
    await page.evaluateOnNewDocument(downloadable);
    await page.goto(`chrome-extension://${recoupe.chromium.extensionId}/options.html#/models`);
    await page.waitForSelector('.offers');
    await unfold(page);
    const button = await page.waitForSelector('[data-action="get-built-in"]');
    expect(await words(page)).toContain('The browser can get its model');
    await button?.click();
    await page.waitForFunction(() => document.body.innerText.includes('42% downloaded.'));
    await page.evaluate(() => dispatchEvent(new Event('rest-comes')));
    await page.waitForSelector('.built-in[data-state="ready"]');
    expect(await words(page)).toContain('Ready: the browser has its model');
    await page.close();
  });
});

/** Puts a file that llama.cpp cannot run in the place of a downloaded model. To be run in a page of the extension. */
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
    await unfold(page);
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
    const offer = () => panel.$$eval('.strip .coverage-note', (all) => all.map((one) => one.textContent).join('\n'));
    expect(await offer()).toContain('the subject) to GDELT and Google News;');
    expect(await offer()).toContain('OpenAI also gets the headline');
    await recoupe.set({ engine: 'instant' });
    await page.bringToFront();
    await panel.waitForFunction(() => !document.querySelector('.strip')?.textContent?.includes('OpenAI'));
    await recoupe.set({ findersOff: [] });
    await page.close();
  });
});

/** The API call made inside the options page. */
declare const chrome: {
  storage: { local: { get(key: string): Promise<{ settings?: { engine?: string } }> } };
};
