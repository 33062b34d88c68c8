import type { Citation } from '../article/types';
import { FIGURE_ABSENT_SHORTFALL } from '../constants/check';
import type { LangCode } from '../text/lang-tag';
import { tokenise as tokensOf } from '../text/tokenise';
import type { Clue } from './find/clue';
import { checkDates } from './find/dates';
import type { ExamineOptions } from './find/examine';
import { checkNames, namesIn } from './find/names';
import { checkNumbers } from './find/numbers';
import type { Claim } from './read/claim';
import { datesIn, dayOf } from './read/date-mentions';
import { keyOf } from './read/forms';
import type { CheckSources } from './read/index-sources';
import { claimedIn } from './read/quantities';
import { tokenise } from './read/tokens';
import type { CheckResult, Finding } from './types';
import { shortfall } from './weigh/score';
import { isDecisive } from './weigh/verdict';

/** Score of a statement with a figure that the sources lack, which is the only evidence here. */
const MISSING_SCORE = 0.2;

/**
 * True when a statement is in another language than the sources that it cites, or than all of them where it cites none.
 * An unknown language counts as the same.
 */
export function isForeign(citations: readonly Citation[], sources: CheckSources, lang: LangCode | null): boolean {
  if (lang === null) return false;
  const cited = [...new Set(citations.map(([source]) => source))].filter((source) => sources.langs.has(source));
  const langs = (cited.length > 0 ? cited : [...sources.langs.keys()]).map(
    (source) => sources.langs.get(source) ?? lang,
  );
  return (
    langs.length > 0 && (cited.length > 0 ? langs.some((one) => one !== lang) : langs.every((one) => one !== lang))
  );
}

/**
 * Checks a statement against sources in another language by what is written alike in both: figures, dates, names. A
 * figure or date that the sources lack is reported; a name that they lack may only be spelt differently. A match proves
 * nothing: the statement is `unchecked`.
 */
export function checkForeign(text: string, sources: CheckSources, { lang, publishedAt }: ExamineOptions): CheckResult {
  const published = dayOf(publishedAt);
  // Words get the keys of the sources' language: names are written alike in both.
  const parts = tokensOf(text, lang);
  const tokens = tokenise(text, lang, parts).map((token) => ({ ...token, key: keyOf(token.norm, sources.lang) }));
  const claim: Claim = { text, tokens, parts, lang, published, base: 0 };
  const dates = datesIn(tokens, lang, published);
  const inDates = new Set(dates.flatMap(({ from, to }) => tokens.slice(from, to).map((_, i) => from + i)));
  const quantities = claimedIn(claim, inDates);
  const inNumbers = quantities.flatMap(({ from, to }) => tokens.slice(from, to).map((_, i) => from + i));
  const names = namesIn(claim, sources, new Set([...inDates, ...inNumbers]));
  const clues: Clue[] = [
    ...checkNumbers(claim, quantities, sources),
    ...checkDates(claim, dates, sources),
    ...checkNames(claim, names, sources).filter(({ found }) => found),
  ];
  const missing = clues.some((clue) => isDecisive(clue) && shortfall(clue) >= FIGURE_ABSENT_SHORTFALL);
  const findings = clues
    .sort((a, b) => a.at - b.at)
    .map(({ kind, text: words, found, passage }): Finding => ({ kind, text: words, found, passage }));
  return {
    verdict: missing ? 'figureNotFound' : 'unchecked',
    findings,
    evidence: [],
    score: missing ? MISSING_SCORE : 0.5,
    mended: null,
  };
}
