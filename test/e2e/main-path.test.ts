import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickAndSettle, type Recoupe, savedJson, startRecoupe, words } from './support/recoupe.ts';
import { until } from './support/until.ts';

const SAMPLE = 'https://www.northmarch-courier.example/news/2026/11/tarrow-dam-evacuation';

let recoupe: Recoupe;
beforeAll(async () => {
  recoupe = await startRecoupe();
});
afterAll(() => recoupe?.close());

describe('a click on the icon of a news article, with no key', () => {
  let panel: Page;
  let page: Page;
  beforeAll(async () => {
    ({ panel, page } = await recoupe.brief(SAMPLE));
  });

  it('opens the real side panel', async () => {
    const contexts = await panel.evaluate(() => chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }));
    expect(contexts).toHaveLength(1);
  });

  it('shows state line, count, headline, standfirst, story, source', async () => {
    const text = await words(panel);
    expect(text).toContain('Key sentences, picked from the article. No AI.');
    expect(text).toContain('1 source: this article');
    expect(text).toMatch(/\d+ words read of \d+/);
    expect(await panel.$$eval('.standfirst .statement', (all) => all.length)).toBeGreaterThanOrEqual(1);
    expect(await panel.$$eval('.story .statement', (all) => all.length)).toBeGreaterThanOrEqual(3);
    expect(await panel.$$eval('.source-group .source', (all) => all.length)).toBe(1);
    expect(text).not.toContain('Enriched by AI');
  });

  it('gives sentences that stand in the passages they cite', async () => {
    const { article, brief, counts, disclaimer, timings } = await savedJson(recoupe.chromium, panel);
    expect(article).toMatchObject({ url: SAMPLE, isArticle: true, kind: 'news', lang: expect.stringMatching(/^en/) });
    for (const { text, citations, origin } of [...brief.standfirst, ...brief.story]) {
      const passage = citations[0]?.[1] ?? 0;
      expect(article.passages[passage - 1]).toContain(text);
      expect(origin).toBe('article');
    }
    expect(brief).toMatchObject({ engine: 'instant', model: null, complete: true, context: [] });
    expect(counts).toEqual({ independent: 1, articles: 1 });
    expect(disclaimer).toBeNull();
    expect(timings.firstContentMs).toBeGreaterThan(0);
    expect(timings.doneMs).toBeGreaterThanOrEqual(Number(timings.firstContentMs));
  });

  it('opens a citation by keyboard and shows its passage', async () => {
    await panel.focus('.story .citation');
    await panel.keyboard.press('Enter');
    const passage = await panel.waitForSelector('.passage blockquote');
    const shown = await passage?.evaluate((element) => element.textContent ?? '');
    const sentence = await panel.$eval('.story .statement', (element) => element.firstChild?.textContent ?? '');
    expect(shown).toContain(sentence);
    expect(await panel.$eval('.story .citation', (element) => element.getAttribute('aria-expanded'))).toBe('true');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('.passage', { hidden: true });
  });

  it('sends nothing anywhere', () => {
    const hosts = new Set(recoupe.newsroom.requests.map(({ host }) => host));
    // Chromium sends requests to its maker whatever its settings; there must be none to other hosts.
    const own = /\.(google|googleapis|gvt1)\.com$/;
    expect([...hosts].filter((host) => !own.test(host))).toEqual(['www.northmarch-courier.example']);
  });

  it('is there at once when the article is opened again', async () => {
    await page.reload();
    const again = await clickAndSettle(recoupe.chromium, page);
    expect(await words(again)).toContain('Kept brief, from');
  });
});

describe('the panel follows the tab', () => {
  it('never shows another page’s brief', async () => {
    const { page, panel } = await recoupe.brief(SAMPLE);
    const headline = await panel.$eval('h1', (element) => element.textContent);
    expect(headline).toBeTruthy();

    const other = await recoupe.chromium.open('https://www.northmarch-courier.example/');
    await panel.waitForFunction(() => !document.querySelector('.brief'));
    expect(await words(panel)).toContain('Click the icon to summarise this page');

    await page.bringToFront();
    await panel.waitForSelector('.brief');
    expect(await panel.$eval('h1', (element) => element.textContent)).toBe(headline);

    await page.goto('https://www.northmarch-courier.example/');
    await panel.waitForFunction(() => !document.querySelector('.brief'));
    await other.close();
    await page.close();
  });
});

describe('a page that is no article', () => {
  it('is said to be none, and can be briefed anyway', async () => {
    const { panel, page } = await recoupe.brief('https://www.northmarch-courier.example/');
    expect(await words(panel)).toContain('This does not look like a news article');
    expect(await panel.$('.brief')).toBeNull();
    await panel.click('.notice .primary');
    await until(async () => (await panel.$('.brief')) !== null, 10_000, 'the brief of a page that is no article');
    await page.close();
  });
});

describe('a page that no extension may read', () => {
  it('says so', async () => {
    const { panel, page } = await recoupe.brief('chrome://version/');
    expect(await words(panel)).toContain('No extension may read this page');
    await page.close();
  });
});

/** The API calls made inside the panel. */
declare const chrome: { runtime: { getContexts(filter: { contextTypes: string[] }): Promise<unknown[]> } };
