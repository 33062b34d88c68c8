import type { SupportFinding } from '../brief/types';
import { checkStatement } from '../check/check';
import { indexSources } from '../check/read/index-sources';
import type { Verdict } from '../check/types';
import type { LangTag } from '../text/lang-tag';

/** The verdict of a check on a statement beside some passages. */
export interface ContextVerdict {
  verdict: Verdict;
  findings: SupportFinding[];
}

/** Checks a statement against passages of one page. `lang` is that of both. */
export type ContextCheck = (statement: string, passages: readonly string[], lang: LangTag) => ContextVerdict;

/** The check that statements on articles go through, on passages of an encyclopaedia. */
export const checkPassages: ContextCheck = (statement, passages, lang) => {
  const source = { number: 1, lang, publishedAt: null, passages: passages.map((text, i) => ({ n: i + 1, text })) };
  const { verdict, findings } = checkStatement({ text: statement, citations: [] }, indexSources([source]), {
    lang,
    publishedAt: null,
  });
  return { verdict, findings: findings.map(({ kind, text, found }) => ({ kind, text, found })) };
};
