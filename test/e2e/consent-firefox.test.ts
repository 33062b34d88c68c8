import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createModelHandler, type ModelServer } from '../newsroom/model-server.ts';
import { FOLLOWED, INDEX_HOSTS, SAMPLE } from './support/coverage.ts';
import { type FirefoxRecoupe, startFirefoxRecoupe } from './support/firefox-recoupe.ts';
import { until } from './support/until.ts';

const MODEL_HOST = 'api.model.example';
const KEY = 'sk-test-0123456789abcdef';
const SETTINGS = {
  ...FOLLOWED,
  engine: 'remote',
  provider: 'custom',
  endpoints: { custom: { baseURL: `https://${MODEL_HOST}/v1`, model: 'writer-2', headers: {}, contextTokens: 0 } },
};
const SET = `await browser.storage.local.set({ settings: args[0] });
  await browser.runtime.sendMessage({ type: 'saveKey', provider: 'custom', key: args[1], place: 'local' }); return true`;
const AGREED = 'return browser.permissions.getAll().then((all) => (all.data_collection ?? []).join())';
const STAGE = "return document.querySelector('.coverage')?.dataset.stage ?? ''";
/** Presses a button ("button" agrees, "secondaryButton" refuses) of the question that Firefox shows; false while it shows none. */
const ANSWER = `
  const panel = document.getElementById('addon-webext-permissions-notification');
  const button = panel?.closest('panel')?.state === 'open' && panel[arguments[0]];
  if (!button) return false;
  button.click();
  return true;`;

describe('what Firefox asks before anything is sent', () => {
  let recoupe: FirefoxRecoupe;
  let model: ModelServer;
  const answer = (button: 'button' | 'secondaryButton') =>
    until(() => recoupe.firefox.evaluate('browser', ANSWER, button), 10_000, 'the question of Firefox');
  const hosts = () => new Set(recoupe.newsroom.requests.map(({ host }) => host));
  beforeAll(async () => {
    recoupe = await startFirefoxRecoupe({
      agreed: [],
      // Firefox asks, and takes an answer at once.
      preferences: { 'extensions.webextOptionalPermissionPrompts': true, 'security.notification_enable_delay': 0 },
    });
    model = createModelHandler({ key: KEY });
    recoupe.newsroom.handle(MODEL_HOST, model.handler);
    await recoupe.firefox.openOptions();
    await recoupe.firefox.evaluate('tab', SET, SETTINGS, KEY);
    await recoupe.firefox.navigate(SAMPLE);
  });
  afterAll(() => recoupe?.close());

  it('an article goes to no endpoint before the reader has agreed, and the panel says so', async () => {
    await recoupe.brief();
    await recoupe.says('The article was not sent: you have not allowed that yet');
    expect(hosts()).not.toContain(MODEL_HOST);
    expect(await recoupe.firefox.evaluate('sidebar', AGREED)).toBe('');
  });

  it('refused, nothing is sent to news indexes, and all else stays', async () => {
    await recoupe.firefox.press('[data-action="cover"]');
    await answer('secondaryButton');
    await recoupe.says('Nothing was allowed, nothing has changed.');
    expect(INDEX_HOSTS.filter((host) => hosts().has(host))).toEqual([]);
    expect(await recoupe.count('.story .statement')).toBeGreaterThan(0);
  });

  it('agreed, the button searches, and the article is sent once that is allowed too', async () => {
    await recoupe.firefox.press('[data-action="cover"]');
    await answer('button');
    await until(async () => (await recoupe.firefox.evaluate('sidebar', STAGE)) === 'found', 40_000, 'a search');
    expect(await recoupe.firefox.evaluate('sidebar', AGREED)).toBe('searchTerms');
    expect(hosts()).not.toContain(MODEL_HOST);
    await recoupe.firefox.press('[data-action="allow-sending"]');
    await answer('button');
    await until(() => hosts().has(MODEL_HOST), 20_000, 'the article to be sent');
    expect(await recoupe.firefox.evaluate('sidebar', AGREED)).toBe('searchTerms,websiteContent');
  });

  it('is taken back in the options, and then nothing is sent', async () => {
    await recoupe.firefox.openOptions('library');
    const button = "const button = document.querySelector('[data-action=take-consent-back]');";
    await until(
      () => recoupe.firefox.evaluate('tab', `${button} button?.click(); return button !== null`),
      10_000,
      'the button',
    );
    await until(async () => String(await recoupe.firefox.evaluate('tab', AGREED)) === '', 10_000, 'the consent to go');
  });

  it('a test of the endpoint asks too: refused, nothing is sent; agreed, all of it goes with "Delete everything"', async () => {
    await recoupe.firefox.openOptions('models');
    const test = () => recoupe.firefox.click('[data-action=test-endpoint]');
    recoupe.newsroom.requests.length = 0;
    await test();
    await answer('secondaryButton');
    const said = "return document.querySelector('.endpoint .said')?.textContent ?? ''";
    await until(
      async () => /Nothing was allowed/.test(String(await recoupe.firefox.evaluate('tab', said))),
      10_000,
      'the refusal',
    );
    expect(hosts()).not.toContain(MODEL_HOST);
    await test();
    await answer('button');
    await until(() => hosts().has(MODEL_HOST), 20_000, 'the test');
    expect(await recoupe.firefox.evaluate('tab', AGREED)).toBe('websiteContent');
    const DELETE = "return browser.runtime.sendMessage({ type: 'deleteEverything' }).then(() => true)";
    await recoupe.firefox.evaluate('tab', DELETE);
    expect(await recoupe.firefox.evaluate('tab', AGREED)).toBe('');
  });
});
