import { editionOf, largestEdition } from '../finders/edition';
import type { SearchQuery } from '../finders/types';
import { furtherQueries } from '../query/further';
import type { Counts, CoveredArticle, Source } from '../types';

/** What candidates come to once judged. */
export interface Judged {
  sources: readonly Source[];
  counts: Counts;
}

/** Independent reports of the event from which on nothing more is looked for: nobody reads as many. */
const ENOUGH_REPORTS = 20;
/** Rounds after the first that may bring nothing in a row before the search ends. */
const MOST_VAIN_ROUNDS = 2;

/** Independent reports below which another edition is asked too. */
const LITTLE = 6;

/** Decides after each round what to ask next. */
export interface Plan {
  /** The query of the next round; null where enough was found, or nothing more comes, or all has been asked. */
  next(judged: Judged): SearchQuery | null;
}

/**
 * The plan of a search that began with `queries`, precise first: the wider query, then what the headlines found so far
 * have in common. Reports are counted once they are judged to be of the event: a hundred rows on a name are none.
 */
export function createPlan(article: CoveredArticle, queries: readonly SearchQuery[]): Plan {
  const [precise, ...wider] = queries;
  const asked = new Set(precise ? [keyOf(precise)] : []);
  let before = 0;
  let vain = -1;
  return {
    next({ sources, counts }) {
      const reports = counts.independent - 1;
      vain = reports > before ? 0 : vain + 1;
      before = Math.max(before, reports);
      if (precise === undefined || reports >= ENOUGH_REPORTS || vain > MOST_VAIN_ROUNDS) return null;
      const titles = [...new Map(sources.map(({ domain, outlet, title }) => [domain || outlet, title])).values()];
      const fresh = (query: SearchQuery) => !asked.has(keyOf(query));
      // Where little is known of it at home, the largest edition may know more.
      const abroad =
        reports < LITTLE ? [inLargestEdition(precise)].filter(isOtherEdition(precise)).find(fresh) : undefined;
      const query = wider.find(fresh) ?? abroad ?? furtherQueries(article, precise, titles).find(fresh) ?? null;
      if (query) asked.add(keyOf(query));
      return query;
    },
  };
}

const inLargestEdition = (query: SearchQuery): SearchQuery => ({ ...query, country: largestEdition(query.lang) });

/** True for a query in another edition than the one given. */
const isOtherEdition =
  ({ lang, country }: SearchQuery) =>
  (other: SearchQuery): boolean =>
    editionOf(lang, country).country !== editionOf(other.lang, other.country).country;

const keyOf = ({ terms, any, country }: SearchQuery) =>
  `${country} ${terms
    .map(({ text }) => text)
    .toSorted()
    .join(',')}\n${any.map(({ text }) => text).join(',')}`;
