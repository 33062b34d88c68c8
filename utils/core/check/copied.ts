import type { Statement } from '../brief/types';
import { EXCERPT_WORDS } from '../constants/check';
import type { LangCode } from '../text/lang-tag';
import { contentWords } from '../text/tokens';
import type { Examination } from './find/examine';
import { isTurned } from './find/turned';
import { quotedAt } from './read/quoted';
import type { CopiedIndex, Copy } from './read/word-for-word';
import type { CheckResult, Evidence, Finding } from './types';
import { tempered } from './weigh/score';

/** A statement's place in the sources that it was copied from. */
interface Copied {
  copy: Copy;
  copies: CopiedIndex;
  /** Language of the statement. */
  lang: LangCode | null;
}

/** The statement's own words, at the place where they stand. */
function itself({ text }: Pick<Statement, 'text'>, { source, passage }: Copy): Evidence[] {
  return [{ source, passage, text }];
}

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
  { copy, copies, lang }: Copied,
): CheckResult {
  const findings = quotationFinding(statement.text, copy, copies);
  const words = contentWords(statement.text, lang).length;
  return {
    verdict: 'verbatim',
    findings,
    evidence: itself(statement, copy),
    score: tempered(1, words),
    mended: mended(statement, copy),
  };
}

/**
 * The result for a statement cut out of a sentence of a source; null where the cut may have changed its sense: where
 * the sentence doubts or denies it, or somebody is quoted.
 */
export function excerptResult(
  statement: Pick<Statement, 'text' | 'citations'>,
  copied: Copied,
  { sentences, clues }: Examination,
): CheckResult | null {
  const { copy, copies, lang } = copied;
  const words = sentences.reduce((sum, { support }) => sum + support.words.length, 0);
  if (words < EXCERPT_WORDS || !copy.atMarks || clues.some(({ kind }) => kind === 'hedge') || isTurned(copy, lang))
    return null;
  if (quotationFinding(statement.text, copy, copies).length > 0) return null;
  const findings = clues.map(({ kind, text, passage }) => ({
    kind,
    text,
    found: true,
    passage: passage ?? copy.citations[0] ?? null,
  }));
  return { verdict: 'excerpt', findings, evidence: itself(statement, copy), score: 1, mended: mended(statement, copy) };
}
