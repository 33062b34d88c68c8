import {
  ABSENT_SCORE,
  CLUE_ABSENT_SHORTFALL,
  FIGURE_ABSENT_SHORTFALL,
  IN_ORDER_SHARE,
  MOST_MISSING_SHARE,
  STANDS_TOGETHER_SHARE,
} from '../../constants/check';
import type { Clue } from '../find/clue';
import type { Examination } from '../find/examine';
import type { Verdict } from '../types';
import { shortfall } from './score';

/** True for figures and dates, which are right or wrong; a name may be common knowledge, a phrase may be misread. */
export function isDecisive({ kind }: Clue): boolean {
  return kind === 'number' || kind === 'date';
}

/** The tier of a statement that was not copied, by its findings and the share of its words that the sources have. */
export function verdictOf({ sentences, clues }: Examination, score: number): Verdict {
  if (clues.some((clue) => isDecisive(clue) && shortfall(clue) >= FIGURE_ABSENT_SHORTFALL)) return 'figureNotFound';
  const words = sentences.flatMap(({ support }) => support.words);
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const missing = words.reduce((sum, { weight, match }) => sum + (match.best === 0 ? weight : 0), 0);
  if (score < ABSENT_SCORE || missing > MOST_MISSING_SHARE * total) return 'notFound';
  if (clues.some((clue) => shortfall(clue) >= CLUE_ABSENT_SHORTFALL)) return 'notFound';
  const stand = sentences.every(
    ({ support }) => support.together >= STANDS_TOGETHER_SHARE && support.order >= IN_ORDER_SHARE,
  );
  return stand && clues.every(({ kind }) => kind !== 'hedge') ? 'wordsFound' : 'unproven';
}
