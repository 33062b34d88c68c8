import type { FindingKind } from '../check/types';
import type { Statement } from './types';

/** What is true or false of the sources, where other words for the same thing are neither. */
const FACTS: ReadonlySet<FindingKind> = new Set(['number', 'date', 'name', 'quote', 'negation']);

/**
 * Whether a model may be asked to write a statement anew: where it was not found in the sources, or where a figure, a date, a
 * name, a quotation or a "not" of it was not. Once only.
 */
export function isRewritable({ origin, check, before, tried }: Statement): boolean {
  if (origin === 'ai' || before !== undefined || tried || !check) return false;
  if (check.verdict === 'notFound') return true;
  return check.verdict === 'partly' && check.findings.some(({ found, kind }) => !found && FACTS.has(kind));
}
