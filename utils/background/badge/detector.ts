import browser from 'webextension-polyfill';
import { EVERY_SITE } from '../../core/settings/every-site';
import { settingsItem } from '../../platform/storage/settings-item';

const SCRIPT_ID = 'detect';

let last: Promise<void> = Promise.resolve();

/**
 * Registers or unregisters the detector as the settings say: on every site while the reader has it on and the browser
 * grants all sites, never on the sites that are not to be touched. Registrations outlive the worker, but not an update.
 * One change causes several calls; each runs when the one before is finished.
 */
export function syncDetector(): Promise<void> {
  last = last.catch(() => undefined).then(sync);
  return last;
}

async function sync(): Promise<void> {
  const { detectEverywhere, neverSites } = await settingsItem.get();
  const granted = detectEverywhere && (await browser.permissions.contains({ origins: EVERY_SITE }));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (!granted) return;
  const excludeMatches = neverSites.flatMap(patternsOf);
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      js: ['content-scripts/detect.js'],
      matches: EVERY_SITE,
      ...(excludeMatches.length > 0 ? { excludeMatches } : {}),
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** Match patterns of a site, and of its subdomains where it can have any. */
function patternsOf(site: string): string[] {
  const own = `*://${site}/*`;
  return /^\[|^[\d.]+$/.test(site) ? [own] : [own, `*://*.${site}/*`];
}

/** Marks the toolbar icon of a tab whose page is a news article; `words` is the mark's text, null removes the mark. */
export async function showBadge(tabId: number, words: string | null): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#0b5c6b', tabId });
  await browser.action.setBadgeText({ text: words === null ? '' : '●', tabId });
  await browser.action.setTitle({ title: words ?? '', tabId });
}

/** Removes the marks of all tabs. */
export async function clearBadges(): Promise<void> {
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) await showBadge(id, null).catch(() => undefined);
}
