import { FINDER_HOSTS, type FinderName, isFinderOn, OPEN_FINDERS } from '../../settings/finders';
import { needsHostPermission, originPattern } from '../../settings/presets';
import { baseURLOf } from '../../settings/saved-endpoints';
import { searchService } from '../../settings/search-service';
import { checkerFeeds } from '../fact-checks/checkers';
import { feedOrigins } from '../feeds/merge';
import { searchAddress } from './searxng-address';
import type { FinderSettings } from './types';

/*
 * Apart from the finders themselves: the pages of the extension ask for permissions, and need nothing else of a finder.
 */

/** Match patterns of the finders whose hosts follow from the settings. */
const BY_SETTINGS: { [Name in FinderName]?: (settings: FinderSettings) => string[] } = {
  feeds: ({ feeds }) => feedOrigins(feeds),
  factChecks: () => feedOrigins([...checkerFeeds('en'), ...checkerFeeds('fr')]),
  searxng: ({ searxng }) => (searchAddress(searxng) === null ? [] : [originPattern(searxng)]),
  model: (settings) => {
    const baseURL = baseURLOf(settings);
    const isBarred = searchService(baseURL) !== null && needsHostPermission(settings.provider, baseURL);
    return isBarred ? [originPattern(baseURL)] : [];
  },
};

/** Match patterns that the browser must allow before a finder can be asked; [] where none is needed. */
export function finderOrigins(name: FinderName, settings: FinderSettings): string[] {
  return FINDER_HOSTS[name]?.map((host) => `https://${host}/*`) ?? BY_SETTINGS[name]?.(settings) ?? [];
}

/**
 * The origins that a search asks the browser for, all together: one question, when the reader first asks for a search.
 */
export function searchOrigins(settings: FinderSettings): string[] {
  const asked = ([...OPEN_FINDERS, 'searxng', 'feeds', 'keyless'] as const).filter((name) =>
    isFinderOn(settings, name),
  );
  return [...new Set(asked.flatMap((name) => finderOrigins(name, settings)))];
}
