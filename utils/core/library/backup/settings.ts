import { splitAddress } from '../../settings/clean-address';
import type { ProviderSettings } from '../../settings/provider';

/**
 * The settings of a backup without what may be secret: headers of an endpoint may hold a token, and so may fields of the
 * reader's own, and the address itself. Keys are no settings, and are never in a backup.
 */
export function settingsForBackup<T extends Pick<ProviderSettings, 'endpoints'>>(settings: T): T {
  const endpoints = Object.entries(settings.endpoints).map(([id, one]) => {
    if (!one) return [id, one];
    const { extra: _extra, headersFor: _headersFor, ...rest } = one;
    return [id, { ...rest, baseURL: splitAddress(one.baseURL).base, headers: {} }];
  });
  return { ...settings, endpoints: Object.fromEntries(endpoints) };
}

/**
 * Settings that a backup may bring: none of them decides who writes, where anything is sent, or what is done without a
 * click. A backup may come from a stranger.
 */
export const RESTORED_SETTINGS = [
  ...(['outputLang', 'length', 'context', 'hideNotFound', 'textSize', 'theme', 'libraryKeys'] as const),
  ...(['neverSites', 'hiddenOutlets', 'pinnedOutlets', 'alsoSearchIn'] as const),
] as const;
