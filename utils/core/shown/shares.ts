import type { Origin, Statement } from '../brief/types';
import type { Run } from '../run/types';
import { shownBrief } from './shown';

/** The origins of a brief's statements, and how many of those that rest on sources were found there. */
export interface Shares {
  all: number;
  origins: Record<Origin, number>;
  /** Statements that were checked against sources, and the number of those that are supported. */
  checked: number;
  supported: number;
  notFound: number;
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
    checked: 0,
    supported: 0,
    notFound: 0,
  };
  for (const { origin, check } of statementsOf(run)) {
    shares.all++;
    shares.origins[origin]++;
    if (origin === 'ai' || !check || check.verdict === 'unchecked') continue;
    shares.checked++;
    if (check.verdict === 'supported') shares.supported++;
    if (check.verdict === 'notFound') shares.notFound++;
  }
  return shares;
}
