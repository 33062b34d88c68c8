import { originPattern } from '../../engines/remote/providers';
import type { Settings } from '../../storage/settings';
import type { FinderName } from '../types';

/** Match patterns of the services that have one address for everybody. */
export const SERVICE_ORIGINS = {
  gdelt: ['https://api.gdeltproject.org/*'],
  bing: ['https://www.bing.com/*'],
  google: ['https://news.google.com/*'],
  brave: ['https://api.search.brave.com/*'],
} satisfies Partial<Record<FinderName, string[]>>;

/** What a search needs of the browser, all together: one question, when the reader first asks for a search. */
export function searchOrigins(settings: Settings): string[] {
  const { findersOff, searxng, feeds } = settings;
  const wanted = (name: FinderName) => !findersOff.includes(name);
  const addresses = [
    ...(wanted('searxng') && searxng ? [searxng] : []),
    ...(wanted('feeds') ? feeds.map(({ url }) => url) : []),
  ];
  const services = (['gdelt', 'bing', 'google'] as const).filter(wanted).flatMap((name) => SERVICE_ORIGINS[name]);
  return [...new Set([...services, ...addresses.filter((address) => URL.canParse(address)).map(originPattern)])];
}
