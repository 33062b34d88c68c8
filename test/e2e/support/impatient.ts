import type { Page } from 'puppeteer-core';
import type { Newsroom } from '../../newsroom/types.ts';
import { startFirefoxRecoupe } from './firefox-recoupe.ts';
import { startRecoupe } from './recoupe.ts';
import { until } from './until.ts';

/** A reader, in either browser, who does not wait until a page has loaded. */
export interface ImpatientReader {
  newsroom: Newsroom;
  /** Goes to an address in the tab in front, and does not wait for its page. */
  go(url: string): Promise<void>;
  /** The address that the browser's window shows: a click before it is there is one on the page before. */
  at(): Promise<string>;
  /** Clicks the icon and waits for the panel, whatever it says. */
  click(): Promise<void>;
  /** Presses an element of the panel. */
  press(selector: string): Promise<void>;
  /** Runs a function body in the page in front; null while there is none to run it in. */
  inPage(body: string): Promise<unknown>;
  /** Runs a function body in the panel. */
  inPanel(body: string): Promise<unknown>;
  /** Changes settings the way the options page stores them. */
  set(settings: object): Promise<void>;
  close(): Promise<void>;
}

/** Where the reader is at first. */
const HOME = 'https://www.northmarch-courier.example/';
const GO = (url: string) => `location.assign(${JSON.stringify(url)})`;

export async function impatientInChromium(): Promise<ImpatientReader> {
  const { newsroom, chromium, set, close } = await startRecoupe();
  const page = await chromium.open(HOME);
  let panel: Page | null = null;
  const run = async (place: Page | null, body: string) => {
    if (!place) throw new Error('The panel is closed');
    return place.evaluate(`(() => {${body}})()`);
  };
  return {
    newsroom,
    go: async (url) => void (await run(page, GO(url))),
    at: async () => page.url(),
    async click() {
      panel = await chromium.clickAction(page);
    },
    press: async (selector) => void (await panel?.click(selector)),
    inPage: (body) => run(page, body).catch(() => null),
    inPanel: (body) => run(panel, body),
    async set(settings) {
      await set({ ...settings });
      await page.bringToFront();
    },
    close,
  };
}

export async function impatientInFirefox(): Promise<ImpatientReader> {
  const { newsroom, firefox, close } = await startFirefoxRecoupe();
  await firefox.navigate(HOME);
  return {
    newsroom,
    go: async (url) => void (await firefox.evaluate('tab', GO(url))),
    at: async () => String(await firefox.evaluate('browser', 'return gBrowser.currentURI.spec')),
    click: firefox.clickAction,
    press: firefox.press,
    inPage: (body) => firefox.evaluate('tab', body).catch(() => null),
    inPanel: (body) => firefox.evaluate('sidebar', body),
    async set(settings) {
      await firefox.openOptions();
      const store = `
        const { settings: before } = await browser.storage.local.get('settings');
        await browser.storage.local.set({ settings: { ...before, ...args[0] } });`;
      await firefox.evaluate('tab', store, settings);
      await firefox.navigate(HOME);
    },
    close,
  };
}

/** Waits until a function body gives something truthy in the panel. */
export async function panelHas(reader: ImpatientReader, body: string, what: string): Promise<void> {
  await until(() => reader.inPanel(body).catch(() => null), 20_000, what);
}
