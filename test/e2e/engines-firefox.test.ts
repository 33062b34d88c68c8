import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxRecoupe, startFirefoxRecoupe } from './support/firefox-recoupe.ts';
import { until } from './support/until.ts';

const SAMPLE = 'https://www.northmarch-courier.example/news/2026/11/tarrow-dam-evacuation';

/* Firefox has its inference API, but the network here has no model for it. */
describe('Firefox’s own model', () => {
  let recoupe: FirefoxRecoupe;
  beforeAll(async () => {
    recoupe = await startFirefoxRecoupe();
  });
  afterAll(() => recoupe?.close());

  const inTab = (body: string) => recoupe.firefox.evaluate('tab', body);
  const said = () => inTab("return document.querySelector('.built-in')?.innerText ?? ''");

  it('is not there until it is got: key sentences, and why', async () => {
    await recoupe.firefox.navigate(SAMPLE);
    await recoupe.brief();
    expect(await recoupe.firefox.panelText()).toContain(
      'Automatic: key sentences, as no model is set up and the browser has none ready',
    );
  });

  it('is offered in the options, asks for the permission, and says what went wrong', async () => {
    await recoupe.firefox.openOptions('models');
    await until(() => inTab("return document.querySelector('details.costs') !== null"), 10_000, 'the offers');
    await inTab("document.querySelector('details.costs').open = true; return true");
    await until(async () => String(await said()).includes('Firefox can get a small model'), 20_000, 'the offer');
    await recoupe.firefox.click('[data-action="get-built-in"]');
    await until(() => inTab("return document.querySelector('.built-in [role=alert]') !== null"), 60_000, 'a failure');
    const words = String(await said());
    // The API is off in a release of Firefox; where it is on, no model can be fetched over this network.
    expect(words).toMatch(/cannot be used here|does not answer/i);
    // The button stays, since a reader can switch the API on.
    expect(words).toContain('Get the browser’s model');
    expect(await inTab("return (await browser.permissions.getAll()).permissions.includes('trialML')")).toBe(true);
  });
});
