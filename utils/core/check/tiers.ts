import type { Verdict } from './types';

/** The tiers, from the one that assures most to the one that warns most; `unchecked` last. */
export const TIERS = [
  'verbatim',
  'excerpt',
  'wordsFound',
  'unproven',
  'notFound',
  'figureNotFound',
  'unchecked',
] as const satisfies readonly Verdict[];

/** True for the tiers in which the statement has the source’s own words: only these assure the reader. */
export function isAssured(verdict: Verdict): boolean {
  return verdict === 'verbatim' || verdict === 'excerpt';
}

/** True where a source has at least all the statement's words together; that alone is no support. */
export function hasWords(verdict: Verdict): boolean {
  return isAssured(verdict) || verdict === 'wordsFound';
}

/** True for the tiers that warn. */
export function isWarned(verdict: Verdict): boolean {
  return verdict === 'notFound' || verdict === 'figureNotFound';
}
