import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Chromium, launchChromium } from '../../test/e2e/support/chromium.ts';
import { takeSavedJson } from '../../test/e2e/support/saved-json.ts';
import { until } from '../../test/e2e/support/until.ts';
import type { Newsroom } from '../../test/newsroom/types.ts';
import { root } from '../lib/steps.mjs';
import type { TryResult } from './main.ts';
import type { TryOptions } from './options.ts';

/** A model may take its time; the instant engine has long been done by then (ms). */
const PATIENCE = 180_000;

/** Opens the page in a Chrome-like browser, clicks the real icon, and gives what the real panel shows. */
export async function tryChromium(
  options: TryOptions & { url: string },
  newsroom: Newsroom | null,
  print: (result: TryResult) => void,
): Promise<TryResult> {
  const { endpoint } = options;
  const extension = await unpacked(endpoint?.baseURL ?? null);
  const chromium = await launchChromium({
    extensionDir: extension.dir,
    ...(newsroom ? { newsroom } : {}),
    ...(endpoint ? { direct: [new URL(endpoint.baseURL).hostname] } : {}),
    lang: options.lang,
    headless: options.headless,
    // A panel is pictured as far as its window reaches: beyond, the browser repeats the top.
    ...(options.headless && options.screenshot ? { args: ['--window-size=1280,6000'] } : {}),
  });
  try {
    if (endpoint) await setUpEndpoint(chromium, endpoint);
    const page = await chromium.open(options.url);
    const panel = await chromium.clickAction(page);
    await panel.waitForFunction(() => document.querySelector('.brief[data-ended="true"], .notice'), {
      timeout: PATIENCE,
    });
    await panel.waitForFunction(() => !document.querySelector('.brief[data-ended="false"]'), { timeout: PATIENCE });
    if (options.screenshot) await takePicture(panel, options.screenshot);
    const result = await content(chromium, panel);
    print(result);
    if (!options.headless) await windowClosed(chromium);
    return result;
  } finally {
    await chromium.close().catch(() => undefined);
    await extension.remove();
  }
}

/** Pictures the panel from its top to the end of what it says, as far as it is shown. */
async function takePicture(panel: Page, file: string): Promise<void> {
  const { width, height } = await panel.evaluate(() => {
    const ends = [...document.querySelectorAll('main *')].map((element) => element.getBoundingClientRect().bottom);
    return { width: innerWidth, height: Math.min(innerHeight, Math.ceil(Math.max(...ends, 0)) + 16) };
  });
  await panel.screenshot({ path: pngPath(file), clip: { x: 0, y: 0, width, height }, captureBeyondViewport: false });
}

async function content(chromium: Chromium, panel: Page): Promise<TryResult> {
  const words = await panel.evaluate(() => document.querySelector('main')?.innerText ?? '');
  const shown = await panel.evaluate(() => document.querySelector('.brief .story .statement') !== null);
  if (!shown) return { json: null, words };
  await panel.evaluate(() => document.querySelector<HTMLElement>('[data-action="save-json"]')?.click());
  return { json: await takeSavedJson(chromium.downloadsDir), words };
}

async function windowClosed(chromium: Chromium): Promise<void> {
  process.stderr.write('The browser stays open; close its window to end.\n');
  await until(() => !chromium.browser.connected, 24 * 3600_000, 'the window to be closed');
}

/** The extension set up with an endpoint as its options page would do it. */
async function setUpEndpoint(chromium: Chromium, endpoint: NonNullable<TryOptions['endpoint']>): Promise<void> {
  const page = await chromium.options();
  await page.waitForSelector('main');
  await page.evaluate(async ({ baseURL, key, model }) => {
    const { storage, runtime } = chrome;
    if (key) await runtime.sendMessage({ type: 'saveKey', provider: 'custom', key, place: 'session' });
    const endpoints = { custom: { baseURL, model, headers: {}, contextTokens: 0 } };
    await storage.local.set({ settings: { engine: 'remote', provider: 'custom', endpoints } });
  }, endpoint);
  await page.close();
}

/** The few calls that are made inside the options page. */
declare const chrome: {
  storage: { local: { set(items: object): Promise<void> } };
  runtime: { sendMessage(message: object): Promise<unknown> };
};

/**
 * A copy of the built extension to load. A headless browser cannot be asked for a permission: the endpoint's host is
 * granted in the copy's manifest, as a reader's "Allow" would.
 */
async function unpacked(baseURL: string | null): Promise<{ dir: string; remove(): Promise<void> }> {
  const built = join(root, '.output', 'chrome-mv3');
  if (!baseURL) return { dir: built, remove: async () => undefined };
  const dir = await mkdtemp(join(tmpdir(), 'recoupe-extension-'));
  await cp(built, dir, { recursive: true });
  const file = join(dir, 'manifest.json');
  const { protocol, hostname } = new URL(baseURL);
  const manifest = { ...JSON.parse(await readFile(file, 'utf8')), host_permissions: [`${protocol}//${hostname}/*`] };
  await writeFile(file, JSON.stringify(manifest));
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}

function pngPath(file: string): `${string}.png` {
  return file.endsWith('.png') ? (file as `${string}.png`) : `${file}.png`;
}
