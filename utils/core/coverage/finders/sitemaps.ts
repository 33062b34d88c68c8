import { writtenInstant } from '../../text/dates/instants';
import { toCandidate } from '../candidate';
import { gather, type Patience } from '../feeds/gather';
import { wanted } from '../feeds/prefilter';
import { createSiteReader } from '../sitemaps/site-reader';
import { newsSites } from '../sitemaps/sites';
import { type Finder, FinderError, type FinderSettings, type SearchQuery } from './types';
import { withBackground } from './with-background';

/** Outlets asked for one search. */
const MOST_SITES = 40;
const PATIENCE: Patience = { atOnce: 4, whole: 10_000, stragglers: 3000 };
/** Milliseconds by which a date may be after the last day looked for: clocks and time zones. */
const LATE_MS = 36 * 3_600_000;

interface SitesOptions {
  /** The domains of the outlets that are asked. */
  sites?(query: SearchQuery, settings: FinderSettings): string[];
}

/**
 * The news sitemaps of outlets: each lists its articles of the last two days, and learns nothing of the article. Outlets
 * that do not answer delay nobody, and those that time does not suffice for come the next time.
 */
export function createSitemapsFinder({ sites = sitesFor }: SitesOptions = {}): Finder {
  const reader = createSiteReader();
  return {
    name: 'sitemaps',
    once: true,
    atOutlets: true,
    origins: (settings, query) => (query ? sites(query, settings).map((domain) => `https://*.${domain}/*`) : []),
    async search(query, deps, signal) {
      const { fetchHop, robots } = deps;
      const onRequest = (url: string) => deps.sent({ at: deps.now(), url, query: '' });
      const want = wanted(query);
      const isWanted = (published: string) => {
        const at = writtenInstant(published, { lang: null });
        return at !== null && at >= want.from && at <= Math.min(want.to, deps.now()) + LATE_MS;
      };
      const tasks = sites(query, deps.settings).map((domain) => async () => {
        const entries = await reader.read(domain, { fetchHop, robots, onRequest, now: deps.now(), isWanted, signal });
        return entries === null
          ? null
          : entries.flatMap(({ url, title, published, outlet, lang }) => {
              const raw = { url, title, published, outlet, lang: lang || query.lang, plain: true };
              const candidate = toCandidate('sitemaps', raw, deps.now());
              return candidate ? [candidate] : [];
            });
      });
      const { results } = await gather(tasks, PATIENCE, { sleep: deps.sleep, signal });
      const lists = results.filter((list) => list !== null);
      if (lists.length === 0) throw new FinderError('notAnswering');
      return withBackground(lists.flat(), want);
    },
  };
}

/** Outlets that the reader wants first, then those of the article's country and language. */
function sitesFor(
  { lang, country }: SearchQuery,
  { pinnedOutlets, hiddenOutlets, neverSites }: FinderSettings,
): string[] {
  const barred = [...hiddenOutlets, ...neverSites];
  const isBarred = (domain: string) => barred.some((site) => domain === site || domain.endsWith(`.${site}`));
  return [...new Set([...pinnedOutlets, ...newsSites(lang, country)])]
    .filter((domain) => !isBarred(domain))
    .slice(0, MOST_SITES);
}

export const sitemapsFinder: Finder = createSitemapsFinder();
