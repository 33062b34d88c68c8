import browser from 'webextension-polyfill';
import { firefoxModelItem } from '../../platform/storage/firefox-model';
import { createFirefoxModel } from './firefox-model';
import type { FirefoxMl } from './globals';
import type { BuiltInModel } from './types';

/** Firefox's permission for its inference API; the polyfill's types lack it. */
export const FIREFOX_PERMISSION = { permissions: ['trialML' as 'tabs'] };

/** Firefox's inference API; null without its permission, and in other browsers. */
export function firefoxMl(): (FirefoxMl & { deleteCachedModels(): Promise<void> }) | null {
  const { trial } = browser as typeof browser & { trial?: { ml?: ReturnType<typeof firefoxMl> } };
  return trial?.ml ?? null;
}

/** The model of Firefox, as this context reaches it. */
export function firefoxModelHere(): BuiltInModel {
  return createFirefoxModel({
    ml: firefoxMl,
    known: true,
    allowed: () => browser.permissions.contains(FIREFOX_PERMISSION),
    allow: () => browser.permissions.request(FIREFOX_PERMISSION),
    got: firefoxModelItem,
  });
}

/**
 * Deletes the models Firefox downloaded for us, and gives the permission back. Chrome's model belongs to the browser,
 * and stays.
 */
export async function forgetBuiltIn(): Promise<void> {
  if (!import.meta.env.FIREFOX) return;
  await firefoxMl()
    ?.deleteCachedModels()
    .catch(() => undefined);
  await browser.permissions.remove(FIREFOX_PERMISSION).catch(() => false);
}
