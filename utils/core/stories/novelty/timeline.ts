import { type ChangedFigure, changedFigures } from './changes';
import { newSince, readSoFar } from './new-since';
import type { ReadReport } from './report';
import { type ReportStatement, statementsOf } from './statements';

/** What one report of a story added to those before it. Plain data. */
export interface StoryStep {
  outlet: string;
  url: string;
  title: string;
  /** ISO 8601; null when unknown. */
  publishedAt: string | null;
  /** The first statements that no earlier report supports. */
  news: string[];
  /** Figures that it gives otherwise than those before. */
  changes: ChangedFigure[];
}

/** Statements that are told of each report. */
const MOST_STATEMENTS = 2;

/**
 * A story's reports in the order of their publication, each with what it added. One that added nothing, as a reprint
 * does, is no step; those without a date come last.
 */
export function timelineOf(reports: readonly ReadReport[]): StoryStep[] {
  const time = ({ publishedAt }: ReadReport) => Date.parse(publishedAt ?? '') || Number.MAX_SAFE_INTEGER;
  const inOrder = [...reports].sort((a, b) => time(a) - time(b));
  return inOrder.flatMap((report, i): StoryStep[] => {
    const before = inOrder.slice(0, i);
    const news = newsAfter(before, report).map(({ text }) => text);
    const changes = changedFigures(report, before);
    if (news.length === 0 && changes.length === 0) return [];
    const { outlet, url, title, publishedAt } = report;
    return [{ outlet, url, title, publishedAt, news: news.slice(0, MOST_STATEMENTS), changes }];
  });
}

function newsAfter(before: readonly ReadReport[], report: ReadReport): ReportStatement[] {
  if (before.length === 0) return statementsOf(report);
  // What a report in another language says cannot be told as new by its words.
  return before.some(({ lang }) => lang === report.lang) ? newSince(report, readSoFar(before)) : [];
}
