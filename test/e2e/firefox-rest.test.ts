import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FirefoxRecoupe, startFirefoxRecoupe } from './support/firefox-recoupe.ts';
import { until } from './support/until.ts';

const SAMPLE = 'https://www.northmarch-courier.example/news/2026/11/tarrow-dam-evacuation';
const HOME = 'https://www.northmarch-courier.example/';
const FRENCH = 'https://www.courrier-republicain.example/transports/ligne-du-haut-vernois-rouvrira-en-2029';
/** Milliseconds of idleness after which the browser of these tests ends the background; 30,000 by default. */
const IDLE = 3000;
const EXTENSION = "const { extension } = WebExtensionPolicy.getByID('recoupe@recoupe.news');";

let recoupe: FirefoxRecoupe;
beforeAll(async () => {
  recoupe = await startFirefoxRecoupe({ preferences: { 'extensions.background.idle.timeout': IDLE } });
});
afterAll(() => recoupe?.close());

const inBrowser = (body: string) => recoupe.firefox.evaluate('browser', body);

it('the sidebar does not open by itself at installation, but by a click', async () => {
  expect(await inBrowser('return SidebarController.isOpen')).toBe(false);
  await recoupe.firefox.navigate(SAMPLE);
  await recoupe.brief();
  expect(await inBrowser('return SidebarController.isOpen')).toBe(true);
});

describe('an open sidebar with nothing in progress lets the background rest', () => {
  /** True while the browser has ended the background. */
  const rests = async () => (await inBrowser(`${EXTENSION} return extension.backgroundState`)) === 'stopped';
  let first: string;
  beforeAll(async () => {
    first = await recoupe.firefox.current();
    await recoupe.firefox.navigate(SAMPLE);
    await recoupe.brief();
  });
  beforeEach(async () => {
    await until(rests, 45_000, 'the background to rest');
  });

  it('and does not wake it', async () => {
    const woken = async () => !(await rests());
    await expect(until(woken, 2 * IDLE, 'the background to wake')).rejects.toThrow('to wake');
    expect(await recoupe.count('.brief .story .statement')).toBeGreaterThanOrEqual(3);
  });

  it('until a citation is opened: its passage is marked', async () => {
    await recoupe.firefox.press('.story .citation');
    await recoupe.says('Marked in the page.');
  });

  it('until words are selected in the page', async () => {
    const select = "getSelection().selectAllChildren(document.querySelector('article') ?? document.body)";
    await recoupe.firefox.evaluate('tab', select);
    await until(async () => /rests? on what you selected/.test(await recoupe.firefox.panelText()), 20_000, 'the note');
  });

  it('until another tab comes to the front, and never shows another page’s brief', async () => {
    const headline = await recoupe.textOf('.brief h1');
    await recoupe.firefox.open(HOME);
    await until(async () => (await recoupe.count('.brief')) === 0, 20_000, 'the brief to go');
    await until(rests, 45_000, 'the background to rest');
    await recoupe.firefox.bringToFront(first);
    await until(async () => (await recoupe.textOf('.brief h1')) === headline, 20_000, 'the first tab’s brief');
  });

  it('until the icon is clicked', async () => {
    await recoupe.firefox.open(FRENCH);
    await until(async () => (await recoupe.count('.brief')) === 0, 20_000, 'the brief to go');
    await until(rests, 45_000, 'the background to rest');
    await recoupe.brief();
    expect(await recoupe.count('.brief .story .statement')).toBeGreaterThanOrEqual(3);
  });
});
