import type { Origin, Statement } from '../brief/types';
import { TIERS } from '../check/tiers';
import type { Verdict } from '../check/types';
import type { Run } from '../run/types';
import type { I18n } from './i18n';
import { shownBrief } from './shown';

/** The origins of a brief's statements, and how many of those that rest on sources were found there. */
export interface Shares {
  all: number;
  origins: Record<Origin, number>;
  /** Statements that rest on sources, by the tier of each; those not checked yet are in none. */
  byVerdict: Record<Verdict, number>;
}

/** Every statement that the panel shows of a run: the brief's, and what was written across the sources. */
export function statementsOf(run: Run): Statement[] {
  const brief = shownBrief(run);
  const { coverage } = run;
  return [
    ...(brief ? [...brief.standfirst, ...brief.story, ...brief.context] : []),
    ...(coverage ? [...coverage.agree, ...coverage.differ, ...coverage.single, ...coverage.story] : []),
  ];
}

/** "14 statements: 11 from this article, 2 from others, 1 AI context", as numbers. */
export function sharesOf(run: Run): Shares {
  const shares: Shares = {
    all: 0,
    origins: { article: 0, related: 0, ai: 0 },
    byVerdict: { verbatim: 0, excerpt: 0, wordsFound: 0, unproven: 0, notFound: 0, figureNotFound: 0, unchecked: 0 },
  };
  for (const { origin, check } of statementsOf(run)) {
    shares.all++;
    shares.origins[origin]++;
    if (origin !== 'ai' && check) shares.byVerdict[check.verdict]++;
  }
  return shares;
}

/** True where every statement stands in its source word for word: such a brief needs no marks. */
export function isWordForWord(byVerdict: Shares['byVerdict']): boolean {
  return byVerdict.verbatim > 0 && TIERS.every((tier) => tier === 'verbatim' || byVerdict[tier] === 0);
}

/** "7 sentences, word for word", or "2 word for word, 9 unproven, 1 figure not found"; '' where nothing was checked. */
export function tallyWords({ byVerdict }: Shares, i18n: I18n): string {
  if (isWordForWord(byVerdict)) return i18n.plural('wordForWord', byVerdict.verbatim);
  const tiers = TIERS.filter((tier) => byVerdict[tier] > 0);
  return i18n.list(tiers.map((tier) => i18n.plural(`tally_${tier}`, byVerdict[tier])));
}
