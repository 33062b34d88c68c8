import type { ContextSupport, SupportFinding } from '../brief/types';
import { contentWords } from '../text/tokens';

/** What a check says of a statement beside some passages. */
export interface ContextVerdict {
  verdict: 'supported' | 'partly' | 'notFound' | 'unchecked';
  findings: SupportFinding[];
}

/** Checks a statement against passages of one page. `lang` is the BCP 47 language of both. Must not throw. */
export type ContextCheck = (statement: string, passages: readonly string[], lang: string) => ContextVerdict;

/** Shares of a statement's words above which it counts as borne out, or partly so. */
const SUPPORTED = 0.85;
const PARTLY = 0.5;

/**
 * A check by words alone: every figure must be there as it is written, and nearly every word that carries meaning. It knows
 * nothing of units, dates, negation or who did what.
 */
export const checkWords: ContextCheck = (statement, passages, lang) => {
  const there = new Set(passages.flatMap((passage) => contentWords(passage, lang)));
  const words = [...new Set(contentWords(statement, lang))];
  if (words.length === 0 || there.size === 0) return { verdict: 'unchecked', findings: [] };
  const findings = words.map((text): SupportFinding => {
    return { kind: isNumber(text) ? 'number' : 'overlap', text, found: there.has(text) };
  });
  const share = findings.filter(({ found }) => found).length / words.length;
  const wrong = findings.some(({ kind, found }) => kind === 'number' && !found);
  const verdict: ContextSupport['status'] =
    share < PARTLY ? 'notFound' : share < SUPPORTED || wrong ? 'partly' : 'supported';
  return { verdict, findings };
};

const isNumber = (word: string) => /^\p{N}/u.test(word);
