import type { FinderName } from '../../settings/finders';
import { needsHostPermission, originPattern } from '../../settings/presets';
import { baseURLOf, searchService } from '../../settings/search-service';
import { feedOrigins } from '../feeds/merge';
import { searchAddress } from './searxng-address';
import type { FinderSettings } from './types';

/*
 * Apart from the finders themselves: the pages of the extension ask for permissions, and need nothing else of a finder.
 */

/** Match patterns that the browser must allow before a finder can be asked; [] where none is needed. */
export function finderOrigins(name: FinderName, settings: FinderSettings): string[] {
  switch (name) {
    case 'gdelt':
      return ['https://api.gdeltproject.org/*'];
    case 'bing':
      return ['https://www.bing.com/*'];
    case 'google':
      return ['https://news.google.com/*'];
    case 'brave':
      return ['https://api.search.brave.com/*'];
    case 'feeds':
      return feedOrigins(settings.feeds);
    case 'searxng':
      return searchAddress(settings.searxng) === null ? [] : [originPattern(settings.searxng)];
    case 'model': {
      const baseURL = baseURLOf(settings);
      const isBarred = searchService(baseURL) !== null && needsHostPermission(settings.provider, baseURL);
      return isBarred ? [originPattern(baseURL)] : [];
    }
  }
}

/** What a search needs of the browser, all together: one question, when the reader first asks for a search. */
export function searchOrigins(settings: FinderSettings): string[] {
  const asked = (['gdelt', 'bing', 'google', 'searxng', 'feeds'] as const).filter(
    (name) => !settings.findersOff.includes(name),
  );
  return [...new Set(asked.flatMap((name) => finderOrigins(name, settings)))];
}
