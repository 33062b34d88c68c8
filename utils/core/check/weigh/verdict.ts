import type { Clue } from '../find/clue';
import type { Examination } from '../find/examine';
import type { Verdict } from '../types';
import { shortfall } from './score';

/** Shortfall of a clue from which it counts as absent from the sources, and that of a decisive one. */
const FALLS_SHORT = 0.5;
export const FAILS = 0.9;

/** Score below which the sources have next to nothing of a statement. */
const NOTHING = 0.1;

/** Largest share of a statement's words of meaning, by weight, that the sources may lack in every form. */
const MOST_MISSING = 0.3;

/** Least share of its words, by weight, that one window of the sources has for all of them to stand together. */
const TOGETHER = 0.95;

/** Least share of its neighbouring words that are neighbours there too. */
const IN_ORDER = 0.6;

/** True for figures and dates, which are right or wrong; a name may be common knowledge, a phrase may be misread. */
export function isDecisive({ kind }: Clue): boolean {
  return kind === 'number' || kind === 'date';
}

/** The tier of a statement that was not copied, by its findings and the share of its words that the sources have. */
export function verdictOf({ sentences, clues }: Examination, score: number): Verdict {
  if (clues.some((clue) => isDecisive(clue) && shortfall(clue) >= FAILS)) return 'figureNotFound';
  const words = sentences.flatMap(({ support }) => support.words);
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const missing = words.reduce((sum, { weight, match }) => sum + (match.best === 0 ? weight : 0), 0);
  if (score < NOTHING || missing > MOST_MISSING * total) return 'notFound';
  if (clues.some((clue) => shortfall(clue) >= FALLS_SHORT)) return 'notFound';
  const stand = sentences.every(({ support }) => support.together >= TOGETHER && support.order >= IN_ORDER);
  return stand && clues.every(({ kind }) => kind !== 'hedge') ? 'wordsFound' : 'unproven';
}
