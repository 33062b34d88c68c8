import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createModelHandler, type ModelServer } from '../newsroom/model-server.ts';
import { faults } from './support/axe.ts';
import { type FirefoxRecoupe, startFirefoxRecoupe } from './support/firefox-recoupe.ts';
import { goTo, PLACES, unfold } from './support/options.ts';
import { maySetPolicies, setPolicy, unpackedId } from './support/policy.ts';
import { CHROME_BUILD, clickAndSettle, type Recoupe, savedJson, startRecoupe, words } from './support/recoupe.ts';
import { until } from './support/until.ts';

const SAMPLE = 'https://www.northmarch-courier.example/news/2026/11/tarrow-dam-evacuation';
const BARRED = 'https://www.tidewater-post.example/world/tarrow-dam-seepage';
const GATEWAY = 'llm.gateway.example';
const ELSEWHERE = 'api.model.example';
const SECRET = 'gw-secret-0123456789';

const POLICY = {
  engine: 'remote',
  endpoint: `https://${GATEWAY}/v1`,
  models: ['newsroom-large', 'newsroom-small'],
  headers: { 'X-Gateway-Key': SECRET },
  finders: ['gdelt', 'searxng'],
  keepBriefs: 0,
  coverageAuto: false,
  verifyContext: false,
  rewriteNotFound: false,
  detectEverywhere: false,
  keyStorage: 'session',
  neverSites: ['tidewater-post.example'],
};

describe.runIf(maySetPolicies())("an organisation's policy in Chromium", () => {
  let home: string;
  let policy: { remove(): Promise<void> };
  let recoupe: Recoupe;
  let gateway: ModelServer;
  let elsewhere: ModelServer;
  let page: Page;

  beforeAll(async () => {
    home = await realpath(await mkdtemp(join(tmpdir(), 'recoupe-policy-')));
    const extensionDir = join(home, 'extension');
    await cp(CHROME_BUILD, extensionDir, { recursive: true });
    policy = await setPolicy(unpackedId(extensionDir), POLICY);
    recoupe = await startRecoupe({ extensionDir });
    gateway = createModelHandler();
    elsewhere = createModelHandler();
    recoupe.newsroom.handle(GATEWAY, gateway.handler);
    recoupe.newsroom.handle(ELSEWHERE, elsewhere.handler);
    page = await recoupe.chromium.options();
    for (const place of [...PLACES, 'models'] as const) {
      await goTo(page, place);
    }
    // Chromium gives a policy to a newly installed extension a moment later.
    await until(() => locked(), 15_000, 'the policy');
  });
  afterAll(async () => {
    await policy?.remove();
    await recoupe?.close();
    await rm(home, { recursive: true, force: true });
  });

  const locked = () => page.$$eval('[data-locked]', (all) => all.length > 0);
  const fields = () =>
    page.$$eval('[data-locked]', (all) => all.map((one) => one.getAttribute('data-locked') ?? '').sort());

  it('is shown as set, and its controls cannot be used', async () => {
    expect(await words(page)).toContain('Your organisation has set some of this');
    expect(await words(page)).toContain('Set by your organisation.');
    await unfold(page);
    expect(await fields()).toEqual(
      ['engine', 'provider', 'baseURL', 'headers', 'coverageAuto', 'keepBriefs', 'verifyContext', 'neverSites']
        .concat(['rewriteNotFound', 'rereadWith', 'detectEverywhere', 'keyStorage'])
        .concat(['bing', 'google', 'feeds', 'sitemaps', 'brave', 'keyless', 'model', 'factChecks'])
        .sort(),
    );
    const controls = 'fieldset[data-locked] :is(input, select, textarea, button), input[data-locked]';
    const open = await page.$$eval(controls, (all) =>
      all.filter((one) => !one.matches(':disabled')).map((one) => one.outerHTML),
    );
    expect(open).toEqual([]);
    expect(await page.$eval('input[type=url]', (input) => input.value)).toBe(`https://${GATEWAY}/v1`);
    expect(await words(page)).toContain('Headers set by your organisation: X-Gateway-Key');
    expect(await page.content()).not.toContain(SECRET);
    const lists = await page.$$eval('.endpoint select', (all) =>
      all.map(({ options }) => [...options].map(({ value }) => value)),
    );
    expect(lists).toContainEqual(POLICY.models);
    expect(await faults(page)).toEqual([]);
  });

  it('sends a brief to the gateway, with its headers', async () => {
    // The settings that a reader who knows the store could write there.
    await recoupe.set({
      engine: 'instant',
      provider: 'openai',
      keepBriefs: 300,
      endpoints: { custom: { baseURL: `https://${ELSEWHERE}/v1`, model: 'other', headers: { 'X-Mine': '1' } } },
    });
    const { page: article, panel } = await recoupe.brief(SAMPLE);
    expect(await words(panel)).toContain('Written by newsroom-large from the article.');
    const { sent } = await savedJson(recoupe.chromium, panel);
    expect(sent).toMatchObject([{ url: `https://${GATEWAY}/v1/chat/completions`, model: 'newsroom-large' }]);
    expect(JSON.stringify(sent)).not.toContain(SECRET);
    const posts = gateway.requests.filter(({ method }) => method === 'POST');
    expect(posts).toHaveLength(1);
    expect(posts[0]?.headers['x-gateway-key']).toBe(SECRET);
    expect(posts[0]?.headers['x-mine']).toBeUndefined();
    expect(elsewhere.requests).toEqual([]);
    await article.close();
  });

  it('keeps a test of another address at the gateway', async () => {
    const endpoint = { provider: 'custom', baseURL: `https://${ELSEWHERE}/v1`, model: 'newsroom-small', headers: {} };
    const answer = await page.evaluate(
      (draft) => chrome.runtime.sendMessage({ type: 'testEndpoint', endpoint: draft }),
      endpoint,
    );
    expect(answer).toMatchObject({ ok: true });
    expect(elsewhere.requests).toEqual([]);
  });

  it('keeps no key on disk, whatever a page asks for', async () => {
    await page.evaluate(() =>
      chrome.runtime.sendMessage({ type: 'saveKey', provider: 'custom', key: 'sk-mine-0123456789', place: 'local' }),
    );
    const kept = (area: 'local' | 'session') =>
      page.evaluate(async (name) => JSON.stringify(await chrome.storage[name].get('keys')), area);
    expect(await kept('local')).not.toContain('sk-mine');
    expect(await kept('session')).toContain('sk-mine');
  });

  it('keeps its sites unread, and offers no way around', async () => {
    const article = await recoupe.chromium.open(BARRED);
    const panel = await clickAndSettle(recoupe.chromium, article);
    expect(await words(panel)).toContain('Your organisation does not let Recoupe read this site');
    expect(await panel.$$eval('.notice button', (all) => all.length)).toBe(0);
    await article.close();
  });

  it('leaves the reader’s own settings as they were, and they hold again without it', async () => {
    await page.bringToFront();
    await page.reload();
    await page.waitForSelector('.endpoint');
    await page.click('.endpoint button[type=submit]');
    await page.waitForFunction(() => document.body.innerText.includes('Saved.'));
    const { settings } = await page.evaluate(() => chrome.storage.local.get('settings'));
    expect(settings).toMatchObject({ engine: 'instant', provider: 'openai', keepBriefs: 300 });
    expect(JSON.stringify(settings)).not.toContain(SECRET);
    expect(JSON.stringify(settings)).not.toContain(GATEWAY);
    await policy.remove();
    await until(async () => !(await locked()), 30_000, 'the policy to go');
    expect(await page.$eval('input[value="instant"]', (input) => 'checked' in input && input.checked)).toBe(true);
  });
});

describe("an organisation's policy in Firefox", () => {
  let recoupe: FirefoxRecoupe;
  let gateway: ModelServer;
  beforeAll(async () => {
    recoupe = await startFirefoxRecoupe({ managed: { ...POLICY, colour: 'red' } });
    gateway = createModelHandler();
    recoupe.newsroom.handle(GATEWAY, gateway.handler);
  });
  afterAll(() => recoupe?.close());

  it('locks the options, and says what of it cannot be used', async () => {
    await recoupe.firefox.openOptions('models');
    const text = () => recoupe.firefox.evaluate('tab', 'return document.body.innerText');
    await until(async () => String(await text()).includes('Set by your organisation.'), 10_000, 'the policy');
    expect(await text()).toContain('colour');
    const disabled = "return document.querySelector('input[type=url]').matches(':disabled')";
    expect(await recoupe.firefox.evaluate('tab', disabled)).toBe(true);
  });

  it('sends a brief to the gateway, with its headers', async () => {
    await recoupe.firefox.navigate(SAMPLE);
    await recoupe.brief();
    await recoupe.says('Written by newsroom-large from the article.');
    const posts = gateway.requests.filter(({ method }) => method === 'POST');
    expect(posts.map(({ headers }) => headers['x-gateway-key'])).toEqual([SECRET]);
  });
});

/** The API calls made inside the extension's own pages. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: Record<'local' | 'session', { get(key: string): Promise<{ settings?: object }> }>;
};
