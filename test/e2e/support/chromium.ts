import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Extension, launch, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/lib/browsers.mjs';
import type { OptionsPlace } from './options.ts';
import { until } from './until.ts';

export interface ChromiumOptions {
  /** The built, unpacked extension. */
  extensionDir: string;
  /** Sends every host name to this newsroom; without one the browser uses the real network. */
  newsroom?: { port: number };
  /** The browser's interface language ("en", "fr"). */
  lang?: string;
  /** False opens a window, on `display` where one is given. */
  headless?: boolean;
  /** X display for the window, such as ":99". */
  display?: string;
  args?: string[];
  /** Hosts on the real network, past the newsroom. */
  direct?: string[];
  /** Milliseconds within which the browser must answer a call; the driver's own limit without one. */
  protocolTimeout?: number;
  /** Lets the extension into private windows, as the reader would in the browser's list of extensions. */
  privateWindows?: boolean;
  /** The profile's directory, kept after closing; without one the profile is new and removed at the end. */
  profileDir?: string;
}

export interface Chromium {
  browser: Browser;
  extensionId: string;
  /** Folder for files that any page of this browser saves. */
  downloadsDir: string;
  /** Opens an address in a new tab and waits for its DOM. */
  open(url: string): Promise<Page>;
  /** Clicks the real toolbar icon for this tab and returns the side panel that opens, or that was open already. */
  clickAction(page: Page): Promise<Page>;
  /** The side panel where one is open. */
  panel(): Promise<Page | null>;
  /** Opens the options, at one of its pages. */
  options(place?: OptionsPlace): Promise<Page>;
  /** The running service worker; null while it sleeps. This does not wake it. */
  worker(): Promise<WebWorker | null>;
  /** Kills the service worker as the browser itself does, and waits until it is gone. */
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds within which a browser surface (panel, worker) must appear or go. */
const SURFACE_TIMEOUT = 15_000;
/** Milliseconds after which a worker that lives is ended again. */
const AGAIN_AFTER = 2000;

/** Starts a Chrome-like browser with the extension installed, driven through its debugging pipe. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chrome-like browser found');
  const home = await mkdtemp(join(tmpdir(), 'recoupe-chromium-'));
  const downloadsDir = join(home, 'downloads');
  const { lang, newsroom, display, direct = [] } = options;
  const browser = await launch({
    executablePath,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    ...(options.protocolTimeout ? { protocolTimeout: options.protocolTimeout } : {}),
    downloadBehavior: { policy: 'allow', downloadPath: downloadsDir },
    userDataDir: options.profileDir ?? join(home, 'profile'),
    defaultViewport: null,
    // Chromium on Linux takes its language from LANGUAGE, elsewhere from --lang.
    env: { ...process.env, ...(lang ? { LANGUAGE: lang } : {}), ...(display ? { DISPLAY: display } : {}) },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...['--disable-gpu', '--disable-quic', '--disable-background-networking', '--no-first-run'],
      ...['--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,Translate', '--window-size=1280,900'],
      ...(newsroom
        ? [
            `--host-resolver-rules=${[`MAP * 127.0.0.1:${newsroom.port}`, ...direct.map((host) => `EXCLUDE ${host}`)].join()}`,
            '--ignore-certificate-errors',
            '--no-proxy-server',
          ]
        : []),
      ...(lang ? [`--lang=${lang}`, `--accept-lang=${lang}`] : []),
      ...(options.args ?? []),
    ],
  });
  try {
    const id = await browser.installExtension(options.extensionDir, {
      enabledInIncognito: options.privateWindows ?? false,
    });
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error(`The extension of ${options.extensionDir} was not loaded`);
    // A click before the worker has run once, and added its listeners, is lost.
    const workerTarget = await browser.waitForTarget(isWorkerOf(extension), { timeout: SURFACE_TIMEOUT });
    await (await workerTarget.worker())?.evaluate('1');
    return drive(browser, extension, downloadsDir, async () => {
      await browser.close();
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    });
  } catch (error) {
    await browser.close();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
    throw error;
  }
}

function isWorkerOf(extension: Extension): (target: Target) => boolean {
  return (target) =>
    target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${extension.id}/`);
}

function drive(browser: Browser, extension: Extension, downloadsDir: string, close: () => Promise<void>): Chromium {
  const origin = `chrome-extension://${extension.id}/`;
  const isPanel = (target: Target) => target.url().startsWith(`${origin}sidepanel.html`);
  const workerTarget = () => browser.targets().find(isWorkerOf(extension));
  const open = async (url: string) => {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  };

  return {
    browser,
    extensionId: extension.id,
    downloadsDir,
    open,
    close,
    async clickAction(page) {
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
      const target = await browser.waitForTarget(isPanel, { timeout: SURFACE_TIMEOUT });
      return await target.asPage();
    },
    panel: async () => (await browser.targets().find(isPanel)?.asPage()) ?? null,
    options: (place = 'briefs') => open(`${origin}options.html#/${place}`),
    worker: async () => (await workerTarget()?.worker()) ?? null,
    async killWorker() {
      const target = workerTarget();
      const worker = await target?.worker();
      if (!target || !worker) return;
      const isGone = () => !browser.targets().includes(target);
      // One that is just starting, or starts again at once, is not always ended by the first call.
      const end = async () => {
        await worker.close().catch(() => undefined);
        return until(isGone, AGAIN_AFTER, 'the service worker to die').catch(() => false);
      };
      await until(end, SURFACE_TIMEOUT, 'the service worker to die');
    },
  };
}
