import type { Article } from '../../article/types';
import { candidateOfCheck } from '../fact-checks/fact-checks';
import { candidateOf } from '../state';
import type { Candidate, Coverage, SentQuery, Source } from '../types';

/** Candidates that the finders named, and their text as far as it was read; it grows. */
export interface CoveragePool {
  candidates: Candidate[];
  /** Articles that were read, and how the reading of each source went, by `Source.id`. */
  readonly read: Map<string, Article>;
  readonly readings: Map<string, Pick<Source, 'reading' | 'refusedHost' | 'number'>>;
  /** Outlets that the reader hides, as host names. */
  hidden: readonly string[];
  sent: SentQuery[];
}

/** The pool of an article; of coverage that an earlier worker left it takes as much as assessing needs. */
export function coveragePool(article: Article, before: Coverage | null): CoveragePool {
  const sources = before?.sources ?? [];
  const pool: CoveragePool = {
    candidates: [...sources.map(candidateOf), ...(before?.factChecks ?? []).map(candidateOfCheck)],
    read: new Map(),
    readings: new Map(),
    hidden: [],
    sent: [...(before?.sent ?? [])],
  };
  for (const source of sources) {
    const { id, reading, refusedHost, number } = source;
    if (reading !== 'unread') pool.readings.set(id, { reading, refusedHost, number });
    if (number !== null) pool.read.set(id, articleOf(source, article));
  }
  return pool;
}

/** Empties the pool for a new search. */
export function emptyPool(pool: CoveragePool): void {
  pool.candidates = [];
  pool.sent = [];
  pool.readings.clear();
  pool.read.clear();
}

/** The candidates whose outlets the reader does not hide. */
export function shownCandidates({ candidates, hidden }: CoveragePool): Candidate[] {
  return candidates.filter(({ domain }) => !hidden.some((site) => domain === site || domain.endsWith(`.${site}`)));
}

/** The number by which the next source that is read can be cited; the article in the tab is 1. */
export function nextNumber({ readings }: CoveragePool): number {
  return 2 + [...readings.values()].filter(({ number }) => number !== null).length;
}

/** The article behind a source that was read by an earlier worker, as far as assessing needs it. */
function articleOf(source: Source, like: Article): Article {
  const { url, title, outlet, lang, publishedAt, passages } = source;
  // Who only cites an agency has written a report of its own.
  const agency = source.agencySigned === false ? null : source.agency;
  return {
    ...like,
    url,
    canonicalUrl: url,
    title,
    outlet,
    lang,
    publishedAt,
    byline: agency ? [agency] : [],
    kind: source.group === 'opinion' ? 'opinion' : agency ? 'agency' : 'news',
    updatedAt: null,
    passages,
  };
}
