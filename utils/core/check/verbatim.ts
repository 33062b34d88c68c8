import type { Statement } from '../brief/types';
import { quotesBalance } from '../text/quotes';
import { quotedAt } from './read/quoted';
import { type CopiedIndex, copyOf } from './read/word-for-word';
import type { CheckResult, Finding } from './types';

/** The certainty of a sentence that stands in its source word for word. */
const SCORE = 1;

/**
 * The result for a statement that is one or more whole sentences of a source, word for word; null for any other. Where
 * it stands inside a quotation there and has lost its marks, a finding names who is quoted.
 */
export function verbatimOf(
  { text, citations }: Pick<Statement, 'text' | 'citations'>,
  copies: CopiedIndex,
): CheckResult | null {
  const copy = copyOf(text, citations, copies);
  if (!copy?.whole) return null;
  const quoted = quotedAt(copy, copies);
  const findings: Finding[] = [];
  if (quoted && !(/["“”«»„「]/u.test(text) && quotesBalance(text)))
    findings.push({
      kind: 'quotation',
      text: quoted.speaker?.text ?? '',
      found: true,
      passage: copy.citations[0] ?? null,
    });
  const isCited = copy.citations.some(([source, passage]) => citations.some(([a, b]) => a === source && b === passage));
  return { verdict: 'verbatim', findings, score: SCORE, mended: isCited ? null : copy.citations };
}
