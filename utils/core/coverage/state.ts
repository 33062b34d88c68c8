import { FINDER_NAMES } from '../settings/finders';
import type { Candidate, Counts, Coverage, CoverageStage, FinderReport, Source } from './types';

/** The counts before any search: the article in the tab alone. */
export const ALONE: Counts = { independent: 1, articles: 1, upTo: false, owners: null, agencies: [] };

/** Coverage that has only just been asked for. */
export function newCoverage(): Coverage {
  return {
    stage: 'searching',
    queries: [],
    finders: [],
    sources: [],
    counts: ALONE,
    story: [],
    agree: [],
    differ: [],
    single: [],
    differences: [],
    leads: [],
    sent: [],
    error: null,
    errorKind: null,
  };
}

const UNDER_WAY: ReadonlySet<CoverageStage> = new Set(['searching', 'reading', 'comparing']);

/** True while work is in progress that goes on without the reader. */
export function isUnderWay(coverage: Coverage | null): coverage is Coverage {
  return coverage ? UNDER_WAY.has(coverage.stage) : false;
}

/** Coverage whose worker was ended in mid-search: what it had stays, and nothing is waited for any more. */
export function interrupted(coverage: Coverage | null): Coverage | null {
  if (!coverage || !isUnderWay(coverage)) return coverage;
  return {
    ...coverage,
    stage: 'stopped',
    finders: coverage.finders.map((finder) =>
      finder.state === 'searching' ? { ...finder, state: 'notAnswering' as const } : finder,
    ),
    sources: coverage.sources.map((source) =>
      source.reading === 'waiting' || source.reading === 'reading' ? { ...source, reading: 'unread' as const } : source,
    ),
  };
}

/**
 * Coverage without what a model wrote of it: what belongs to the article, whichever engine writes its brief. All of it
 * has ended.
 */
export function withoutModel(coverage: Coverage): Coverage {
  const ended = interrupted(coverage) ?? coverage;
  return { ...ended, story: [], agree: [], differ: [], single: [], error: null, errorKind: null };
}

/** The finders' reports with one of them replaced, always in the same order, whichever finder answers first. */
export function withReport(finders: readonly FinderReport[], report: FinderReport): FinderReport[] {
  const others = finders.filter(({ name }) => name !== report.name);
  return [...others, report].sort((a, b) => FINDER_NAMES.indexOf(a.name) - FINDER_NAMES.indexOf(b.name));
}

/** A source as a finder first named it: what is left of the search when its worker is gone. */
export function candidateOf(source: Source): Candidate {
  const { url, opaque, title, outlet, domain, publishedAt, seen, lead, lang, country, finders } = source;
  return {
    finder: finders[0] ?? 'feeds',
    url,
    opaque,
    title,
    outlet,
    domain,
    publishedAt,
    seen,
    lead,
    lang,
    country,
  };
}

/** Sources whose text is there. */
export function readSourcesOf(coverage: Coverage): Source[] {
  return coverage.sources.filter(({ number }) => number !== null);
}

/**
 * Of the sources that were read, those worth setting side by side: a reprint says nothing that its original does not.
 */
export function comparableSources(sources: readonly Source[]): Source[] {
  return sources
    .filter(({ number, group }) => number !== null && group !== 'reprint')
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
}
