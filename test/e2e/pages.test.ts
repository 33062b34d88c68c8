import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Recoupe, savedJson, startRecoupe, words } from './support/recoupe.ts';
import { until } from './support/until.ts';

let recoupe: Recoupe;
beforeAll(async () => {
  recoupe = await startRecoupe();
});
afterAll(() => recoupe?.close());

describe('outlets of every build', () => {
  it.each([
    [
      'https://www.metro-ledger.example/environment/2026/tarrow-dam-how-warning-was-missed-88213',
      'heavy with teasers and consent banners',
      { kind: 'news', paywalled: false },
    ],
    ['https://www.tidewater-post.example/world/tarrow-dam-seepage', 'shadow DOM', { paywalled: false }],
    [
      'https://www.courrier-republicain.example/transports/ligne-du-haut-vernois-rouvrira-en-2029',
      'French',
      { lang: expect.stringMatching(/^fr/) },
    ],
    ['https://www.finance-observer.example/markets/korvan-bank-bad-loans', 'paywalled', { paywalled: true, cut: true }],
    ['https://live.harbour-times.example/live/tarrow-dam-latest', 'live blog', { kind: 'live' }],
    ['https://www.commonweal-review.example/opinion/a-dam-is-a-promise', 'opinion', { kind: 'opinion' }],
    ['https://www.valley-gazette.example/archive/20261122-dam', 'tables, <br><br>, ISO-8859-1', {}],
  ])('%s (%s)', async (url, _, expected) => {
    const { page, panel } = await recoupe.brief(url);
    const { article, brief } = await savedJson(recoupe.chromium, panel);
    expect(article).toMatchObject({ isArticle: true, ...expected });
    expect(article.words).toBeGreaterThan(80);
    expect(brief.story.length + brief.standfirst.length).toBeGreaterThan(2);
    expect(JSON.stringify(article.passages)).not.toMatch(/newsletter|cookies|Read also|Lire aussi|\ufffd/i);
    await page.close();
  });
});

describe('pages that are no articles are said to be none', () => {
  it.each([
    ['home', 'https://www.metro-ledger.example/'],
    ['French home', 'https://www.courrier-republicain.example/'],
    ['section', 'https://www.northmarch-courier.example/environment'],
    ['French section', 'https://www.courrier-republicain.example/transports/'],
    ['search results', 'https://www.northmarch-courier.example/search?q=dam'],
    ['shop', 'https://shop.bergstrom-outdoor.example/p/fjell-45-backpack'],
    ['forum', 'https://forum.allotment-talk.example/t/leeks-rust-again-4471'],
    ['video', 'https://watch.clipstream.example/v/k3Jq9'],
    ['login', 'https://accounts.dailyloop.example/login'],
    ['reference', 'https://www.openpedia.example/wiki/Tarrow_Dam'],
    ['legal notice', 'https://www.courrier-republicain.example/mentions-legales'],
    ['terms', 'https://www.tidewater-post.example/terms'],
  ])('%s', async (_, url) => {
    const { page, panel } = await recoupe.brief(url);
    expect(await words(panel)).toMatch(/does not look like a news article|No text was found/);
    expect(await panel.$('.brief')).toBeNull();
    await page.close();
  });
});

describe('hostile pages give text, never markup, never a hang', () => {
  it.each([
    'script-in-title',
    'javascript-links',
    'broken-json-ld',
    'lying-json-ld',
    'rewrites-itself',
    'ignore-previous-instructions',
    'nested',
    'much-text',
    'one-word',
  ])('%s', async (name) => {
    const { page, panel } = await recoupe.brief(`https://hostile.example/${name}`);
    expect(await panel.evaluate(() => document.documentElement.dataset.owned)).toBeUndefined();
    expect(
      await panel.$$eval('a[href]', (links) =>
        links.map((link) => link.getAttribute('href')).filter((href) => /^(javascript|data):/i.test(href ?? '')),
      ),
    ).toEqual([]);
    expect((await words(panel)).length).toBeGreaterThan(20);
    await page.close();
  });
});

describe('a single-page application', () => {
  it('loses its brief when it shows another story, and gives the new one on a click', async () => {
    const { page, panel } = await recoupe.brief('https://app.dailyloop.example/story/city-buys-stadium');
    const first = await panel.$eval('h1', (element) => element.textContent);
    await page.evaluate(() => document.querySelector<HTMLElement>('a[href*="ferry-fleet-battery"]')?.click());
    await until(async () => (await panel.$('.brief')) === null, 5000, 'the old brief to go');
    expect(await words(panel)).toContain('Summarise this page');
    // A reader would click once the new story is shown.
    await page.waitForFunction(() => /batteries/i.test(document.querySelector('h1')?.textContent ?? ''));
    await panel.click('.notice .primary');
    await panel.waitForSelector('.brief');
    expect(await panel.$eval('h1', (element) => element.textContent)).not.toBe(first);
    await page.close();
  });
});

describe('a selection', () => {
  it('of 40 words or more may be briefed instead', async () => {
    const page = await recoupe.chromium.open(
      'https://www.northmarch-courier.example/news/2026/11/tarrow-dam-evacuation',
    );
    await page.evaluate(() => {
      const paragraphs = [...document.querySelectorAll('article p')].slice(4, 7);
      const [first, last] = [paragraphs[0], paragraphs.at(-1)];
      if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
    });
    const panel = await recoupe.chromium.clickAction(page);
    await panel.waitForFunction(() => document.body.innerText.includes('words are selected on the page'));
    const button = await panel.evaluateHandle(() =>
      [...document.querySelectorAll('button')].find((one) => one.textContent === 'Summarise the selection instead'),
    );
    await button.asElement()?.evaluate((element) => (element instanceof HTMLElement ? element.click() : undefined));
    await until(async () => (await words(panel)).includes('selected text only'), 30_000, 'a brief of the selection');
    const { article } = await savedJson(recoupe.chromium, panel);
    expect(article.scope).toBe('selection');
    expect(article.passages.length).toBeLessThanOrEqual(4);
    await page.close();
  });
});
