import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atStage, FOLLOWED, finderStates, INDEX_HOSTS, press, pressAction, SAMPLE } from './support/coverage.ts';
import { missingForPrompts, type Screen, startScreen } from './support/prompt.ts';
import { type Recoupe, settled, showPart, startRecoupe, words } from './support/recoupe.ts';
import { until } from './support/until.ts';

const OTHER = 'https://www.commonweal-review.example/opinion/a-dam-is-a-promise';
const missing = missingForPrompts();

describe.skipIf(missing.length > 0)('what the browser asks the reader before sources are searched and read', () => {
  let screen: Screen;
  let recoupe: Recoupe;
  let panel: Page;
  beforeAll(async () => {
    screen = await startScreen();
    recoupe = await startRecoupe({ headless: false, display: screen.display });
    await recoupe.set(FOLLOWED);
    ({ panel } = await recoupe.brief(SAMPLE));
  });
  afterAll(async () => {
    await recoupe?.close();
    await screen?.close();
  });

  const allowed = () => panel.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
  const asked = () => new Set(recoupe.newsroom.requests.map(({ host }) => host));
  const said = (text: string) =>
    panel.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 15_000 }, text);

  it('refused: nobody is asked, each finder says what it needs, and that says nothing of the news', async () => {
    await pressAction(panel, 'cover');
    await screen.refuse();
    await atStage(panel, 'found');
    expect(await finderStates(panel)).toMatchObject({
      gdelt: 'needsPermission',
      bing: 'needsPermission',
      google: 'needsPermission',
      feeds: 'needsPermission',
      searxng: 'needsPermission',
    });
    const text = await words(panel);
    expect(text).toContain('No index answered, so it is not known who else reports it.');
    expect(text).toMatch(/the browser must allow it first: GDELT, .*SearXNG/);
    expect(await allowed()).toEqual([]);
    expect(INDEX_HOSTS.filter((host) => asked().has(host))).toEqual([]);
  });

  it('allowed for one finder: that one is asked, and no other', async () => {
    await showPart(panel, 'sources');
    await panel.click('.finders summary');
    await panel.click('[data-finder="bing"] button');
    await screen.accept();
    await panel.waitForSelector('[data-finder="bing"][data-state="found"]');
    await atStage(panel, 'found');
    expect(await allowed()).toEqual(['https://www.bing.com/*']);
    expect(await finderStates(panel)).toMatchObject({
      bing: 'found',
      gdelt: 'needsPermission',
      feeds: 'needsPermission',
    });
    expect(await panel.$$eval('.source', (all) => all.length)).toBeGreaterThan(3);
    expect(INDEX_HOSTS.filter((host) => asked().has(host))).toEqual(['www.bing.com']);
  });

  it('allowed for all: all are asked', async () => {
    await pressAction(panel, 'search-again');
    await screen.accept();
    await panel.waitForSelector('[data-finder="feeds"][data-state="found"]');
    await atStage(panel, 'found');
    expect(await finderStates(panel)).toMatchObject({
      gdelt: 'found',
      bing: 'found',
      google: 'found',
      searxng: 'found',
    });
    expect(await words(panel)).not.toContain('the browser must allow it first');
  });

  it('reading refused: nothing is read, and it can be asked for again', async () => {
    await pressAction(panel, 'read-sources');
    await screen.refuse();
    await said('Nothing was allowed, nothing has changed.');
    expect(await panel.$('.source[data-reading="read"]')).toBeNull();
    expect(asked()).not.toContain('www.continental-press.example');
    // The same for a single source.
    await press(panel, 'Read it');
    await screen.refuse();
    await panel.waitForSelector('[data-action="read-sources"]');
    expect(await panel.$('.source[data-reading="read"]')).toBeNull();
  });

  it('reading allowed: sources are read', async () => {
    await pressAction(panel, 'read-sources');
    await screen.accept();
    await atStage(panel, 'done');
    expect(await panel.$$eval('.source[data-reading="read"]', (all) => all.length)).toBeGreaterThan(1);
    const sites = (await allowed()).filter((origin) => origin.includes('*.'));
    expect(sites).not.toEqual([]);
    expect(await allowed()).not.toContain('https://*/*');
    const read = await panel.$$eval('.source[data-reading="read"]', (all) =>
      all.map((source) => new URL(source.getAttribute('data-source') ?? '').hostname.replace(/^www\./, '')),
    );
    for (const host of read) expect(sites).toContain(`https://*.${host}/*`);
  });

  it('a passage of a page that may no longer be looked into: said so, with a link to it', async () => {
    const everySite = panel.evaluate(() => chrome.permissions.request({ origins: ['https://*/*', 'http://*/*'] }));
    await screen.accept();
    expect(await everySite).toBe(true);
    const page = await recoupe.chromium.open(OTHER);
    await panel.locator('.notice .primary').click();
    await panel.waitForSelector('.brief');
    await settled(panel);
    await panel.evaluate(() => chrome.permissions.remove({ origins: ['https://*/*', 'http://*/*'] }));
    await until(async () => !(await allowed()).includes('https://*/*'), 5000, 'the permission to go');
    await showPart(panel, 'brief');
    await panel.locator('.story .citation').click();
    await said('The page cannot be reached from here any more');
    const link = await panel.$eval('.passage a', (anchor) => anchor.getAttribute('href'));
    expect(link).toMatch(new RegExp(`^${OTHER}#:~:text=`));
    await page.close();
  });
});

/** The API calls made inside the panel. */
declare const chrome: {
  permissions: {
    getAll(): Promise<{ origins?: string[] }>;
    request(of: { origins: string[] }): Promise<boolean>;
    remove(of: { origins: string[] }): Promise<boolean>;
  };
};
