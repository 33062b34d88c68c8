import type { FirefoxOptions } from './firefox.ts';
import { EXTENSION_ID } from './firefox-scripts.ts';

/**
 * The profile's preferences: all requests go through the newsroom, and the browser neither prompts nor fetches by
 * itself.
 */
export function preferences(
  options: FirefoxOptions,
  own: { port: number; uuid: string; downloadsDir: string },
): string {
  const { newsroom, lang, direct = [] } = options;
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
    ...options.preferences,
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
      'network.proxy.no_proxies_on': direct.join(),
      'network.proxy.allow_hijacking_localhost': true,
    });
  }
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
