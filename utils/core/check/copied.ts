import type { Statement } from '../brief/types';
import type { LangCode } from '../text/lang-tag';
import type { Examination } from './find/examine';
import { isTurned } from './find/turned';
import { quotedAt } from './read/quoted';
import type { CopiedIndex, Copy } from './read/word-for-word';
import type { CheckResult, Finding } from './types';

/** Fewest words of meaning in a cut that says something. */
const LEAST_WORDS = 3;

/** The finding on words that stand inside a quotation of the source and have lost its marks: who is quoted there. */
function quotationFinding(text: string, copy: Copy, copies: CopiedIndex): Finding[] {
  const quoted = quotedAt(copy, copies);
  if (!quoted || /["“”«»„「]/u.test(text)) return [];
  return [{ kind: 'quotation', text: quoted.speaker?.text ?? '', found: true, passage: copy.citations[0] ?? null }];
}

/** The copied passages, where the statement cites none of them; null where it does. */
function mended({ citations: own }: Pick<Statement, 'citations'>, { citations }: Copy): CheckResult['mended'] {
  return citations.some(([source, passage]) => own.some(([a, b]) => a === source && b === passage)) ? null : citations;
}

/**
 * The result for a statement that is one or more whole sentences of a source, word for word. Where it stands inside a
 * quotation there and has lost its marks, a finding names who is quoted.
 */
export function verbatimResult(
  statement: Pick<Statement, 'text' | 'citations'>,
  copy: Copy,
  copies: CopiedIndex,
): CheckResult {
  const findings = quotationFinding(statement.text, copy, copies);
  return { verdict: 'verbatim', findings, score: 1, mended: mended(statement, copy) };
}

/**
 * The result for a statement cut out of a sentence of a source; null where the cut may have changed its sense: where
 * the sentence doubts or denies it, or somebody is quoted.
 */
export function excerptResult(
  statement: Pick<Statement, 'text' | 'citations'>,
  copied: { copy: Copy; copies: CopiedIndex; lang: LangCode | null },
  { sentences, clues }: Examination,
): CheckResult | null {
  const { copy, copies, lang } = copied;
  const words = sentences.reduce((sum, { support }) => sum + support.words.length, 0);
  if (words < LEAST_WORDS || !copy.atMarks || clues.some(({ kind }) => kind === 'hedge') || isTurned(copy, lang))
    return null;
  if (quotationFinding(statement.text, copy, copies).length > 0) return null;
  const findings = clues.map(({ kind, text, passage }) => ({
    kind,
    text,
    found: true,
    passage: passage ?? copy.citations[0] ?? null,
  }));
  return { verdict: 'excerpt', findings, score: 1, mended: mended(statement, copy) };
}
