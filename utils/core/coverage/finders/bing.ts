import { toCandidate } from '../candidate';
import type { Feed } from '../feeds/types';
import type { Candidate } from '../types';
import { ask } from './ask';
import { editionOf } from './edition';
import { readNewsFeed } from './news-feed';
import { finderOrigins } from './origins';
import type { Finder, SearchQuery, SearchTerm } from './types';

const ADDRESS = 'https://www.bing.com/news/search';
/** Pause between requests: Bing names no limit, and answers quick ones with feeds that are empty. */
const GAP_MS = 5000;
const DAY_MS = 86_400_000;
/** Spans that it can be asked for: days, and its name for them. */
const SPANS = [
  { days: 7, name: '8' },
  { days: 30, name: '9' },
];

/** A query with its names quoted; without operators, which Bing's news search takes for words. */
export function quotedQuery({ terms, any }: SearchQuery): string {
  const quoted = ({ text, phrase }: SearchTerm) => (phrase ? `"${text.replaceAll('"', ' ')}"` : text);
  return [...terms, ...any.slice(0, 1)].map(quoted).join(' ');
}

export const bingFinder: Finder = {
  name: 'bing',
  queries: 3,
  origins: (settings) => finderOrigins('bing', settings),
  async search(query, deps, signal): Promise<Candidate[]> {
    const words = quotedQuery(query);
    const { lang, country } = editionOf(query.lang, query.country);
    const span = SPANS.find(({ days }) => deps.now() - Date.parse(query.from) < days * DAY_MS);
    const url = new URL(ADDRESS);
    url.search = new URLSearchParams({
      q: words,
      format: 'rss',
      count: '30',
      // All three together: each alone is not always obeyed.
      ...{ mkt: `${lang}-${country}`, setlang: lang, cc: country },
      ...(span ? { qft: `interval="${span.name}"` } : {}),
    }).toString();
    // An empty feed is also its answer to those who ask too often: it says nothing that is worth keeping.
    const isKept = ({ items }: Feed) => items.length > 0;
    const request = { url: url.href, query: words, gap: GAP_MS, read: readNewsFeed, isKept };
    const { items } = await ask(request, deps, signal);
    return items.flatMap(({ title, url: link, published, summary, source }) => {
      const raw = {
        url: link,
        title,
        outlet: source.name,
        published,
        lead: summary,
        plain: true,
        lang: query.lang,
        holds: query.terms,
      };
      return toCandidate('bing', raw, deps.now()) ?? [];
    });
  },
};
