import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { grantedBuild } from '../../test/bench/lib/granted-build.ts';
import { type Chromium, launchChromium } from '../../test/e2e/support/chromium.ts';
import { takeModelFile } from '../../test/e2e/support/model-file.ts';
import { takeSavedJson } from '../../test/e2e/support/saved-json.ts';
import { until } from '../../test/e2e/support/until.ts';
import { WHOLE_WORDS } from '../../test/e2e/support/whole-words.ts';
import type { Newsroom } from '../../test/newsroom/types.ts';
import { root } from '../lib/steps.mjs';
import { COVERAGE_SETTINGS, pressThrough } from './coverage.ts';
import { exportTo } from './export-file.ts';
import type { TryResult } from './main.ts';
import type { TryOptions } from './options.ts';
import { PANEL_SIZE } from './panel-size.ts';
import { runEnded } from './run-ended.ts';

/** Height (CSS px) of the window for a picture: more than any part of the panel needs. */
const WINDOW_HEIGHT = 6000;
/** Time limit (ms) for a brief: an endpoint has its own, which is shorter. */
const PATIENCE = 1_200_000;
/** Time limit (ms) for a model that runs in the browser itself. */
const LOCAL_PATIENCE = 1_800_000;

/** Opens the page in a Chrome-like browser, clicks the real icon, and returns the contents of the real panel. */
export async function tryChromium(
  options: TryOptions & { url: string },
  newsroom: Newsroom | null,
  print: (result: TryResult) => void,
): Promise<TryResult> {
  const { endpoint } = options;
  const covered = newsroom !== null || options.coverage;
  const extension = await unpacked(endpoint?.baseURL ?? null, covered);
  const chromium = await launchChromium({
    extensionDir: extension.dir,
    ...(newsroom ? { newsroom } : {}),
    ...(endpoint ? { direct: [new URL(endpoint.baseURL).hostname] } : {}),
    lang: options.lang,
    headless: options.headless,
    // A screenshot of the panel reaches only as far as its window: below that, the browser repeats the top.
    ...(options.headless && options.screenshot ? { args: [`--window-size=1280,${WINDOW_HEIGHT}`] } : {}),
  });
  try {
    await setUp(chromium, { endpoint, coverage: newsroom !== null });
    if (options.modelFile) await takeModelFile(chromium, options.modelFile);
    const page = await chromium.open(options.url);
    const panel = await chromium.clickAction(page);
    await runEnded((body) => look(panel, body), options.modelFile ? LOCAL_PATIENCE : PATIENCE);
    if (covered)
      await pressThrough(
        (body) => look(panel, body),
        (selector) => panel.click(selector),
      );
    await draw(panel, options);
    if (options.screenshot) await takePicture(panel, options.screenshot);
    const result = await content(chromium, panel);
    if (options.exportFile && result.json)
      await exportTo(options.exportFile, (body) => look(panel, body), chromium.downloadsDir);
    print(result);
    if (!options.headless) await windowClosed(chromium);
    return result;
  } finally {
    await chromium.close().catch(() => undefined);
    await extension.remove();
  }
}

/** Runs a function body in the panel. */
const look = (panel: Page, body: string): Promise<unknown> => panel.evaluate(`(() => {${body}})()`);

/** Shows the part, the width and the colours that were asked for. */
async function draw(panel: Page, { part, width, scheme }: TryOptions): Promise<void> {
  if (width !== null) await panel.setViewport({ width, height: WINDOW_HEIGHT });
  if (scheme !== null) {
    const session = await panel.createCDPSession();
    const features =
      scheme === 'forced'
        ? [{ name: 'forced-colors', value: 'active' }]
        : [{ name: 'prefers-color-scheme', value: scheme }];
    await session.send('Emulation.setEmulatedMedia', { features });
  }
  // A page that is no article has no parts.
  if (part === null || !(await panel.$('.brief'))) return;
  await panel.waitForSelector('.part h2');
  // Where the brief stands beside the others it has no tab.
  await look(panel, `document.getElementById('tab-${part}')?.click()`);
  await panel.waitForSelector(`#part-${part}:not([hidden]) h2`);
}

/** Takes a screenshot of the panel from its top to the end of its text, as far as that fits the window. */
async function takePicture(panel: Page, file: string): Promise<void> {
  const { width, height } = Object(await look(panel, PANEL_SIZE));
  const fits = Math.min(height, await panel.evaluate(() => innerHeight));
  await panel.screenshot({
    path: pngPath(file),
    clip: { x: 0, y: 0, width, height: fits },
    captureBeyondViewport: false,
  });
}

async function content(chromium: Chromium, panel: Page): Promise<TryResult> {
  const words = String(await look(panel, WHOLE_WORDS));
  const shown = await panel.evaluate(() => document.querySelector('.brief .story .statement') !== null);
  if (!shown) return { json: null, words };
  await panel.waitForSelector('[data-action="save-json"]');
  await panel.evaluate(() => document.querySelector<HTMLElement>('[data-action="save-json"]')?.click());
  return { json: await takeSavedJson(chromium.downloadsDir), words };
}

async function windowClosed(chromium: Chromium): Promise<void> {
  process.stderr.write('The browser stays open; close its window to end.\n');
  await until(() => !chromium.browser.connected, 24 * 3600_000, 'the window to be closed');
}

/** Configures the extension as its options page would: with an endpoint, and with finders of the sample newsroom. */
async function setUp(
  chromium: Chromium,
  { endpoint, coverage }: { endpoint: TryOptions['endpoint']; coverage: boolean },
): Promise<void> {
  const page = await chromium.options();
  await page.waitForSelector('main');
  await page.evaluate(
    async (endpoint, finders) => {
      const { storage, runtime } = chrome;
      const { baseURL = '', model = '' } = endpoint ?? {};
      const endpoints = { custom: { baseURL, model, headers: {}, contextTokens: 0 } };
      const engine = endpoint ? { engine: 'remote', provider: 'custom', endpoints } : {};
      await storage.local.set({ settings: { ...finders, ...engine } });
      // A key is kept for the address that is set by then.
      if (endpoint?.key)
        await runtime.sendMessage({ type: 'saveKey', provider: 'custom', key: endpoint.key, place: 'session' });
    },
    endpoint,
    coverage ? COVERAGE_SETTINGS : {},
  );
  await page.close();
}

/** The API calls made inside the options page. */
declare const chrome: {
  storage: { local: { set(items: object): Promise<void> } };
  runtime: { sendMessage(message: object): Promise<unknown> };
};

/**
 * A copy of the built extension to load. A headless browser cannot be asked for a permission: what the reader would be
 * asked for, the endpoint's host or all sites, is granted in the copy's manifest, with the same effect as "Allow".
 */
async function unpacked(baseURL: string | null, coverage: boolean): Promise<{ dir: string; remove(): Promise<void> }> {
  const built = join(root, '.output', 'chrome-mv3');
  if (coverage) return grantedBuild(built);
  if (!baseURL) return { dir: built, remove: async () => undefined };
  const { protocol, hostname } = new URL(baseURL);
  return grantedBuild(built, [`${protocol}//${hostname}/*`]);
}

function pngPath(file: string): `${string}.png` {
  return file.endsWith('.png') ? (file as `${string}.png`) : `${file}.png`;
}
