import { readMessages } from '../i18n';
import { fakeAction } from './action';
import { fakeAlarms } from './alarms';
import { fakeEvent, listeners } from './event';
import { fakeMenus } from './menus';
import { fakePermissions } from './permissions';
import { fakeRules } from './rules';
import { fakeRuntime } from './runtime';
import { fakeScripting } from './scripting';
import { fakeStorage } from './storage';
import { fakeTabs } from './tabs';

/**
 * Makes a browser in memory: the API for extensions, and controls for what the reader, pages and the organisation do.
 */
export function createFakeBrowser() {
  const stores = fakeStorage();
  const runtime = fakeRuntime();
  const sites = fakePermissions();
  const tabs = fakeTabs(sites.reaches);
  const scripts = fakeScripting(tabs.find, tabs.isOpen);
  const icon = fakeAction(tabs.find);
  const clock = fakeAlarms();
  const menus = fakeMenus();
  const network = fakeRules();
  const words = readMessages('en');
  const { disks, policy } = stores;
  const { sendAs, connectAs, calls } = runtime;
  return {
    browser: {
      action: icon.action,
      alarms: clock.alarms,
      commands: {
        onCommand: fakeEvent<[string]>(),
        getAll: async () => [{ name: '_execute_action', shortcut: 'Alt+Shift+R' }],
      },
      contextMenus: menus.contextMenus,
      declarativeNetRequest: network.declarativeNetRequest,
      i18n: {
        getUILanguage: () => 'en',
        getMessage: (key: string, values: string[] = []) =>
          (words[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? ''),
      },
      permissions: sites.permissions,
      runtime: runtime.runtime,
      scripting: scripts.scripting,
      storage: stores.storage,
      tabs: tabs.tabs,
      windows: tabs.windows,
    },
    controls: {
      disks,
      policy,
      sendAs,
      connectAs,
      calls,
      sites,
      tabs,
      page: scripts.pageOf,
      badgeOf: icon.badgeOf,
      clock,
      menu: menus.menu,
      rules: network.rules,
    },
    /** To be called before a test: listeners added from now on are removed at its end. */
    begin: listeners.mark,
    /**
     * To be called after a test. Listeners that remain are informed that everything was removed, as they would be in a
     * browser.
     */
    end() {
      listeners.forget();
      for (const { reset } of [stores, runtime, sites, tabs, scripts, icon, clock, menus, network]) reset();
    },
  };
}
