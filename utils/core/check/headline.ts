import type { CheckResult, FindingKind } from './types';

/** Kinds of findings on a headline: its verbs and nouns are a matter of style. */
const IN_HEADLINES: ReadonlySet<FindingKind> = new Set(['number', 'date', 'name', 'quote']);

/** The result for a headline that a model wrote: by its figures, dates, names and quotations alone. */
export function headlineResult({ verdict, findings, ...result }: CheckResult): CheckResult {
  const facts = findings.filter(({ kind }) => IN_HEADLINES.has(kind));
  const missing = facts.some(({ found }) => !found);
  return { ...result, verdict: verdict === 'notFound' && !missing ? 'unproven' : verdict, findings: facts };
}
