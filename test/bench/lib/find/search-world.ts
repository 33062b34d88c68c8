import { assess } from '../../../../utils/core/coverage/assess.ts';
import { createCache } from '../../../../utils/core/coverage/finders/cache.ts';
import { createFeedsFinder } from '../../../../utils/core/coverage/finders/feeds.ts';
import { FINDERS } from '../../../../utils/core/coverage/finders/index.ts';
import { createPace } from '../../../../utils/core/coverage/finders/pace.ts';
import { outletKey } from '../../../../utils/core/coverage/outlet-key.ts';
import { outletOf } from '../../../../utils/core/coverage/outlets/index.ts';
import { searchCoverage } from '../../../../utils/core/coverage/search/search.ts';
import type { Candidate, CoveredArticle, Source } from '../../../../utils/core/coverage/types.ts';
import type { FinderName } from '../../../../utils/core/settings/finders.ts';
import { parseSettings } from '../../../../utils/platform/storage/settings.ts';
import { createClock } from './clock.ts';
import type { Services } from './services.ts';
import { readersArticle, WORLD_NOW, type WorldArticle, type WorldEvent } from './world.ts';

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
function covered({ url, title, host, lang, date, text }: WorldArticle): CoveredArticle {
  const passages = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, i) => ({ n: i + 1, text: line, kind: 'paragraph' as const }));
  return {
    ...{ canonicalUrl: url, title, byline: [], outlet: outletOf(host)?.name ?? host, lang },
    ...{ publishedAt: date, kind: 'news' as const, passages },
  };
}

/** Searches for an event from its reader's article with the shipped search; null where no other outlet reports it. */
export async function searchWorld(event: WorldEvent, services: Services, seed: number): Promise<Searched | null> {
  const article = readersArticle(event, seed);
  if (!article) return null;
  const own = keyOf(article);
  const outlets = new Set(event.articles.map(keyOf).filter((key) => key !== own));
  if (outlets.size === 0) return null;
  services.reset();
  const sources = await searchFor(article, services);
  const found = sources.shown.flatMap(({ url, finders }) => {
    const one = services.behind(url);
    return one ? [{ article: one, finders, right: one.event === article.event, outlet: keyOf(one) }] : [];
  });
  const named = new Set(sources.named.flatMap(({ url }) => services.behind(url) ?? []));
  return {
    ...{ event, article, seed, found, outlets, requests: { ...services.requests } },
    named: [...named].filter((one) => one.event === article.event).length,
  };
}

async function searchFor(article: WorldArticle, services: Services): Promise<{ shown: Source[]; named: Candidate[] }> {
  const clock = createClock(WORLD_NOW);
  const tab = covered(article);
  const settings = parseSettings({ feeds: services.feedsIn(article.lang) });
  const deps = {
    ...{ fetch: services.fetch, now: clock.now, sleep: clock.sleep, settings, model: null },
    key: async () => '',
    pace: createPace(clock),
    cache: createCache(clock.now),
    permitted: async () => true,
  };
  const finders = FINDERS.map((finder) => (finder.name === 'feeds' ? createFeedsFinder() : finder));
  let named: Candidate[] = [];
  const search = async () => {
    const { signal } = new AbortController();
    for await (const event of searchCoverage(tab, deps, { signal, finders })) {
      if (event.type === 'candidates') named = event.candidates;
    }
  };
  await clock.through(search());
  return { shown: assess(tab, named, { read: new Map(), outletOf }).sources, named };
}
