import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../../scripts/lib/browsers.mjs';
import { connectMarionette, type Marionette } from './marionette.ts';
import { until } from './until.ts';

export interface FirefoxOptions {
  /** The built, unpacked extension. */
  extensionDir: string;
  /** Sends every request to this newsroom; without one the browser uses the real network. */
  newsroom?: { port: number };
  /** The browser's interface language ("en", "fr"); it needs Firefox's language pack to take effect: see `uiLang`. */
  lang?: string;
  /** Fixes the extension's own origin. */
  uuid?: string;
  /** False opens a window, on `display` where one is given. */
  headless?: boolean;
  /** X display for the window, such as ":99". */
  display?: string;
}

/** Where a script runs: the tab, the sidebar's document, or the browser's own window. */
export type Place = 'tab' | 'sidebar' | 'browser';

export interface Firefox {
  /** The extension's own origin, "moz-extension://…/". */
  origin: string;
  /** The interface language that Firefox really runs in. */
  uiLang: string;
  /** Where files saved by any page arrive. */
  downloadsDir: string;
  navigate(url: string): Promise<void>;
  /** Clicks the real toolbar button for the current tab and waits for the sidebar. */
  clickAction(): Promise<void>;
  /**
   * Runs a function body in a place and gives what it returns, as JSON. `await` is allowed in the tab and the browser;
   * arguments arrive as `args`.
   */
  evaluate(place: Place, body: string, ...args: unknown[]): Promise<unknown>;
  /** Presses the element that a selector names in the sidebar; it counts as the reader's own act. */
  press(selector: string): Promise<void>;
  /** The sidebar's visible text; empty while it is closed. */
  panelText(): Promise<string>;
  /** Saves a PNG of the sidebar or, where it is closed, of the tab. */
  screenshot(file: string): Promise<void>;
  /** Opens the options page in the current tab. */
  openOptions(): Promise<void>;
  close(): Promise<void>;
}

export const EXTENSION_ID = 'recoupe@recoupe.news';
const DEFAULT_UUID = '4f0c1a52-7b8e-4d1f-9a63-2c5e8d90b7a1';
/** Milliseconds within which the sidebar must appear. */
const SURFACE_TIMEOUT = 15_000;

/** Starts Firefox with the extension installed, driven over Marionette, which also reaches the browser's own window. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const program = findBrowser('firefox');
  if (!program) throw new Error('No Firefox found');
  const home = await mkdtemp(join(tmpdir(), 'recoupe-firefox-'));
  const downloadsDir = join(home, 'downloads');
  const profile = join(home, 'profile');
  const uuid = options.uuid ?? DEFAULT_UUID;
  const port = await freePort();
  await mkdir(downloadsDir);
  await mkdir(profile);
  await writeFile(join(profile, 'user.js'), preferences(options, { port, uuid, downloadsDir }));

  const headless = options.headless ?? true;
  const child = spawn(
    program,
    [...(headless ? ['--headless'] : []), '--marionette', '--remote-allow-system-access', '--profile', profile],
    {
      stdio: 'ignore',
      // Its own group, so that closing also ends the content processes of a browser that hangs.
      detached: process.platform !== 'win32',
      env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', ...(options.display ? { DISPLAY: options.display } : {}) },
    },
  );
  const kill = () => endGroup(child);
  process.once('exit', kill);
  let marionette: Marionette | null = null;
  const close = async () => {
    const exited = new Promise((resolve) => child.once('exit', resolve));
    await Promise.race([marionette?.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => null), exited]);
    marionette?.close();
    kill();
    if (child.exitCode === null && child.signalCode === null) await exited;
    process.off('exit', kill);
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    marionette = await connectMarionette(port);
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true, pageLoadStrategy: 'eager' });
    await marionette.send('Addon:Install', { path: options.extensionDir, temporary: true });
    return await drive(marionette, uuid, downloadsDir, close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function drive(
  marionette: Marionette,
  uuid: string,
  downloadsDir: string,
  close: () => Promise<void>,
): Promise<Firefox> {
  const origin = `moz-extension://${uuid}/`;
  const inBrowser = async (script: string, args: unknown[] = []) => {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return valueOf(await marionette.send('WebDriver:ExecuteAsyncScript', { script: asynchronous(script), args }));
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' });
    }
  };
  const navigate = async (url: string) => void (await marionette.send('WebDriver:Navigate', { url }));
  const evaluate = async (place: Place, body: string, ...args: unknown[]) => {
    if (place === 'browser') return inBrowser(`const args = arguments[0]; ${body}`, [args]);
    if (place === 'sidebar') return inBrowser(IN_SIDEBAR, [body, args]);
    const script = asynchronous(`const args = arguments[0]; ${body}`);
    return valueOf(await marionette.send('WebDriver:ExecuteAsyncScript', { script, args: [args] }));
  };
  const sidebarIsOpen = () => inBrowser('return SidebarController.isOpen');

  return {
    origin,
    uiLang: String(await inBrowser('return Services.locale.appLocaleAsBCP47')),
    downloadsDir,
    navigate,
    evaluate,
    close,
    async clickAction() {
      await inBrowser(CLICK_ACTION, [EXTENSION_ID]);
      const ready = () => evaluate('sidebar', 'return document.readyState === "complete"').catch(() => false);
      await until(ready, SURFACE_TIMEOUT, 'the sidebar');
    },
    press: async (selector) => void (await inBrowser(PRESS, [selector])),
    async panelText() {
      return (await sidebarIsOpen()) ? String(await evaluate('sidebar', 'return document.body.innerText')) : '';
    },
    async screenshot(file) {
      const png = (await sidebarIsOpen())
        ? await inBrowser(SNAPSHOT)
        : valueOf(await marionette.send('WebDriver:TakeScreenshot', { full: false }));
      await writeFile(file, Buffer.from(String(png), 'base64'));
    },
    openOptions: () => navigate(`${origin}options.html`),
  };
}

/** The sidebar shows the extension's page in a browser inside its own document, in the extensions' process. */
const SIDEBAR_BROWSER = `
  const inner = SidebarController.browser.contentDocument.getElementById('webext-panels-browser');
  if (!SidebarController.isOpen || !inner) throw new Error('The sidebar is closed');`;

const IN_SIDEBAR = `${SIDEBAR_BROWSER}
  const actor = inner.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
  const script = 'const args = arguments[0]; ' + arguments[0];
  return actor.executeScript(script, [arguments[1]], { timeout: 30000, sandboxName: null, newSandbox: true });`;

const PRESS = `${SIDEBAR_BROWSER}
  const actor = inner.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
  const script = \`
    const element = document.querySelector(arguments[0]);
    if (!element) throw new Error('Nothing to press: ' + arguments[0]);
    const act = window.windowUtils.setHandlingUserInput(true);
    try { element.click(); } finally { act.destruct(); }\`;
  await actor.executeScript(script, [arguments[0]], { timeout: 30000, sandboxName: 'system', newSandbox: true });`;

/** 360 px is the narrowest panel that the design is made for; Firefox's own default is less. */
const CLICK_ACTION = `
  document.getElementById('sidebar-box').style.width = '360px';
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(arguments[0]);
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`;

const SNAPSHOT = `${SIDEBAR_BROWSER}
  const bitmap = await inner.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];`;

/** Marionette hands an asynchronous script a callback as its last argument; a failure comes back as a value. */
function asynchronous(body: string): string {
  return `const done = arguments[arguments.length - 1];
    (async function () { ${body} }).apply(this, arguments)
      .then((value) => done({ value: value === undefined ? null : value }), (error) => done({ error: String(error) }));`;
}

function valueOf(result: unknown): unknown {
  const outer = isRecord(result) ? result.value : result;
  if (isRecord(outer) && typeof outer.error === 'string') throw new Error(outer.error);
  return isRecord(outer) && 'value' in outer ? outer.value : outer;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The profile's preferences: everything through the newsroom, and a browser that asks and fetches nothing by itself. */
function preferences(
  options: FirefoxOptions,
  own: { port: number; uuid: string; downloadsDir: string },
): string {
  const { newsroom, lang } = options;
  const values: Record<string, string | number | boolean> = {
    'marionette.port': own.port,
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: own.uuid }),
    'extensions.webextOptionalPermissionPrompts': false,
    'browser.download.folderList': 2,
    'browser.download.dir': own.downloadsDir,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.startup.page': 0,
    'browser.aboutwelcome.enabled': false,
    'browser.newtabpage.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'termsofuse.bypassNotification': true,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'app.update.enabled': false,
    'app.normandy.enabled': false,
    'extensions.update.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.dns.disablePrefetch': true,
    'services.settings.server': 'data:,none',
    'dom.security.https_first': false,
    'sidebar.animation.enabled': false,
  };
  if (lang) {
    values['intl.locale.requested'] = lang;
    values['intl.accept_languages'] = lang;
  }
  if (newsroom) {
    Object.assign(values, {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': newsroom.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': newsroom.port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
    });
  }
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('No free port'));
      });
    });
  });
}

/** Ends a process and its children at once; the group is the one that was made for it. */
function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
