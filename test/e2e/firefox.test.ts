import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createModelHandler, type ModelServer } from '../newsroom/model-server.ts';
import { type FirefoxRecoupe, startFirefoxRecoupe } from './support/firefox-recoupe.ts';
import { until } from './support/until.ts';

const SAMPLE = 'https://www.northmarch-courier.example/news/2026/11/tarrow-dam-evacuation';
const HOME = 'https://www.northmarch-courier.example/';
const FRENCH = 'https://www.courrier-republicain.example/transports/ligne-du-haut-vernois-rouvrira-en-2029';
const MODEL_HOST = 'api.model.example';
const KEY = 'sk-test-0123456789abcdef';

describe('in Firefox', () => {
  let recoupe: FirefoxRecoupe;
  let model: ModelServer;
  let first: string;
  beforeAll(async () => {
    recoupe = await startFirefoxRecoupe();
    model = createModelHandler({ key: KEY });
    recoupe.newsroom.handle(MODEL_HOST, model.handler);
    first = await recoupe.firefox.current();
    await recoupe.firefox.navigate(SAMPLE);
    await recoupe.brief();
  });
  afterAll(() => recoupe?.close());

  it('a click on the icon shows state line, count, headline, standfirst, story and source in the sidebar', async () => {
    expect(await recoupe.firefox.evaluate('browser', 'return SidebarController.currentID')).toContain('recoupe');
    const text = await recoupe.firefox.panelText();
    expect(text).toMatch(/The Northmarch Courier · news · .*\d+ words read of \d+/);
    expect(text).toContain('Key sentences, picked from the article. No AI.');
    expect(text).toContain('1 source: this article');
    expect(text).not.toContain('Enriched by AI');
    expect(await recoupe.textOf('.brief h1')).toMatch(/\w+ \w+/);
    expect(await recoupe.count('.standfirst .statement')).toBeGreaterThanOrEqual(1);
    expect(await recoupe.count('.story .statement')).toBeGreaterThanOrEqual(3);
    expect(await recoupe.count('.source-group .source')).toBe(1);
  });

  it('every key sentence stands in the passage that it cites', async () => {
    const { article, brief, disclaimer, sent } = await recoupe.saved();
    expect(article).toMatchObject({ url: SAMPLE, isArticle: true, kind: 'news' });
    expect(brief).toMatchObject({ engine: 'instant', model: null, complete: true, context: [] });
    for (const { text, citations, origin } of [...brief.standfirst, ...brief.story]) {
      expect(origin).toBe('article');
      expect(citations.length).toBeGreaterThan(0);
      for (const [, passage] of citations.slice(0, 1)) expect(article.passages[passage - 1]).toContain(text);
    }
    expect({ disclaimer, sent }).toEqual({ disclaimer: null, sent: [] });
  });

  it('a citation opens its passage, and closes it', async () => {
    const statement = await recoupe.firefox.evaluate(
      'sidebar',
      "return document.querySelector('.story .statement').firstChild.textContent",
    );
    await recoupe.firefox.press('.story .citation');
    await until(() => recoupe.count('.story .passage'), 5000, 'the passage');
    expect(await recoupe.textOf('.story .passage blockquote')).toContain(statement);
    await recoupe.firefox.press('.story .citation');
    await until(async () => (await recoupe.count('.passage')) === 0, 5000, 'the passage to close');
  });

  it('nothing was sent to any host but the page’s', () => {
    const hosts = new Set(recoupe.newsroom.requests.map(({ host }) => host));
    // Firefox sends requests to its maker whatever its settings; there must be none to other hosts.
    const own = /\.(mozilla\.(com|org|net)|firefox\.com)$/;
    expect([...hosts].filter((host) => !own.test(host))).toEqual(['www.northmarch-courier.example']);
  });

  it('the sidebar follows the tab that is in front, and never shows another page’s brief', async () => {
    const headline = await recoupe.textOf('.brief h1');
    await recoupe.firefox.open(HOME);
    await recoupe.says('Click the icon to summarise this page');
    expect(await recoupe.count('.brief')).toBe(0);

    await recoupe.brief();
    expect(await recoupe.firefox.panelText()).toContain('This does not look like a news article');
    expect(await recoupe.count('.brief')).toBe(0);
    await recoupe.firefox.press('.notice .primary');
    await until(() => recoupe.count('.brief'), 10_000, 'the brief of a page that is no article');
    expect(await recoupe.textOf('.brief h1')).not.toBe(headline);

    await recoupe.firefox.bringToFront(first);
    await until(async () => (await recoupe.textOf('.brief h1')) === headline, 10_000, 'the first tab’s brief');
  });

  it('a tab that goes to another page loses its brief', async () => {
    expect(await recoupe.count('.brief')).toBe(1);
    await recoupe.firefox.navigate(HOME);
    await until(async () => (await recoupe.count('.brief')) === 0, 10_000, 'the brief to go');
    expect(await recoupe.firefox.panelText()).toContain('Click the icon to summarise this page');
  });

  it.each(['about:support', 'options'])('a page that no extension may read says so: %s', async (page) => {
    if (page === 'options') await recoupe.firefox.openOptions();
    else await recoupe.firefox.navigate(page);
    await recoupe.brief();
    expect(await recoupe.firefox.panelText()).toContain('No extension may read this page');
  });

  it('a model that was set up in the options writes a brief, with AI context and its disclaimer', async () => {
    const { firefox } = recoupe;
    await firefox.openOptions('models');
    await firefox.click('input[value="remote"]');
    const choose = `
      const select = document.querySelector('.endpoint select');
      select.value = 'custom';
      select.dispatchEvent(new Event('change', { bubbles: true }));`;
    await firefox.evaluate('tab', choose);
    const empty = "return document.querySelector('input[type=url]')?.value === ''";
    await until(() => firefox.evaluate('tab', empty), 5000, 'the form of another service');
    await firefox.type('input[type=url]', `https://${MODEL_HOST}/v1`);
    await firefox.type('input[type=password]', KEY);
    await firefox.type('input[list=models]', 'newsroom-large');
    await firefox.click('.endpoint button[type=submit]');
    const isSaved = "return document.body.innerText.includes('Saved.')";
    await until(() => firefox.evaluate('tab', isSaved), 10_000, 'the model to be saved');

    model.script([]);
    await firefox.navigate(SAMPLE);
    await recoupe.brief();
    const text = await firefox.panelText();
    expect(text).toContain('Written by newsroom-large from the article.');
    expect(text).toContain('AI context');
    expect(text).toContain('Enriched by AI');
    const { article, brief, disclaimer, sent } = await recoupe.saved();
    expect(brief).toMatchObject({ engine: 'remote', model: 'newsroom-large', complete: true });
    expect(brief.story.length).toBeGreaterThanOrEqual(3);
    for (const { citations } of brief.story)
      for (const [source, passage] of citations)
        expect([source, article.passages[passage - 1]]).toEqual([1, expect.any(String)]);
    expect(brief.context.map(({ origin, citations }) => [origin, citations])).toEqual([['ai', []]]);
    expect(disclaimer).toContain('Enriched by AI');
    expect(sent).toHaveLength(1);
    expect(JSON.stringify(sent)).not.toContain(KEY);
  });

  it('a key that the endpoint does not know is said in words, and the key sentences stay', async () => {
    model.script([{ type: 'wrongKey' }]);
    await recoupe.firefox.navigate(FRENCH);
    await recoupe.brief();
    expect(await recoupe.firefox.panelText()).toContain('does not accept the key');
    expect(await recoupe.count('.story .statement')).toBeGreaterThanOrEqual(3);
  });
});

describe('in a private window of Firefox', () => {
  let recoupe: FirefoxRecoupe;
  beforeAll(async () => {
    recoupe = await startFirefoxRecoupe({ privateWindows: true });
  });
  afterAll(() => recoupe?.close());

  it('a brief is shown, said not to be kept, and leaves no trace', async () => {
    const { firefox } = recoupe;
    const first = await firefox.current();
    await firefox.open(SAMPLE, 'private window');
    expect(await firefox.evaluate('browser', 'return PrivateBrowsingUtils.isWindowPrivate(window)')).toBe(true);
    await recoupe.brief();
    expect(await recoupe.count('.story .statement')).toBeGreaterThanOrEqual(3);
    expect(await firefox.panelText()).toContain('private window: not kept');

    await firefox.bringToFront(first);
    await firefox.openOptions('library');
    const kept = async () =>
      String(await firefox.evaluate('tab', "return document.querySelector('#kept .buttons span')?.textContent ?? ''"));
    expect(await until(kept, 10_000, 'the number of kept briefs')).toBe('0 briefs are kept');
    const stored = 'return { ...(await browser.storage.session.get()), ...(await browser.storage.local.get()) }';
    expect(JSON.stringify(await firefox.evaluate('tab', stored))).not.toContain('northmarch');

    // A brief in a window that is not private is kept, so the test above can fail.
    await firefox.navigate(SAMPLE);
    await recoupe.brief();
    await firefox.openOptions('library');
    expect(await until(kept, 10_000, 'the number of kept briefs')).toBe('1 brief is kept');
  });
});

describe('in a French Firefox', () => {
  let recoupe: FirefoxRecoupe;
  beforeAll(async () => {
    recoupe = await startFirefoxRecoupe({ lang: 'fr' });
  });
  afterAll(() => recoupe?.close());

  it('the sidebar speaks French', async (test) => {
    test.skip(!recoupe.firefox.uiLang.startsWith('fr'), 'Firefox has no French language pack (firefox-esr-l10n-fr)');
    await recoupe.firefox.navigate(FRENCH);
    await recoupe.brief();
    const text = await recoupe.firefox.panelText();
    expect(text).toContain('Phrases clés, choisies dans l’article. Sans IA.');
    expect(text).toContain('1 source\u202f: cet article');
    expect(text).toMatch(/\d+ mots lus sur \d+/);
    expect(text).not.toMatch(/Key sentences|words read|this article/);
    expect(await recoupe.firefox.evaluate('sidebar', 'return document.documentElement.lang')).toBe('fr');
  });
});
