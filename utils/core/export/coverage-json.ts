import { ALONE } from '../coverage/state';
import type { Coverage } from '../coverage/types';
import { statementJson as statement } from './statement-json';

/**
 * Coverage as plain data for export: a contract with whoever reads it (docs/json.md). Null where it was not asked for.
 */
export function coverageJson(coverage: Coverage | null) {
  if (!coverage) return null;
  return {
    stage: coverage.stage,
    queries: coverage.queries,
    counts: coverage.counts,
    finders: coverage.finders.map(({ name, state, found, detail }) => ({ name, state, found, detail })),
    sources: coverage.sources.map((source) => ({
      number: source.number,
      outlet: source.outlet || source.domain,
      domain: source.domain,
      title: source.title,
      url: source.url,
      publishedAt: source.publishedAt,
      lang: source.lang,
      country: source.country,
      owner: source.owner,
      kind: source.outletKind,
      group: source.group,
      reprintOf: source.reprintOf,
      agency: source.agency,
      read: source.number !== null,
      reading: source.reading,
      finders: source.finders,
      score: source.score,
      passages: source.passages.map(({ text }) => text),
    })),
    factChecks: coverage.factChecks ?? [],
    story: coverage.story.map(statement),
    agree: coverage.agree.map(statement),
    differ: coverage.differ.map(statement),
    single: coverage.single.map(statement),
    differences: coverage.differences,
    sent: coverage.sent,
    error: coverage.error,
  };
}

/** The counts of a brief for export; the article alone where nothing was searched. */
export function countsJson(coverage: Coverage | null) {
  const { independent, articles } = coverage?.counts ?? ALONE;
  return { independent, articles };
}
