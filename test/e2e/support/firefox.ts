import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../../scripts/lib/browsers.mjs';
import { preferences } from './firefox-profile.ts';
import {
  AGREE_TO_SEND,
  ALLOW_PRIVATE_WINDOWS,
  asynchronous,
  CLICK_ACTION,
  CLOSE_WELCOME,
  EXTENSION_ID,
  IN_SIDEBAR,
  outcome,
  PRESS,
  SNAPSHOT,
} from './firefox-scripts.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import type { OptionsPlace } from './options.ts';
import { until } from './until.ts';
import { WHOLE_WORDS } from './whole-words.ts';

export interface FirefoxOptions {
  /** The built, unpacked extension. */
  extensionDir: string;
  /** Sends every request to this newsroom; without one the browser uses the real network. */
  newsroom?: { port: number };
  /** Hosts on the real network, past the newsroom. */
  direct?: string[];
  /** The browser's interface language ("en", "fr"); it needs Firefox's language pack to take effect: see `uiLang`. */
  lang?: string;
  /**
   * The UUID in the address of the extension's pages; a fixed one by default, which Firefox would otherwise pick at
   * random.
   */
  uuid?: string;
  /** Preferences of the browser besides those that every test has. */
  preferences?: Readonly<Record<string, string | number | boolean>>;
  /** Lets the extension into private windows, as the reader would in about:addons. */
  privateWindows?: boolean;
  /** Kinds of data that the reader has agreed to be sent; all by default. */
  agreed?: readonly string[];
  /** The organisation's settings for the extension: a native manifest in a home directory of this browser's own. */
  managed?: object;
  /** False opens a window, on `display` where one is given. */
  headless?: boolean;
  /** X display for the window, such as ":99". */
  display?: string;
}

/** The place where a script runs: the tab, the sidebar's document, or the browser's own window. */
export type Place = 'tab' | 'sidebar' | 'browser';

export interface Firefox {
  /** The extension's own origin, "moz-extension://…/". */
  origin: string;
  /** The interface language that Firefox really runs in. */
  uiLang: string;
  /** Folder for files that any page saves. */
  downloadsDir: string;
  navigate(url: string): Promise<void>;
  /** Opens an address in a new tab or window, in front, and makes it the current one; returns its handle. */
  open(url: string, kind?: 'tab' | 'window' | 'private window'): Promise<string>;
  /** The current tab's handle. */
  current(): Promise<string>;
  /** Brings a tab to the front of its window. */
  bringToFront(handle: string): Promise<void>;
  /** Closes the current tab, and makes another the current one. */
  closeAndGoTo(handle: string): Promise<void>;
  /** Clicks an element of the current tab with the mouse. */
  click(selector: string): Promise<void>;
  /** Types into an element of the current tab, key by key. */
  type(selector: string, text: string): Promise<void>;
  /** Clicks the real toolbar button for the current tab and waits for the sidebar. */
  clickAction(): Promise<void>;
  /**
   * Runs a function body in a place and returns its result, as JSON. `await` is allowed in the tab and the browser;
   * arguments arrive as `args`.
   */
  evaluate(place: Place, body: string, ...args: unknown[]): Promise<unknown>;
  /** Presses the element that a selector names in the sidebar; Firefox treats it as the reader's own action. */
  press(selector: string): Promise<void>;
  /** The sidebar's visible text; empty while it is closed. */
  panelText(): Promise<string>;
  /**
   * Saves a PNG of the sidebar or, where it is closed, of the tab. `size` is a function body that returns the `width`
   * and `height` to show of the sidebar's document from its top; without it, that is what is in view.
   */
  screenshot(file: string, size?: string): Promise<void>;
  /** Opens the options page in the current tab. */
  openOptions(place?: OptionsPlace): Promise<void>;
  /** Resolves when the browser has ended, by `close` or because the reader closed its last window. */
  ended: Promise<void>;
  close(): Promise<void>;
}

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
  if (options.managed) await writeManaged(home, options.managed);
  await writeFile(join(profile, 'user.js'), preferences(options, { port, uuid, downloadsDir }));

  const headless = options.headless ?? true;
  const child = spawn(
    program,
    [...(headless ? ['--headless'] : []), '--marionette', '--remote-allow-system-access', '--profile', profile],
    {
      stdio: 'ignore',
      // A process group of its own, so that closing also ends the content processes of a browser that hangs.
      detached: process.platform !== 'win32',
      env: {
        ...process.env,
        MOZ_CRASHREPORTER_DISABLE: '1',
        ...(options.display ? { DISPLAY: options.display } : {}),
        ...(options.managed ? { HOME: home } : {}),
      },
    },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = () => endGroup(child);
  process.once('exit', kill);
  let marionette: Marionette | null = null;
  const close = async () => {
    await Promise.race([marionette?.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => null), ended]);
    marionette?.close();
    kill();
    await ended;
    process.off('exit', kill);
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    marionette = await connectMarionette(port);
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true, pageLoadStrategy: 'eager' });
    const inBrowser = inBrowserOf(marionette);
    if (options.privateWindows) await inBrowser(ALLOW_PRIVATE_WINDOWS, [EXTENSION_ID]);
    await marionette.send('Addon:Install', { path: options.extensionDir, temporary: true });
    await inBrowser(AGREE_TO_SEND, [EXTENSION_ID, options.agreed ?? ['websiteContent', 'searchTerms']]);
    return await drive(marionette, inBrowser, { uuid, downloadsDir, ended, close });
  } catch (error) {
    await close();
    throw error;
  }
}

async function writeManaged(home: string, data: object): Promise<void> {
  const dir = join(home, '.mozilla', 'managed-storage');
  await mkdir(dir, { recursive: true });
  const manifest = { name: EXTENSION_ID, description: 'Set by a test', type: 'storage', data };
  await writeFile(join(dir, `${EXTENSION_ID}.json`), JSON.stringify(manifest));
}

type InBrowser = (script: string, args?: unknown[]) => Promise<unknown>;

/** Makes a function that runs scripts in the browser's own window, the one with the current tab. */
function inBrowserOf(marionette: Marionette): InBrowser {
  return async (script, args = []) => {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return outcome(await marionette.send('WebDriver:ExecuteAsyncScript', { script: asynchronous(script), args }));
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' });
    }
  };
}

async function drive(
  marionette: Marionette,
  inBrowser: InBrowser,
  own: Pick<Firefox, 'downloadsDir' | 'ended' | 'close'> & { uuid: string },
): Promise<Firefox> {
  const { uuid, downloadsDir, ended, close } = own;
  const origin = `moz-extension://${uuid}/`;
  const navigate = async (url: string) => void (await marionette.send('WebDriver:Navigate', { url }));
  const evaluate = async (place: Place, body: string, ...args: unknown[]) => {
    if (place === 'browser') return inBrowser(`const args = arguments[0]; ${body}`, [args]);
    if (place === 'sidebar') return inBrowser(IN_SIDEBAR, [body, args]);
    const script = asynchronous(`const args = arguments[0]; ${body}`);
    return outcome(await marionette.send('WebDriver:ExecuteAsyncScript', { script, args: [args] }));
  };
  const sidebarIsOpen = () => inBrowser('return SidebarController.isOpen');
  const element = async (selector: string): Promise<string> => {
    const parameters = { using: 'css selector', value: selector };
    const reference = Object.values(Object(outcome(await marionette.send('WebDriver:FindElement', parameters))))[0];
    if (typeof reference !== 'string') throw new Error(`Nothing here is ${selector}`);
    return reference;
  };
  const goTo = (handle: string) => marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
  // The welcome page of the first run may come to the front at any moment, and the icon would then be clicked for it.
  await until(() => inBrowser(CLOSE_WELCOME), SURFACE_TIMEOUT, 'the page of the first run');

  return {
    origin,
    uiLang: String(await inBrowser('return Services.locale.appLocaleAsBCP47')),
    downloadsDir,
    navigate,
    evaluate,
    ended,
    close,
    async open(url, kind = 'tab') {
      const parameters = { type: kind === 'tab' ? 'tab' : 'window', focus: true, private: kind === 'private window' };
      const { handle } = Object(await marionette.send('WebDriver:NewWindow', parameters));
      await goTo(String(handle));
      await navigate(url);
      return String(handle);
    },
    current: async () => String(outcome(await marionette.send('WebDriver:GetWindowHandle'))),
    bringToFront: async (handle) => void (await goTo(handle)),
    async closeAndGoTo(handle) {
      await marionette.send('WebDriver:CloseWindow');
      await goTo(handle);
    },
    click: async (selector) => void (await marionette.send('WebDriver:ElementClick', { id: await element(selector) })),
    async type(selector, text) {
      await marionette.send('WebDriver:ElementSendKeys', { id: await element(selector), text });
    },
    async clickAction() {
      await inBrowser(CLICK_ACTION, [EXTENSION_ID]);
      // The sidebar's browser shows an empty document first, which is complete too.
      const ready = () => evaluate('sidebar', 'return document.querySelector("main") !== null').catch(() => false);
      await until(ready, SURFACE_TIMEOUT, 'the sidebar');
    },
    // Parts of the panel are loaded one by one: what is not there yet may come.
    press: async (selector) => {
      const isPressed = () =>
        inBrowser(PRESS, [selector]).then(
          () => true,
          (error) => {
            if (String(error).includes('Nothing to press')) return false;
            throw error;
          },
        );
      await until(isPressed, 5000, `something to press: ${selector}`);
    },
    async panelText() {
      return (await sidebarIsOpen()) ? String(await evaluate('sidebar', WHOLE_WORDS)) : '';
    },
    async screenshot(file, size) {
      const png = (await sidebarIsOpen())
        ? await inBrowser(SNAPSHOT, [size ? await evaluate('sidebar', size) : null])
        : outcome(await marionette.send('WebDriver:TakeScreenshot', { full: false }));
      await writeFile(file, Buffer.from(String(png), 'base64'));
    },
    async openOptions(place = 'briefs') {
      await navigate(`${origin}options.html#/${place}`);
      // The page is there before its contents: they wait for the settings.
      const shown = "return document.querySelector('main input') !== null";
      await until(() => evaluate('tab', shown), SURFACE_TIMEOUT, 'the options');
    },
  };
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

/** Kills a process and its children; the process group was made for it. */
function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
