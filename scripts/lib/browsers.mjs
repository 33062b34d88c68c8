import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ensureDebian, isDebian, isRoot } from './debian.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserKind */

/** Program names to look for on the PATH, best first. */
const NAMES = {
  chromium: [
    'chromium',
    'google-chrome-stable',
    'google-chrome',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
    'brave',
    'chrome',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const MAC_APPS = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

const WINDOWS_FILES = {
  chromium: [
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Chromium', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
  ],
  firefox: [
    ['Mozilla Firefox', 'firefox.exe'],
    ['Firefox Developer Edition', 'firefox.exe'],
  ],
};

const OVERRIDES = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/**
 * The path of an installed browser of this kind, or null. `CHROME_PATH` and `FIREFOX_PATH` have priority.
 * @param {BrowserKind} kind
 * @returns {string | null}
 */
export function findBrowser(kind) {
  const chosen = process.env[OVERRIDES[kind]];
  if (chosen) return chosen;
  return candidates(kind).find(isUsable) ?? null;
}

/**
 * The path of a browser of this kind; on Debian and Ubuntu, a missing one is installed when run as root.
 * Throws an Error whose message is one sentence for the user.
 * @param {BrowserKind} kind
 * @param {{log?: (line: string) => void}} [options]
 * @returns {Promise<string>}
 */
export async function ensureBrowser(kind, { log = console.error } = {}) {
  const found = findBrowser(kind);
  if (found) {
    if (isUsable(found)) return found;
    throw new Error(`${OVERRIDES[kind]} names ${found}, which is not a program that can be run.`);
  }
  const wanted = kind === 'chromium' ? 'Chrome, Chromium, Edge or Brave' : 'Firefox';
  // Ubuntu's own packages of both browsers only install a snap, which cannot be automated with a profile of our own.
  const debianPackage = kind === 'chromium' ? 'chromium' : 'firefox-esr';
  if (isDebian('debian') && isRoot()) {
    await ensureDebian([debianPackage], { log });
    const installed = findBrowser(kind);
    if (installed) return installed;
    throw new Error(`The package ${debianPackage} was installed, but no browser was found; please install ${wanted}.`);
  }
  if (isDebian('ubuntu')) {
    throw new Error(`No browser found: Ubuntu's own packages are snaps, so please install ${wanted} from its maker.`);
  }
  throw new Error(`No browser found: please install ${wanted}, or set ${OVERRIDES[kind]} to its path.`);
}

/** @param {BrowserKind} kind */
function candidates(kind) {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      MAC_APPS[kind].map((app) =>
        join(folder, `${app}.app`, 'Contents', 'MacOS', kind === 'firefox' ? 'firefox' : app),
      ),
    );
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA } = process.env;
    const roots = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA];
    return roots.flatMap((root) => (root ? WINDOWS_FILES[kind].map((parts) => join(root, ...parts)) : []));
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/opt/google/chrome'];
  return NAMES[kind].flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
}

/** True when a program can be run; false for Ubuntu's stubs, scripts that only refer to a snap. @param {string} path */
function isUsable(path) {
  try {
    accessSync(path, constants.X_OK);
    const { size } = statSync(path);
    if (size === 0 || size > 20_000) return statSync(path).isFile();
    return !/snap (install|run)|\/snap\/bin\//.test(readFileSync(path, 'utf8'));
  } catch {
    return false;
  }
}
