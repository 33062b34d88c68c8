import { grantedBuild } from '../bench/lib/granted-build.ts';
import { launchFirefox } from '../e2e/support/firefox.ts';
import { EXTENSION_ID } from '../e2e/support/firefox-scripts.ts';
import { FIREFOX_BUILD } from '../e2e/support/recoupe.ts';
import { until } from '../e2e/support/until.ts';
import type { Subject } from './subject.ts';
import type { World } from './world.ts';

const SURFACE_MS = 15_000;

/** Ends the background as Firefox does when it is idle. */
const END_BACKGROUND = `
  const { extension } = WebExtensionPolicy.getByID(args[0]);
  await extension.terminateBackground({ disableResetIdleForTest: true, ignoreDevToolsAttached: true });`;
const RELOAD = `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(args[0])).reload();`;
/** Errors of the extension's own scripts in the browser's console, which is emptied. */
const UNCAUGHT = `
  const all = Services.console.getMessageArray().filter(
    (one) => one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag) && one.sourceName?.startsWith(args[0]) && /\\.(?:js|html)\\b/.test(one.sourceName));
  Services.console.reset();
  return all.map(({ errorMessage, sourceName, lineNumber }) => errorMessage + ' (' + sourceName + ':' + lineNumber + ')');`;

export async function firefoxSubject(world: World): Promise<Subject> {
  const build = await grantedBuild(FIREFOX_BUILD);
  const firefox = await launchFirefox({ extensionDir: build.dir, newsroom: world.line, privateWindows: true });
  const home = await firefox.current();
  const tabs: string[] = [];
  const front = async () => firefox.bringToFront(tabs.at(-1) ?? home);
  const isShown = () =>
    firefox.evaluate('sidebar', 'return document.querySelector("main") !== null').catch(() => false);
  const closeTab = async () => {
    const handle = tabs.pop();
    if (!handle) return;
    await firefox.bringToFront(handle);
    await firefox.closeAndGoTo(tabs.at(-1) ?? home);
  };
  return {
    newsroom: world.newsroom,
    async open(url, isPrivate = false) {
      tabs.push(await firefox.open(url, isPrivate ? 'private window' : 'tab'));
    },
    clickIcon: () => firefox.clickAction(),
    inPanel: (body, ...given) => firefox.evaluate('sidebar', body, ...given),
    async inOwnPage(name, ...bodies) {
      // A page beside a private one would see the private stores.
      await firefox.bringToFront(home);
      const handle = await firefox.open(`${firefox.origin}${name}`);
      try {
        let last: unknown;
        for (const body of bodies) last = await firefox.evaluate('tab', body);
        return last;
      } finally {
        await firefox.bringToFront(handle);
        await firefox.closeAndGoTo(tabs.at(-1) ?? home);
      }
    },
    reopenPanel: () => firefox.clickAction(),
    closeTab,
    async tidy() {
      while (tabs.length > 1) {
        const handle = tabs.shift();
        if (!handle) break;
        await firefox.bringToFront(handle).then(
          () => firefox.closeAndGoTo(tabs.at(-1) ?? home),
          () => undefined,
        );
      }
      await front();
    },
    faults: {
      ...world.faults,
      endWorker: async () => void (await firefox.evaluate('browser', END_BACKGROUND, EXTENSION_ID)),
      closeTab,
      async update() {
        await firefox.evaluate('browser', RELOAD, EXTENSION_ID);
        await front();
        await firefox.clickAction();
        await until(isShown, SURFACE_MS, 'the panel of the extension that was loaded again');
      },
    },
    mend: async () => world.mend(),
    uncaught: async () => {
      const all = await firefox.evaluate('browser', UNCAUGHT, firefox.origin);
      return Array.isArray(all) ? all.map(String) : [];
    },
    memory: async () => null,
    async close() {
      await firefox.close();
      await build.remove();
    },
  };
}
