import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createModelHandler, type ModelServer } from '../newsroom/model-server.ts';
import type { OptionsPlace } from './support/options.ts';
import { missingForPrompts, type Screen, startScreen } from './support/prompt.ts';
import { type Recoupe, settled, startRecoupe, words } from './support/recoupe.ts';
import { until } from './support/until.ts';

const SAMPLE = 'https://www.northmarch-courier.example/news/2026/11/tarrow-dam-evacuation';
const HOME = 'https://www.northmarch-courier.example/';
const OTHER = 'https://www.commonweal-review.example/opinion/a-dam-is-a-promise';
const CLOSED = 'closed.model.example';

const missing = missingForPrompts();

describe.skipIf(missing.length > 0)('what the browser asks the reader', () => {
  let screen: Screen;
  let recoupe: Recoupe;
  let model: ModelServer;
  beforeAll(async () => {
    screen = await startScreen();
  });
  afterAll(() => screen?.close());
  // Permissions stay granted, so each test starts with a browser that was never asked.
  beforeEach(async () => {
    recoupe = await startRecoupe({ headless: false, display: screen.display });
    model = createModelHandler({ cors: false });
    recoupe.newsroom.handle(CLOSED, model.handler);
  });
  afterEach(() => recoupe?.close());

  const said = (page: Page, text: string) =>
    page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 15_000 }, text);
  const button = (page: Page, name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`);
  async function openOptions(place: OptionsPlace): Promise<Page> {
    const page = await recoupe.chromium.options(place);
    await page.bringToFront();
    await page.waitForSelector('main');
    return page;
  }
  const allowed = (page: Page) => page.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
  const registered = (page: Page) => page.evaluate(() => chrome.scripting.getRegisteredContentScripts());

  it('the panel may be allowed to ask on every site: refused, nothing changes; accepted, the page is briefed', async () => {
    const first = await recoupe.chromium.open(HOME);
    await recoupe.chromium.clickAction(first);
    const page = await recoupe.chromium.open(SAMPLE);
    const panel = await recoupe.chromium.panel();
    if (!panel) throw new Error('The panel is closed');
    await said(panel, 'Click the icon to summarise this page');

    await button(panel, 'Let me ask from this panel, on every site').click();
    await screen.refuse();
    await said(panel, 'Nothing was allowed, nothing has changed.');
    expect(await panel.$('.brief')).toBeNull();
    expect(await allowed(panel)).toEqual([]);

    await button(panel, 'Let me ask from this panel, on every site').click();
    await screen.accept();
    await panel.waitForSelector('.brief');
    await settled(panel);
    expect(await words(panel)).toMatch(/\d+ words read of \d+/);
    expect(await page.title()).toContain(await panel.$eval('h1', (element) => element.textContent ?? '-'));
  });

  it('marking articles on every site: refused stays off, and says so, as often as it is asked', async () => {
    const options = await openOptions('looks');
    const box = () => options.$eval('#pages input[type=checkbox]', (input) => 'checked' in input && input.checked);
    for (let time = 0; time < 2; time++) {
      await options.click('#pages input[type=checkbox]');
      await screen.refuse();
      await said(options, 'this stays off');
      await until(async () => !(await box()), 5000, 'the box to be empty again');
    }
    expect(await registered(options)).toEqual([]);
    expect(await allowed(options)).toEqual([]);
  });

  it('marking articles on every site: accepted marks articles and nothing else, until it is switched off', async () => {
    await recoupe.set({ neverSites: ['commonweal-review.example'], theme: 'dark' });
    const options = await openOptions('looks');
    await options.click('#pages input[type=checkbox]');
    await screen.accept();
    await until(async () => (await registered(options)).length === 1, 10_000, 'the detector to be registered');
    expect(await words(options)).not.toContain('this stays off');

    const badge = async (page: Page) => {
      const url = page.url();
      return options.evaluate(async (address) => {
        const tab = (await chrome.tabs.query({})).find((one) => one.url === address);
        return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : 'no such tab';
      }, url);
    };
    const article = await recoupe.chromium.open(SAMPLE);
    await until(async () => (await badge(article)) !== '', 10_000, 'the badge of an article');
    const home = await recoupe.chromium.open(HOME);
    const never = await recoupe.chromium.open(OTHER);
    // Marked after both pages were opened: what has not arrived by then will not arrive.
    const second = await recoupe.chromium.open('https://www.finance-observer.example/markets/korvan-bank-bad-loans');
    await until(async () => (await badge(second)) !== '', 10_000, 'the badge of another article');
    expect(await badge(home)).toBe('');
    expect(await badge(never)).toBe('');
    expect((await registered(options))[0]?.excludeMatches).toContain('*://*.commonweal-review.example/*');

    // A site is removed from the list and another added, while the feature is on.
    await options.bringToFront();
    await options.locator('::-p-aria([name="Sites never to read"])').fill('finance-observer.example\n192.0.2.7');
    await options.focus('nav a');
    await until(
      async () => (await registered(options))[0]?.excludeMatches?.includes('*://192.0.2.7/*'),
      5000,
      'the list to be obeyed',
    );
    await never.bringToFront();
    await never.reload();
    await until(async () => (await badge(never)) !== '', 10_000, 'the badge of a site taken off the list');

    await options.bringToFront();
    await options.click('#pages input[type=checkbox]');
    await until(async () => (await registered(options)).length === 0, 5000, 'the detector to go');
    const { settings } = await options.evaluate(() => chrome.storage.local.get('settings'));
    expect(settings).toMatchObject({
      detectEverywhere: false,
      theme: 'dark',
      neverSites: ['finance-observer.example', '192.0.2.7'],
    });
    await article.reload();
    expect(await allowed(options)).not.toEqual([]);
    await article.bringToFront();
    const later = await recoupe.brief(SAMPLE);
    expect(await badge(article)).toBe('');
    expect(await words(later.panel)).toContain('words read of');
  });

  async function setUpClosed(options: Page, baseURL: string): Promise<void> {
    await options.click('input[value="remote"]');
    await options.waitForSelector('.endpoint select');
    await options.select('.endpoint select', 'custom');
    await options.waitForFunction(() => document.querySelector<HTMLInputElement>('input[type=url]')?.value === '');
    await options.locator('::-p-aria([name="Base address"])').fill(baseURL);
    await options.locator('::-p-aria([name="Model"])').fill('newsroom-large');
  }

  it('an endpoint without CORS headers: named when it is tested; allowed, it works there and in the panel', async () => {
    const options = await openOptions('models');
    await setUpClosed(options, `https://${CLOSED}/v1`);
    await button(options, 'Save').click();
    await said(options, 'Saved.');
    await button(options, 'Test the connection').click();
    await said(options, 'does not answer browser extensions without your permission');

    await button(options, `Allow ${CLOSED}`).click();
    await screen.refuse();
    await said(options, 'Nothing was allowed, nothing has changed.');
    await button(options, `Allow ${CLOSED}`).click();
    await screen.accept();
    await said(options, 'It works: answered in');
    expect(await allowed(options)).toEqual([`https://${CLOSED}/*`]);

    const { panel } = await recoupe.brief(SAMPLE);
    expect(await words(panel)).toContain('Written by newsroom-large from the article.');
  });

  it('an endpoint without CORS headers, met in the panel, can be allowed there', async () => {
    const endpoints = {
      custom: { baseURL: `https://${CLOSED}/v1`, model: 'newsroom-large', headers: {}, contextTokens: 0 },
    };
    await recoupe.set({ engine: 'remote', provider: 'custom', endpoints });
    const { panel } = await recoupe.brief(SAMPLE);
    await said(panel, 'does not answer browser extensions without your permission');
    expect(await panel.$$eval('.story .statement', (all) => all.length)).toBeGreaterThan(2);
    await button(panel, `Allow ${CLOSED}`).click();
    await screen.accept();
    await said(panel, 'Written by newsroom-large from the article.');
  });

  it('an endpoint without TLS is asked for on Save', async () => {
    const options = await openOptions('models');
    await setUpClosed(options, `http://${CLOSED}:8000/v1`);
    await button(options, 'Save').click();
    await screen.refuse();
    await said(options, 'the browser was not given access');
    await button(options, 'Save').click();
    await screen.accept();
    await said(options, 'Saved.');
    expect(await allowed(options)).toEqual([`http://${CLOSED}/*`]);
    await button(options, 'Test the connection').click();
    await said(options, 'It works: answered in');
  });
});

interface Script {
  id: string;
  excludeMatches?: string[];
}
/** The API calls made inside the extension's own pages. */
declare const chrome: {
  permissions: { getAll(): Promise<{ origins?: string[] }> };
  scripting: { getRegisteredContentScripts(): Promise<Script[]> };
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  storage: { local: { get(key: string): Promise<{ settings?: object }> } };
};
