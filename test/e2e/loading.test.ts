import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createModelHandler, type ModelServer } from '../newsroom/model-server.ts';
import { addHeldPages, type HeldPages } from './support/held-pages.ts';
import { type ImpatientReader, impatientInChromium, impatientInFirefox, panelHas } from './support/impatient.ts';
import { until } from './support/until.ts';

const MODEL_HOST = 'api.model.example';
const REMOTE = {
  engine: 'remote',
  provider: 'custom',
  endpoints: {
    custom: { baseURL: `https://${MODEL_HOST}/v1`, model: 'newsroom-large', headers: {}, contextTokens: 0 },
  },
};
const HAS_BRIEF = 'return document.querySelector(\'.brief[data-ended="true"] .statement\') !== null';
const RUN = "return document.querySelector('main')?.dataset.run ?? ''";
/** The number of the model's sentences. */
const WRITTEN = `
  const all = [...document.querySelectorAll('.brief .story .statement')];
  return all.filter(({ textContent }) => textContent.includes('of an answer without end')).length`;
/** Notes in the panel when the browser tells its pages that the tab in front has loaded. */
const LISTEN = `
  window.recoupeHasLoaded = false;
  chrome.tabs.onUpdated.addListener((_, { status }) => {
    if (status === 'complete') window.recoupeHasLoaded = true;
  });`;

describe.each([
  ['Chromium', impatientInChromium],
  ['Firefox', impatientInFirefox],
])('a brief that is asked for in %s while the page still loads', (_, start) => {
  let reader: ImpatientReader;
  let pages: HeldPages;
  let model: ModelServer;
  beforeAll(async () => {
    reader = await start();
    pages = await addHeldPages(reader.newsroom);
    model = createModelHandler();
    reader.newsroom.handle(MODEL_HOST, model.handler);
    await reader.set({ keepBriefs: 0 });
  });
  afterEach(() => pages?.release());
  afterAll(() => reader?.close());

  /** Waits until the page in front shows its headline, at this stage of loading. */
  async function arrived(url: string, stage: string): Promise<void> {
    const state = "return location.href + ' ' + document.readyState + ' ' + (document.querySelector('h1') !== null)";
    await until(async () => (await reader.inPage(state)) === `${url} ${stage} true`, 20_000, `${url} to be ${stage}`);
    await until(async () => (await reader.at()) === url, 20_000, `the address ${url}`);
  }

  /** Clicks the icon, and waits for the run of this click. */
  async function briefed(): Promise<void> {
    const before = await reader.inPanel(RUN).catch(() => '');
    await reader.click();
    await until(async () => !['', before].includes(await reader.inPanel(RUN).catch(() => '')), 20_000, 'a new run');
  }

  /** Lets the page finish, and waits until the extension was told of it. */
  async function finishLoading(): Promise<void> {
    await reader.inPanel(LISTEN);
    pages.release();
    await panelHas(reader, 'return window.recoupeHasLoaded', 'the page to have loaded');
  }

  /** The background has the run, and the passage that it names: it has not been taken off the tab. */
  async function stillAnswers(): Promise<void> {
    await reader.press('.story .citation');
    await panelHas(
      reader,
      "return document.querySelector('.passage-state')?.textContent === 'Marked in the page.'",
      'the passage to be marked',
    );
    expect(await reader.inPanel(HAS_BRIEF)).toBe(true);
  }

  it('stays when the page has loaded, if its text was there', async () => {
    await reader.go(pages.picture);
    await arrived(pages.picture, 'interactive');
    await briefed();
    await panelHas(reader, HAS_BRIEF, 'the brief');
    await finishLoading();
    await stillAnswers();
  });

  it('comes, and stays, if half its text was there', async () => {
    await reader.go(pages.half);
    await arrived(pages.half, 'loading');
    await briefed();
    await finishLoading();
    await panelHas(reader, HAS_BRIEF, 'the brief');
    await stillAnswers();
  });

  it('goes on being written by a model', async () => {
    model.script([{ type: 'endless' }]);
    await reader.set(REMOTE);
    await reader.go(pages.picture);
    await arrived(pages.picture, 'interactive');
    await briefed();
    await panelHas(reader, `${WRITTEN} > 3`, 'the first sentences');
    await finishLoading();
    const before = Number(await reader.inPanel(WRITTEN));
    expect(before).toBeGreaterThan(3);
    await panelHas(reader, `${WRITTEN} > ${before}`, 'the next sentences');
    expect(model.playing()).toBe(1);
  });
});
