import { feedOrigins } from '../../../utils/coverage/feeds/merge';
import type { FinderName } from '../../../utils/coverage/types';
import { originPattern } from '../../../utils/engines/remote/providers';
import type { Settings } from '../../../utils/storage/settings';

/** Match patterns that the browser must allow before a finder can be asked. */
export function finderOrigins(name: FinderName, settings: Settings): string[] {
  switch (name) {
    case 'gdelt':
      return ['https://api.gdeltproject.org/*'];
    case 'bing':
      return ['https://www.bing.com/*'];
    case 'google':
      return ['https://news.google.com/*'];
    case 'brave':
      return ['https://api.search.brave.com/*'];
    case 'searxng':
      return settings.searxng ? [originPattern(settings.searxng)] : [];
    case 'feeds':
      return feedOrigins(settings.feeds);
    case 'model':
      return [];
  }
}
