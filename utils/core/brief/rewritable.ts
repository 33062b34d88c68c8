import type { FindingKind } from '../check/types';
import type { Statement } from './types';

/** Kinds of findings on facts; a finding of another kind may be a matter of wording. */
const FACTS: ReadonlySet<FindingKind> = new Set(['number', 'date', 'name', 'quote', 'negation']);

/**
 * True when a model may be asked to rewrite a statement: where it was not found in the sources, or where a figure, a
 * date, a name, a quotation or a "not" in it was not. Once only.
 */
export function isRewritable({ origin, check, before, tried }: Statement): boolean {
  if (origin === 'ai' || before !== undefined || tried || !check) return false;
  if (check.verdict === 'notFound') return true;
  return check.verdict === 'partly' && check.findings.some(({ found, kind }) => !found && FACTS.has(kind));
}
