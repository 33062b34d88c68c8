import type { Clue } from '../find/clue';
import type { Examination } from '../find/examine';
import type { Verdict } from '../types';
import { shortfall } from './score';

/** Score from which a statement is supported where nothing in it fails: more of it is supported than not. */
const SUPPORTED = 0.5;

/** Score below which the sources have next to nothing of a statement. */
const NOTHING = 0.1;

/** Shortfall of a clue from which a statement is not supported, and from which it counts as absent from the sources. */
const FALLS_SHORT = 0.5;
export const FAILS = 0.9;

/** True for figures and dates, which are right or wrong; a name may be common knowledge, a phrase may be misread. */
export function isDecisive({ kind }: Clue): boolean {
  return kind === 'number' || kind === 'date';
}

/** The verdict by the findings and the score: not found in the sources, found in part, or supported. */
export function verdictOf({ clues }: Examination, score: number): Verdict {
  if (score < NOTHING || clues.some((clue) => isDecisive(clue) && shortfall(clue) >= FAILS)) return 'notFound';
  const whole = clues.every((clue) => clue.kind !== 'hedge' && shortfall(clue) < FALLS_SHORT);
  return score >= SUPPORTED && whole ? 'supported' : 'partly';
}
