import { toCandidate } from '../candidate';
import type { Candidate } from '../types';
import { ask } from './ask';
import { editionOf } from './edition';
import { readNewsFeed } from './news-feed';
import { finderOrigins } from './origins';
import type { Finder, SearchQuery, SearchTerm } from './types';

const ADDRESS = 'https://www.bing.com/news/search';
/** Pause between requests: Bing names no limit, and two seconds is slower than a reader who pages. */
const GAP_MS = 2000;
const MONTH_MS = 30 * 86_400_000;

/** A query with its names quoted; without operators, which Bing's news search takes for words. */
export function quotedQuery({ terms, any, breadth }: SearchQuery): string {
  const quoted = ({ text, phrase }: SearchTerm) => (phrase ? `"${text.replaceAll('"', ' ')}"` : text);
  return [...terms, ...any.slice(0, breadth === 'precise' ? 2 : 1)].map(quoted).join(' ');
}

export const bingFinder: Finder = {
  name: 'bing',
  origins: (settings) => finderOrigins('bing', settings),
  async search(query, deps, signal): Promise<Candidate[]> {
    const words = quotedQuery(query);
    const { lang, country } = editionOf(query.lang, query.country);
    const url = new URL(ADDRESS);
    url.search = new URLSearchParams({
      q: words,
      format: 'rss',
      count: '30',
      setmkt: `${lang}-${country}`,
      // The last 30 days: it can be asked for no other span that reaches back.
      ...(deps.now() - Date.parse(query.from) < MONTH_MS ? { qft: 'interval="9"' } : {}),
    }).toString();
    const { items } = await ask({ url: url.href, query: words, gap: GAP_MS, read: readNewsFeed }, deps, signal);
    return items.flatMap(({ title, url: link, published, summary, source }) => {
      const raw = { url: link, title, outlet: source.name, published, lead: summary, plain: true, lang: query.lang };
      return toCandidate('bing', raw, deps.now()) ?? [];
    });
  },
};
