import type { Clue } from './clue';
import type { Examination } from './examine';
import { shortfall } from './score';
import type { Verdict } from './types';

/** Score from which a statement is supported where nothing in it fails: more is borne out than is not. */
const SUPPORTED = 0.5;

/** Score below which there is next to nothing of a statement in the sources. */
const NOTHING = 0.1;

/** How far short a clue must fall for a statement not to be supported, and to be as good as not there at all. */
const FALLS_SHORT = 0.5;
export const FAILS = 0.9;

/** Figures and dates are right or wrong; a name may be one that everyone knows, a turn of phrase may be read amiss. */
export function isDecisive({ kind }: Clue): boolean {
  return kind === 'number' || kind === 'date';
}

/** The rule over findings: what the sources do not say, what they say in part, what they say. */
export function verdictOf({ clues }: Examination, score: number): Verdict {
  if (score < NOTHING || clues.some((clue) => isDecisive(clue) && shortfall(clue) >= FAILS)) return 'notFound';
  const whole = clues.every((clue) => clue.kind !== 'hedge' && shortfall(clue) < FALLS_SHORT);
  return score >= SUPPORTED && whole ? 'supported' : 'partly';
}
