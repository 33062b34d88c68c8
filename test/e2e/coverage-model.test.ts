import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ModelScript } from '../newsroom/model-script.ts';
import { createModelHandler, type ModelServer } from '../newsroom/model-server.ts';
import { atStage, pressAction, read, SAMPLE, search, startCovered } from './support/coverage.ts';
import { type Recoupe, savedJson, showPart, words } from './support/recoupe.ts';
import { until } from './support/until.ts';
import { writtenDown } from './support/written.ts';

const HOST = 'api.model.example';
const PARTS = ['agree', 'differ', 'single'] as const;

let recoupe: Recoupe;
let model: ModelServer;
let page: Page;
let panel: Page;

beforeAll(async () => {
  recoupe = await startCovered();
  model = createModelHandler();
  recoupe.newsroom.handle(HOST, model.handler);
  // Without the outlet that never answers: it would only be waited for.
  await recoupe.set({
    engine: 'remote',
    provider: 'custom',
    endpoints: { custom: { baseURL: `https://${HOST}/v1`, model: 'newsroom-large', headers: {}, contextTokens: 0 } },
    hiddenOutlets: ['slowcoach-daily.example'],
    findersOff: ['model'],
    // A complete answer is reused for the same request, unless nothing is to be kept.
    keepBriefs: 0,
  });
  ({ page, panel } = await recoupe.brief(SAMPLE));
  await search(panel);
});
afterAll(() => recoupe?.close());

const json = () => savedJson(recoupe.chromium, panel);
const asked = () =>
  model.requests.filter(({ method }) => method === 'POST').map(({ body }) => JSON.parse(body).messages);

describe('a model that compares', () => {
  beforeAll(() => read(panel));

  it('says what sources agree and differ on, and what only one says, each citing those that say so', async () => {
    const { coverage, article } = await json();
    if (!coverage) throw new Error('No coverage');
    const texts = new Map<number | null, string[]>([[1, article.passages]]);
    for (const { number, passages } of coverage.sources) texts.set(number, passages);
    for (const part of PARTS) {
      expect([part, coverage[part].length]).not.toEqual([part, 0]);
      for (const { citations, origin, text } of coverage[part]) {
        expect(text).not.toMatch(/\[\d|AGREE|DIFFER|ONLY/);
        expect(origin).toBe('related');
        const sources = new Set(citations.map(([source]) => source));
        if (part === 'single') expect(sources.size).toBe(1);
        else expect(sources.size).toBeGreaterThan(1);
        for (const [source, passage] of citations) expect(texts.get(source)?.[passage - 1]).toBeTruthy();
      }
    }
    const shown = await panel.$$eval('.across h3', (all) => all.map((one) => one.textContent));
    expect(shown).toEqual([
      'They disagree, according to the model',
      'They agree',
      'Only one of the sources read says so',
    ]);
    // What was found on this machine stands first.
    expect(await panel.$eval('.compare-part h3', (title) => title.textContent)).toBe('They disagree');
    for (const part of PARTS) {
      const said = await panel.$$eval(`.across-${part} .statement`, (all) =>
        all.map((one) => one.firstChild?.textContent),
      );
      expect(said).toEqual(coverage[part].map(({ text }) => text));
    }
  });

  it('tells the story from all sources', async () => {
    const { coverage } = await json();
    const cited = new Set(coverage?.story.flatMap(({ citations }) => citations.map(([source]) => source)));
    expect(cited.size).toBeGreaterThan(2);
    expect(await panel.$$eval('.across-story .statement', (all) => all.length)).toBe(coverage?.story.length);
    // It stands where the article's own did, and a switch leads back to that.
    await showPart(panel, 'brief');
    const isShown = () =>
      panel.$$eval('.story-part :is(.story, .across-story)', (all) =>
        all.filter((one) => one.checkVisibility()).map((one) => one.className),
      );
    expect(await isShown()).toEqual(['across-story']);
    await panel.click('.switch-choice:nth-of-type(2) input');
    expect(await isShown()).toEqual(['story']);
    await panel.click('.switch-choice:nth-of-type(1) input');
    expect(await isShown()).toEqual(['across-story']);
  });

  it('a citation of another outlet opens its passage, and that outlet’s page at the passage', async () => {
    const { coverage } = await json();
    const [source = 0, passage = 0] = coverage?.single[0]?.citations[0] ?? [];
    const cited = coverage?.sources.find(({ number }) => number === source);
    await showPart(panel, 'compare');
    await panel.click('.across-single .citation');
    const open = await panel.waitForSelector('.across-single .passage');
    expect(await open?.$eval('blockquote', (quote) => quote.textContent)).toBe(cited?.passages[passage - 1]);
    expect(await open?.$eval('figcaption', (caption) => caption.textContent)).toContain(cited?.outlet);
    const link = await open?.$eval('a', (anchor) => [anchor.href, anchor.target, anchor.rel]);
    expect(link).toEqual([expect.stringContaining('#:~:text='), '_blank', 'noreferrer']);
    expect(link?.[0]?.split('#')[0]).toBe(cited?.url);
    // The passage is in another outlet's page: nothing is marked in this one.
    expect(await open?.$('.passage-state')).toBeNull();

    const opened = recoupe.chromium.browser.waitForTarget((target) => target.url().startsWith(String(cited?.url)));
    await (await open?.$('a'))?.click();
    await (await (await opened).page())?.close();
    await page.bringToFront();
    await panel.waitForSelector('.across-single');
  });

  it('is asked with the messages of the brief first, to the letter', async () => {
    const [first, second] = asked();
    expect(first?.length).toBeGreaterThan(1);
    expect(second?.slice(0, first.length)).toEqual(first);
    expect(JSON.stringify(second.slice(0, first.length))).toBe(JSON.stringify(first));
    expect(second[first.length].role).toBe('assistant');
    const { sent } = await json();
    expect(sent.map(({ messages }) => messages)).toEqual([first, second]);
  });

  it('gets other outlets’ texts fenced, and no link comes from it', async () => {
    const question = asked()[1].at(-1).content;
    expect(question).toContain('<source>');
    const links = await panel.$$eval('.across a, .across-story a', (all) => all.map((one) => one.getAttribute('href')));
    const urls = (await json()).coverage?.sources.map(({ url }) => url) ?? [];
    for (const link of links) expect(urls).toContain(link?.split('#')[0]);
  });
});

async function set(settings: Record<string, unknown>): Promise<void> {
  await recoupe.set(settings);
  await page.bringToFront();
}

/** Compares again, with these answers of the model. */
async function compare(script: ModelScript[]): Promise<void> {
  model.script(script);
  await pressAction(panel, 'search-again');
  await panel.waitForSelector('[data-action="read-sources"]');
  await read(panel);
}

describe('a model that compares badly', () => {
  it('citing sources that there are not, or none: what is shown cites sources that say so', async () => {
    for (const type of ['wrongSource', 'uncited'] as const) {
      await compare([{ type }]);
      const { coverage } = await json();
      if (!coverage) throw new Error('No coverage');
      const numbers = new Set([1, ...coverage.sources.flatMap(({ number }) => number ?? [])]);
      for (const part of PARTS)
        for (const { citations } of coverage[part]) {
          expect(citations.length).toBeGreaterThan(0);
          for (const [source] of citations) expect(numbers).toContain(source);
        }
    }
  });

  it.each<[string, ModelScript[], RegExp]>([
    ['a key that is not accepted', [{ type: 'wrongKey' }], /does not accept the key/],
    ['no credit', [{ type: 'payment' }], /No credit left/],
    ['a fault of the server', [{ type: 'serverError' }], /has a problem/],
    ['garbage', [{ type: 'garbage' }], /broke off|empty answer/],
    ['an empty answer', [{ type: 'empty' }], /empty answer/],
  ])('%s: said in words; what was read stays, side by side', async (_, script, said) => {
    await compare(script);
    const text = await words(panel);
    expect(text).toContain('The model could not compare the sources');
    expect(text).toMatch(said);
    expect(text).not.toContain('The search could not continue');
    expect(await panel.$$eval('.leads li', (all) => all.length)).toBeGreaterThan(2);
    expect(await panel.$$eval('.story .statement', (all) => all.length)).toBeGreaterThan(2);
  });

  it('can be asked to compare again, without anything being read again', async () => {
    // Now answers are kept, here for a request that was not made before; the useless answer is not reused.
    await set({ keepBriefs: 50, length: 'short' });
    await compare([{ type: 'empty' }]);
    const mends = await panel.$$eval('.notice-actions button', (all) => all.map((one) => one.textContent));
    expect(mends).toEqual(['Try again', 'Open the options']);
    model.script([]);
    const before = recoupe.newsroom.requests.filter(({ host }) => host !== HOST).length;
    await pressAction(panel, 'compare-again');
    await panel.waitForSelector('.across-agree');
    await atStage(panel, 'done');
    expect(await words(panel)).not.toContain('could not compare');
    const own = /\.(google|googleapis|gvt1)\.com$/;
    const after = recoupe.newsroom.requests.filter(({ host }) => host !== HOST).slice(before);
    expect(after.filter(({ host }) => !own.test(host))).toEqual([]);
    await set({ keepBriefs: 0, length: 'medium' });
  });

  it('cut off in mid-answer: what had arrived stays', async () => {
    await compare([{ type: 'cut', lines: 2 }]);
    expect(await panel.$$eval('.across .statement', (all) => all.length)).toBeGreaterThan(0);
    expect(await words(panel)).toContain('The model could not compare the sources');
  });

  it('markup and links in its answer are text', async () => {
    const [{ coverage }] = [await json()];
    const number = coverage?.sources.find(({ number, group }) => number !== null && group !== 'reprint')?.number;
    const text =
      `ONLY [${number}.1]: <img src=x onerror="document.documentElement.dataset.owned=1"> <b>Dam</b>\n` +
      `STORY [1.1][${number}.1]: See [here](javascript:alert(1)) <script>document.documentElement.dataset.owned=1</script> now.\nEND\n`;
    await compare([{ type: 'ok', text }]);
    expect(await panel.evaluate(() => document.documentElement.dataset.owned)).toBeUndefined();
    const active = '.across img, .across b, .across-story script, .brief a[href^="javascript"]';
    expect(await panel.$$eval(active, (all) => all.length)).toBe(0);
  });
});

describe('a comparison that the reader stops', () => {
  it('keeps what had arrived, and nothing goes on', async () => {
    model.script([{ type: 'endless', delay: 20 }]);
    await pressAction(panel, 'search-again');
    await panel.waitForSelector('[data-action="read-sources"]');
    await pressAction(panel, 'read-sources');
    await atStage(panel, 'comparing');
    await panel.waitForSelector('.across-story .statement');
    await panel.locator('.coverage-progress button').click();
    await atStage(panel, 'stopped');
    const count = () => panel.$$eval('.across-story .statement', (all) => all.length);
    const before = await count();
    expect(before).toBeGreaterThan(0);
    await until(() => model.playing() === 0, 10_000, 'the model to be hung up on');
    await writtenDown(panel);
    expect(await count()).toBe(before);
    expect(await words(panel)).toContain('Stopped; what had been found is kept.');
  });
});
