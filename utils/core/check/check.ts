import type { Citation } from '../article/types';
import type { Statement } from '../brief/types';
import { codeOf } from '../text/lang-tag';
import { excerptResult, verbatimResult } from './copied';
import { examine } from './find/examine';
import { isTurned } from './find/turned';
import { checkForeign, isForeign } from './foreign';
import { evidenceOf } from './read/evidence';
import type { CheckSources } from './read/index-sources';
import { copyOf } from './read/word-for-word';
import type { CheckOptions, CheckResult } from './types';
import { mend } from './weigh/mend';
import { missingWords } from './weigh/overlap';
import { scoreOf, tempered } from './weigh/score';
import { verdictOf } from './weigh/verdict';

/** Most characters of a statement that are read. */
const LONGEST_STATEMENT_CHARS = 5000;

const UNCHECKED: CheckResult = { verdict: 'unchecked', findings: [], evidence: [], score: 0.5, mended: null };

/**
 * Checks one statement against sources prepared by `indexSources`, without a model. A sentence that stands in them word
 * for word is `verbatim`, whatever it says; of any other are looked up its quotations, figures, dates, names, negations
 * and hedges, and the rest of its words. A statement in another language than its sources is checked by figures, dates
 * and names alone. Never throws; a statement that cannot be checked (no words, no sources) is `unchecked`. Of one that
 * is not word for word the first 5,000 characters count. Takes some tenths of a millisecond for a sentence.
 */
export function checkStatement(
  statement: Pick<Statement, 'text' | 'citations'>,
  sources: CheckSources,
  options: CheckOptions,
): CheckResult {
  const text = statement.text.slice(0, LONGEST_STATEMENT_CHARS);
  const own = { text, citations: statement.citations };
  const copy = copyOf(statement.text, statement.citations, sources.copies);
  const lang = codeOf(options.lang) ?? sources.lang;
  if (copy?.whole && !isTurned(copy, lang)) return verbatimResult(own, { copy, copies: sources.copies, lang });
  if (sources.tokens.length === 0) return UNCHECKED;
  if (isForeign(statement.citations, sources, lang)) return checkForeign(text, sources, { ...options, lang });
  const examination = examine(text, sources, { lang, publishedAt: options.publishedAt });
  const words = examination.sentences.reduce((sum, { support }) => sum + support.words.length, 0);
  if (words === 0) return UNCHECKED;
  const excerpt = copy && excerptResult(own, { copy, copies: sources.copies, lang }, examination);
  if (excerpt) return excerpt;
  const score = scoreOf(examination);
  const verdict = verdictOf(examination, score);
  const findings = [...examination.clues, ...missingWords(text, examination)]
    .sort((a, b) => a.at - b.at)
    .map(({ kind, text, found, passage }) => ({ kind, text, found, passage }));
  const mended: Citation[] | null =
    verdict === 'notFound' || verdict === 'figureNotFound' ? null : mend(statement.citations, examination, sources);
  const evidence = evidenceOf(examination.sentences, sources);
  return { verdict, findings, evidence, score: tempered(score, words), mended };
}
