import browser from 'webextension-polyfill';
import { fixedEngine } from '../core/settings/engine-choice';
import { EVERY_SITE } from '../core/settings/every-site';
import { consented } from './consent';
import { parseSettings, type Settings } from './storage/settings';

/**
 * The report that a reader may add to a question: version, browser, engine, and the names of the settings that were
 * changed. No value that the reader typed is in it, no address, no key, and nothing of what was read. In English, for
 * those who answer it.
 */
export async function supportReport(settings: Settings): Promise<string> {
  const [allSites, consent] = await Promise.all([
    browser.permissions.contains({ origins: EVERY_SITE }).catch(() => false),
    consented(),
  ]);
  const engine = fixedEngine(settings);
  const lines: Record<string, string> = {
    Recoupe: browser.runtime.getManifest().version,
    Browser: navigator.userAgent,
    Language: browser.i18n.getUILanguage(),
    Engine: engine === 'remote' ? `${engine} (${settings.provider})` : engine,
    'All sites allowed': allSites ? 'yes' : 'no',
    ...(consent ? { 'May send': consent.join(', ') || 'nothing' } : {}),
    'Settings changed': changedIn(settings).join(', ') || 'none',
  };
  return Object.entries(lines)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

/** The names of the settings that are not as they come. */
function changedIn(settings: Settings): string[] {
  const before: Record<string, unknown> = parseSettings(null);
  return Object.entries(settings)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name]))
    .map(([name]) => name)
    .sort();
}
