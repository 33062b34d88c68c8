import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ModelScript } from '../newsroom/model-script.ts';
import { createModelHandler, type ModelServer } from '../newsroom/model-server.ts';
import { clickAndSettle, type Recoupe, savedJson, settled, startRecoupe, words } from './support/recoupe.ts';
import { until } from './support/until.ts';

const SAMPLE = 'https://www.northmarch-courier.example/news/2026/11/tarrow-dam-evacuation';
const HOST = 'api.model.example';
const KEY = 'sk-test-0123456789abcdef';

let recoupe: Recoupe;
let model: ModelServer;
beforeAll(async () => {
  recoupe = await startRecoupe();
  model = createModelHandler({ key: KEY });
  recoupe.newsroom.handle(HOST, model.handler);
  const options = await recoupe.chromium.options('models');
  await options.waitForSelector('main');
  await options.click('input[value="remote"]');
  await options.waitForSelector('.endpoint select');
  await options.select('.endpoint select', 'custom');
  await options.waitForFunction(() => document.querySelector<HTMLInputElement>('input[type=url]')?.value === '');
  await options.type('input[type=url]', `https://${HOST}/v1`);
  await options.type('input[type=password]', KEY);
  await options.type('input[list=models]', 'newsroom-large');
  await options.click('.endpoint button[type=submit]');
  await options.waitForFunction(() => document.body.innerText.includes('Saved.'));
  await options.close();
});
afterAll(() => recoupe?.close());
beforeEach(() => recoupe.set({ keepBriefs: 0 }));

async function briefWith(script: ModelScript[]): Promise<{ page: Page; panel: Page; text: string }> {
  model.script(script);
  const { page, panel } = await recoupe.brief(SAMPLE);
  return { page, panel, text: await words(panel) };
}

describe('a brief that failed', () => {
  it('is written by another saved endpoint at a click, with its own key, and the one in use stays', async () => {
    const other = createModelHandler({ key: 'sk-test-of-another' });
    recoupe.newsroom.handle('api.another.example', other.handler);
    const options = await recoupe.chromium.options('models');
    await options.evaluate(async () => {
      const { settings } = await chrome.storage.local.get('settings');
      const { endpoints } = Object(settings);
      const second = { ...endpoints.custom, baseURL: 'https://api.another.example/v1', name: 'Night desk' };
      await chrome.storage.local.set({
        settings: { ...Object(settings), endpoints: { ...endpoints, 'custom~2': second } },
      });
      const key = { type: 'saveKey', provider: 'custom~2', key: 'sk-test-of-another', place: 'local' };
      await chrome.runtime.sendMessage(key);
    });
    await options.close();
    const { page, panel } = await briefWith([{ type: 'wrongKey' }]);
    const posts = model.requests.length;
    await panel.locator('::-p-aria([name="Try with Night desk"])').click();
    await panel.waitForFunction(() => document.body.innerText.includes('api.another.example'));
    await settled(panel);
    const { brief } = await savedJson(recoupe.chromium, panel);
    expect(brief).toMatchObject({ engine: 'remote', complete: true });
    expect(other.requests.findLast(({ method }) => method === 'POST')?.headers.authorization).toBe(
      'Bearer sk-test-of-another',
    );
    expect(model.requests).toHaveLength(posts);
    await page.close();
    const next = await briefWith([]);
    expect(next.text).not.toContain('api.another.example');
    expect(model.requests.length).toBeGreaterThan(posts);
    await next.page.close();
  });
});

describe('a model writes the brief', () => {
  it('with citations, AI context and its disclaimer, and what was sent', async () => {
    const { page, panel, text } = await briefWith([]);
    expect(text).toContain('Written by newsroom-large from the article.');
    expect(text).toContain('Statements marked “AI context” come from the model’s own knowledge');
    const { brief, disclaimer, sent, usage, article } = await savedJson(recoupe.chromium, panel);
    expect(brief).toMatchObject({ engine: 'remote', model: 'newsroom-large', complete: true });
    expect(brief.story.length).toBeGreaterThanOrEqual(3);
    for (const { citations, origin } of [...brief.standfirst, ...brief.story]) {
      expect(origin).toBe('article');
      for (const [source, passage] of citations) {
        expect(source).toBe(1);
        expect(article.passages[passage - 1]).toBeDefined();
      }
    }
    for (const { citations, origin } of brief.context) expect([origin, citations]).toEqual(['ai', []]);
    expect(disclaimer).toContain('Enriched by AI');
    expect(usage?.output).toBeGreaterThan(0);
    expect(sent).toHaveLength(1);
    expect(JSON.stringify(sent)).not.toContain(KEY);
    await page.close();
  });

  it('shows the key sentences until its first statement arrives, then statements one by one', async () => {
    model.script([{ type: 'slow', wait: 1500, delay: 25 }]);
    const page = await recoupe.chromium.open(SAMPLE);
    const panel = await recoupe.chromium.clickAction(page);
    await panel.waitForFunction(() =>
      /Connecting to newsroom-large|newsroom-large is reading/.test(document.body.innerText),
    );
    expect(await words(panel)).toContain('Key sentences, picked from the article. No AI.');
    const counts = new Set<number>();
    await until(
      async () => {
        const { writing, count } = await panel.evaluate(() => ({
          writing: document.querySelector('.engine-label')?.textContent?.startsWith('Written by') ?? false,
          count: document.querySelectorAll('.story .statement').length,
        }));
        if (writing) counts.add(count);
        return panel.evaluate(() => document.querySelector('.brief')?.getAttribute('data-ended') === 'true');
      },
      30_000,
      'the end of the brief',
    );
    expect(counts.size).toBeGreaterThan(2);
    await page.close();
  });

  it('can be stopped; what had arrived stays, and another try goes through', async () => {
    model.script([{ type: 'endless', delay: 20 }]);
    const page = await recoupe.chromium.open(SAMPLE);
    const panel = await recoupe.chromium.clickAction(page);
    await panel.waitForFunction(
      () =>
        document.querySelectorAll('.story .statement').length > 3 &&
        document.querySelector('.engine-label')?.textContent?.startsWith('Written'),
    );
    await panel.click('.progress button');
    await settled(panel);
    expect(await words(panel)).toContain('Stopped. What had arrived is below.');
    expect(await panel.$$eval('.story .statement', (all) => all.length)).toBeGreaterThan(3);
    model.script([]);
    await panel.evaluate(() => document.querySelector<HTMLElement>('.notice button')?.click());
    await panel.waitForFunction(() => document.body.innerText.includes('newsroom-large'));
    await until(async () => !(await words(panel)).includes('Stopped.'), 10_000, 'the second try');
    await settled(panel);
    await page.close();
  });
});

describe('what can go wrong with an endpoint has its own words, and the key sentences stay', () => {
  const faults: [string, ModelScript[], string][] = [
    ['a wrong key', [{ type: 'wrongKey' }], 'does not accept the key'],
    ['not allowed', [{ type: 'forbidden' }], 'does not allow this request'],
    ['an unknown model', [{ type: 'unknownModel' }], 'does not know this model'],
    ['no credit (402)', [{ type: 'payment' }], 'No credit left'],
    ['no credit (429)', [{ type: 'noCredit' }], 'No credit left'],
    ['a fault of the server', [{ type: 'serverError' }], 'has a problem'],
    ['an empty answer', [{ type: 'empty' }], 'gave an empty answer'],
    ['garbage', [{ type: 'garbage' }], 'broke off'],
  ];
  it.each(faults)('%s', async (_, script, said) => {
    const { page, panel, text } = await briefWith(script);
    expect(text).toContain(said);
    expect(text).toContain('Try again');
    expect(await panel.$$eval('.story .statement', (all) => all.length)).toBeGreaterThan(2);
    expect(text).not.toContain(KEY);
    await page.close();
  });

  it('a short pause is kept without a word, and the brief written', async () => {
    const { page, text } = await briefWith([{ type: 'rateLimited', retryAfter: 2 }]);
    expect(text).toContain('Written by newsroom-large');
    await page.close();
  });

  it('a rate limit that stays counts its pause down', async () => {
    const limit: ModelScript = { type: 'rateLimited', retryAfter: 3 };
    const { page, panel, text } = await briefWith([limit, limit]);
    expect(text).toContain('asks for a pause');
    expect(text).toMatch(/Try again in [123] s/);
    const retry = '.notice-actions button.primary';
    expect(await panel.$eval(retry, (button) => button.hasAttribute('disabled'))).toBe(true);
    await panel.waitForFunction((selector) => !document.querySelector(selector)?.hasAttribute('disabled'), {}, retry);
    await panel.click(retry);
    await until(async () => (await words(panel)).includes('Written by newsroom-large'), 15_000, 'the retried brief');
    // Otherwise the next test's request, equal to the letter, would join this answer.
    await settled(panel);
    await page.close();
  });

  it('a stream cut in mid-line keeps what had arrived', async () => {
    const { page, panel, text } = await briefWith([{ type: 'cut', lines: 6 }]);
    expect(text).toContain('broke off');
    expect(text).toContain('Written by newsroom-large');
    expect(await panel.$$eval('.story .statement', (all) => all.length)).toBeGreaterThan(0);
    await page.close();
  });

  it.each<ModelScript>([{ type: 'think' }, { type: 'fenced' }])(
    '$type leaks nothing into the brief',
    async (script) => {
      const { page, panel } = await briefWith([script]);
      const { brief } = await savedJson(recoupe.chromium, panel);
      expect(brief).toMatchObject({ engine: 'remote', complete: true });
      expect(JSON.stringify(brief)).not.toMatch(/think|```|a draft|a thought|Here is the brief/);
      await page.close();
    },
  );

  it('an endpoint that rejects a parameter is asked again without it', async () => {
    const { page, text } = await briefWith([{ type: 'rejects', parameter: 'stream_options' }]);
    expect(text).toContain('Written by newsroom-large');
    await page.close();
  });

  it('an answer without end is ended', async () => {
    const { page, panel, text } = await briefWith([{ type: 'endless', delay: 0 }]);
    expect(text).toContain('Written by newsroom-large');
    expect(text).toMatch(/ended too early|did not end/);
    expect(await panel.$$eval('.story .statement', (all) => all.length)).toBeLessThan(400);
    await page.close();
  });

  it('hostile output is text', async () => {
    const hostile =
      'HEADLINE [1.1]: <img src=x onerror="document.documentElement.dataset.owned=1">Dam\nSTANDFIRST [1.1]: <b>bold</b> claim.\nSTORY [1.2]: See <script>document.documentElement.dataset.owned=1</script> [here](javascript:alert(1)) now.\nSTORY [9.99]: An invented passage number.\nEND\n';
    const { page, panel } = await briefWith([{ type: 'ok', text: hostile }]);
    expect(await panel.evaluate(() => document.documentElement.dataset.owned)).toBeUndefined();
    expect(await panel.$$eval('.brief img, .brief script, .brief a[href^="javascript"]', (all) => all.length)).toBe(0);
    await page.close();
  });
});

describe('the worker is killed in mid-stream', () => {
  it('the panel says so, keeps what had arrived, and a retry works', async () => {
    model.script([{ type: 'endless', delay: 30 }]);
    const page = await recoupe.chromium.open(SAMPLE);
    const panel = await recoupe.chromium.clickAction(page);
    await panel.waitForFunction(
      () =>
        document.querySelector('.engine-label')?.textContent?.startsWith('Written by') &&
        document.querySelector('.story .statement'),
    );
    await recoupe.chromium.killWorker();
    await panel.waitForFunction(() => document.body.innerText.includes('The browser ended Recoupe in mid-answer'));
    await settled(panel);
    const kept = await panel.$$eval('.story .statement', (all) => all.length);
    expect(kept).toBeGreaterThan(0);
    model.script([]);
    await panel.waitForSelector('.notice-actions button.primary');
    await panel.click('.notice-actions button.primary');
    await until(async () => !(await words(panel)).includes('mid-answer'), 15_000, 'the retry');
    await settled(panel);
    expect(await words(panel)).toContain('Written by newsroom-large');
    await page.close();
  });
});

describe('a long read', () => {
  it('is briefed whole, by parts, and the state line says so', async () => {
    await recoupe.set({
      endpoints: {
        custom: { baseURL: `https://${HOST}/v1`, model: 'newsroom-large', headers: {}, contextTokens: 12_000 },
      },
    });
    model.script([]);
    const { page, panel } = await recoupe.brief(
      'https://www.longform-quarterly.example/essay/the-river-and-the-county',
    );
    const { article, brief, sent, stateLine } = await savedJson(recoupe.chromium, panel);
    expect(article.words).toBeGreaterThan(18_000);
    expect(article.wordsRead).toBe(article.words);
    expect(sent.length).toBeGreaterThan(3);
    expect(brief).toMatchObject({ engine: 'remote', complete: true });
    expect(stateLine).toMatch(/in \d+ parts/);
    await page.close();
  });

  it('stays within the token budget, and says what was not read', async () => {
    await recoupe.set({ tokenBudget: 8000 });
    const { page, panel } = await recoupe.brief(
      'https://www.longform-quarterly.example/essay/the-river-and-the-county',
    );
    const { article, stateLine } = await savedJson(recoupe.chromium, panel);
    expect(article.wordsRead).toBeLessThan(article.words / 2);
    expect(stateLine).toContain('Not all of it was read');
    await recoupe.set({ tokenBudget: 60_000 });
    await page.close();
  });
});

describe('kept briefs', () => {
  it('come back without asking the model again; an edited article says that it changed', async () => {
    await recoupe.set({ keepBriefs: 50 });
    const url = 'https://www.edited-daily.example/2026/11/21/mayor-opens-bridge';
    const paragraphs = Array.from(
      { length: 9 },
      (_, n) =>
        `<p>The mayor opened part ${n} of the new bridge over the Ellen on Saturday, in front of about ${n + 2}00 people who had waited since the morning for the first walk across.</p>`,
    );
    const html = (first: string) =>
      `<!doctype html><html lang="en"><head><title>Mayor opens bridge</title><meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Mayor opens bridge","datePublished":"2026-11-21T09:00:00Z"}</script></head><body><article><h1>Mayor opens bridge</h1><p>${first}</p>${paragraphs.join('')}</article></body></html>`;
    recoupe.newsroom.addPage({
      url,
      html: html('The bridge cost 12 million, the council said, and took four years to build on the old piers.'),
    });
    const { page, panel } = await recoupe.brief(url);
    expect(await words(panel)).toContain('Written by newsroom-large');
    const asked = model.requests.length;
    await page.reload();
    const again = await clickAndSettle(recoupe.chromium, page);
    expect(await words(again)).toContain('Kept brief, from');
    expect(model.requests.length).toBe(asked);

    recoupe.newsroom.addPage({
      url,
      html: html('The bridge cost 15 million, the council said, and took five years to build on the old piers.'),
    });
    await page.reload();
    const edited = await clickAndSettle(recoupe.chromium, page);
    expect(await words(edited)).toContain('This article has changed since you read it');
    expect(model.requests.length).toBeGreaterThan(asked);
    await page.close();
  });
});

/** The API calls made inside the options page. */
declare const chrome: {
  storage: { local: { get(key: string): Promise<{ settings?: object }>; set(items: object): Promise<void> } };
  runtime: { sendMessage(message: object): Promise<unknown> };
};
