import browser from 'webextension-polyfill';
import { hiddenOrigins } from '../core/settings/hidden-origins';
import type { EndpointSettings } from '../core/settings/provider';
import { settingsItem } from './storage/settings-item';

/** The number of a tab that is none: that of requests by the background. */
const NO_TAB = -1;
/** Most servers; a reader has one or two. */
const MOST = 20;

/** True where the browser lets an extension leave the origin out of its own requests. */
export function canHideOrigin(): boolean {
  return typeof browser.declarativeNetRequest?.updateSessionRules === 'function';
}

/** The rule for one server: of requests by this extension's background, and of no page, the origin is left out. */
function ruleFor(origin: string, id: number) {
  return {
    id,
    action: { type: 'modifyHeaders' as const, requestHeaders: [{ header: 'origin', operation: 'remove' as const }] },
    condition: {
      urlFilter: `|${origin}/`,
      initiatorDomains: [new URL(browser.runtime.getURL('/')).hostname],
      tabIds: [NO_TAB],
      resourceTypes: ['xmlhttprequest' as const],
    },
  };
}

/**
 * Leaves the origin out of requests to the servers for which the reader agreed to that, those of `endpoints` and the
 * saved ones, and of no others. The rules last until the browser closes. Never rejects: without them a server says that
 * it refuses this extension.
 */
export async function hideOrigins(endpoints: readonly EndpointSettings[] = []): Promise<void> {
  if (!canHideOrigin()) return;
  const { endpoints: saved } = await settingsItem.get();
  const origins = hiddenOrigins([...Object.values(saved), ...endpoints]).slice(0, MOST);
  await browser.declarativeNetRequest
    .updateSessionRules({
      removeRuleIds: Array.from({ length: MOST }, (_, i) => i + 1),
      addRules: origins.map((origin, i) => ruleFor(origin, i + 1)),
    })
    .catch(() => undefined);
}
