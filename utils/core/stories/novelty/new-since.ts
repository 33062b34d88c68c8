import { checkStatement } from '../../check/check';
import { type CheckSources, indexSources } from '../../check/read/index-sources';
import type { FindingKind } from '../../check/types';
import { type ReportStatement, type ReportText, statementsOf } from './statements';

/** The reports of a story that were read, prepared for looking statements up in them. */
export function readSoFar(reports: readonly ReportText[]): CheckSources {
  return indexSources(reports.map((report, i) => ({ ...report, number: i + 1 })));
}

/** Findings by which a statement says another thing, and not the same in other words. */
const TELLING: ReadonlySet<FindingKind> = new Set(['number', 'date', 'name', 'negation', 'overlap']);

/**
 * Score from which a statement's words stand together in what was read, and only the wording of a quotation or a "may"
 * differs. Reworded quotations score from 0.5, those of other events up to 0.2.
 */
const REWORDED_SCORE = 0.35;

/** True for a statement that the reports have not: the check misses it, or a figure of it. */
export function isNew(
  text: string,
  { lang, publishedAt }: Pick<ReportText, 'lang' | 'publishedAt'>,
  read: CheckSources,
): boolean {
  const { verdict, findings, score } = checkStatement({ text, citations: [] }, read, { lang, publishedAt });
  if (verdict !== 'notFound') return verdict === 'figureNotFound';
  return score < REWORDED_SCORE || findings.some(({ found, kind }) => !found && TELLING.has(kind));
}

/** The statements of a report that are new to who has read the others, in their order. */
export function newSince(report: ReportText, read: CheckSources): ReportStatement[] {
  return statementsOf(report).filter(({ text }) => isNew(text, report, read));
}
