import { readMessages } from '../i18n';
import { fakeAction } from './action';
import { listeners } from './event';
import { fakePermissions } from './permissions';
import { fakeRuntime } from './runtime';
import { fakeScripting } from './scripting';
import { fakeStorage } from './storage';
import { fakeTabs } from './tabs';

/** A browser in memory: what extensions see of it, and what the reader, pages and the organisation do in it. */
export function createFakeBrowser() {
  const stores = fakeStorage();
  const runtime = fakeRuntime();
  const sites = fakePermissions();
  const tabs = fakeTabs(sites.reaches);
  const scripts = fakeScripting(tabs.find, tabs.isOpen);
  const icon = fakeAction(tabs.find);
  const words = readMessages('en');
  const { disks, policy } = stores;
  const { sendAs, connectAs, calls } = runtime;
  return {
    browser: {
      action: icon.action,
      commands: { getAll: async () => [{ name: '_execute_action', shortcut: 'Alt+Shift+R' }] },
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
    controls: { disks, policy, sendAs, connectAs, calls, sites, tabs, page: scripts.pageOf, badgeOf: icon.badgeOf },
    /** A test begins: what it adds is to go with it. */
    begin: listeners.mark,
    /** A test is over. Listeners that stay hear that all is gone, as they would in a browser. */
    end() {
      listeners.forget();
      for (const { reset } of [stores, runtime, sites, tabs, scripts, icon]) reset();
    },
  };
}
