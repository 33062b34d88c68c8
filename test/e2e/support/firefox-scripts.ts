// Scripts for Firefox's own window, and functions that wrap them for Marionette and read its answers.

/** The add-on id of the manifest. */
export const EXTENSION_ID = 'recoupe@recoupe.news';

/** The sidebar shows the extension's page in a browser inside its own document, in the extensions' process. */
const SIDEBAR_BROWSER = `
  const inner = SidebarController.browser.contentDocument.getElementById('webext-panels-browser');
  if (!SidebarController.isOpen || !inner) throw new Error('The sidebar is closed');`;

/** Runs the function body of the first argument in the sidebar, with the second as `args`. */
export const IN_SIDEBAR = `${SIDEBAR_BROWSER}
  const actor = inner.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
  const script = 'const args = arguments[0]; ' + arguments[0];
  return actor.executeScript(script, [arguments[1]], { timeout: 30000, sandboxName: null, newSandbox: true });`;

/** Presses an element of the sidebar so that Firefox treats it as the reader's own action. */
export const PRESS = `${SIDEBAR_BROWSER}
  const actor = inner.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
  const script = \`
    const element = document.querySelector(arguments[0]);
    if (!element) throw new Error('Nothing to press: ' + arguments[0]);
    const act = window.windowUtils.setHandlingUserInput(true);
    try { element.click(); } finally { act.destruct(); }\`;
  await actor.executeScript(script, [arguments[0]], { timeout: 30000, sandboxName: 'system', newSandbox: true });`;

/**
 * Clicks the toolbar button. It also widens the sidebar to 360 px, the narrowest panel of the design; Firefox's default
 * is narrower.
 */
export const CLICK_ACTION = `
  document.getElementById('sidebar-box').style.width = '360px';
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(arguments[0]);
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`;

/**
 * Allows the extension in private windows, as the switch in about:addons does. To be run before the extension is
 * installed.
 */
export const ALLOW_PRIVATE_WINDOWS = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(arguments[0], { permissions: ['internal:privateBrowsingAllowed'], origins: [] });`;

/** Agrees, as the reader would, that the extension sends these kinds of data. To be run once it is installed. */
export const AGREE_TO_SEND = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(arguments[0]);
  const agreed = { permissions: [], origins: [], data_collection: arguments[1] };
  await ExtensionPermissions.add(arguments[0], agreed, extension);`;

/** Closes the page of the first run; false as long as it has not opened. */
export const CLOSE_WELCOME = `
  const isWelcome = (tab) => tab.linkedBrowser.currentURI.spec.endsWith('/welcome.html');
  const tab = gBrowser.tabs.find(isWelcome);
  if (tab) gBrowser.removeTab(tab);
  return tab !== undefined;`;

/** The sidebar as a PNG in base64: what is in view or, given a size in CSS pixels, so much of its document. */
export const SNAPSHOT = `${SIDEBAR_BROWSER}
  const [size] = arguments;
  const area = size ? new DOMRect(0, 0, size.width, size.height) : null;
  const bitmap = await inner.browsingContext.currentWindowGlobal.drawSnapshot(area, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];`;

/** Wraps a script for Marionette, which passes a callback as the last argument; a failure is returned as a value. */
export function asynchronous(body: string): string {
  return `const done = arguments[arguments.length - 1];
    (async function () { ${body} }).apply(this, arguments)
      .then((value) => done({ value: value === undefined ? null : value }), (error) => done({ error: String(error) }));`;
}

/** Returns the result of such a script. Throws an Error with the failure's message. */
export function outcome(result: unknown): unknown {
  const outer = isRecord(result) ? result.value : result;
  if (isRecord(outer) && typeof outer.error === 'string') throw new Error(outer.error);
  return isRecord(outer) && 'value' in outer ? outer.value : outer;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
