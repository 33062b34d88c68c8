import { assess } from '../../../../utils/core/coverage/assess.ts';
import { createCache } from '../../../../utils/core/coverage/finders/cache.ts';
import { createFeedsFinder } from '../../../../utils/core/coverage/finders/feeds.ts';
import { FINDERS } from '../../../../utils/core/coverage/finders/index.ts';
import { createPace } from '../../../../utils/core/coverage/finders/pace.ts';
import { createSitemapsFinder } from '../../../../utils/core/coverage/finders/sitemaps.ts';
import type { Finder } from '../../../../utils/core/coverage/finders/types.ts';
import { outletKey } from '../../../../utils/core/coverage/outlet-key.ts';
import { outletOf } from '../../../../utils/core/coverage/outlets/index.ts';
import { createRobots } from '../../../../utils/core/coverage/reading/robots.ts';
import { searchCoverage } from '../../../../utils/core/coverage/search/search.ts';
import type { Candidate, CoveredArticle } from '../../../../utils/core/coverage/types.ts';
import type { FinderName } from '../../../../utils/core/settings/finders.ts';
import { parseSettings } from '../../../../utils/platform/storage/settings.ts';
import { createClock } from './clock.ts';
import type { Services } from './services.ts';
import { publishedOn, readersArticle, timeOf, type WorldArticle, type WorldEvent } from './world.ts';

/** One search of one event. */
export interface Searched {
  event: WorldEvent;
  article: WorldArticle;
  seed: number;
  /** Articles shown, by what found them; those of the reader's own outlet are never among them. */
  found: { article: WorldArticle; finders: FinderName[]; right: boolean; outlet: string }[];
  /** Outlets of the event other than the reader's. */
  outlets: Set<string>;
  requests: Services['requests'];
  /** Articles of the event that were named by a finder, shown or not, and those that a perfect search could have had. */
  named: number;
}

const keyOf = ({ host }: WorldArticle) => outletKey(outletOf(host), host, host);

/** An article of the world as the reader's tab would hold it. */
function covered(article: WorldArticle, day: number): CoveredArticle {
  const { url, title, host, lang, text } = article;
  const passages = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, i) => ({ n: i + 1, text: line, kind: 'paragraph' as const }));
  return {
    ...{ canonicalUrl: url, title, byline: [], outlet: outletOf(host)?.name ?? host, lang },
    ...{ publishedAt: new Date(publishedOn(article, day)).toISOString(), kind: 'news' as const, passages },
  };
}

/** Searches for an event from its reader's article with the shipped search; null where no other outlet reports it. */
export async function searchWorld(event: WorldEvent, services: Services, seed: number): Promise<Searched | null> {
  const article = readersArticle(event, seed);
  if (!article) return null;
  const own = keyOf(article);
  const outlets = new Set(event.articles.map(keyOf).filter((key) => key !== own));
  if (outlets.size === 0) return null;
  services.begin(timeOf(article));
  const { tab, named: candidates } = await candidatesFor(article, services);
  const shown = assess(tab, candidates, { read: new Map(), outletOf }).sources;
  const found = shown.flatMap(({ url, finders }) => {
    const one = services.behind(url);
    return one ? [{ article: one, finders, right: one.event === article.event, outlet: keyOf(one) }] : [];
  });
  const named = new Set(candidates.flatMap(({ url }) => services.behind(url) ?? []));
  return {
    ...{ event, article, seed, found, outlets, requests: { ...services.requests } },
    named: [...named].filter((one) => one.event === article.event).length,
  };
}

/** The articles that the finders name for one of the world, and the words that were searched for. */
export async function candidatesFor(
  article: WorldArticle,
  services: Services,
): Promise<{ tab: CoveredArticle; named: Candidate[]; queries: string[] }> {
  const { day, now } = timeOf(article);
  const clock = createClock(now);
  const tab = covered(article, day);
  const settings = parseSettings({ feeds: services.feedsIn(article.lang) });
  const fetchHop = async (url: string) => ({ response: await services.fetch(url) });
  const deps = {
    ...{ fetch: services.fetch, now: clock.now, sleep: clock.sleep, settings, model: null },
    key: async () => '',
    pace: createPace(clock),
    cache: createCache(clock.now),
    permitted: async () => true,
    judge: (candidates: readonly Candidate[]) => assess(tab, candidates, { read: new Map(), outletOf }),
    fetchHop,
    robots: createRobots({ fetchHop, now: clock.now }),
  };
  const own: Partial<Record<FinderName, Finder>> = {
    feeds: createFeedsFinder(),
    sitemaps: createSitemapsFinder({ sites: ({ lang }) => services.sitesIn(lang ?? 'en') }),
  };
  const finders = FINDERS.map((finder) => own[finder.name] ?? finder);
  let named: Candidate[] = [];
  let queries: string[] = [];
  const search = async () => {
    const { signal } = new AbortController();
    for await (const event of searchCoverage(tab, deps, { signal, finders })) {
      if (event.type === 'candidates') named = event.candidates;
      if (event.type === 'queries') queries = event.queries;
    }
  };
  await clock.through(search());
  return { tab, named, queries };
}
