import type { Clue } from '../find/clue';
import type { Examination } from '../find/examine';
import type { Support } from '../read/support';

/*
 * Weights of the parts of the score. Words that stand together in the sources as they do in the statement say most;
 * their presence anywhere, and the number of them in one place, add a little. Chosen in coarse steps on development
 * sets of different kinds; halving any of them moves no set by more than a point.
 */
const ORDER = 1;
const ANYWHERE = 0.3;
const TOGETHER = 0.3;

/** Support from which a figure, date, name or quotation counts as supported; below, it lowers the score. */
export const BORNE_OUT = 0.6;

/** Share of the score that one costs which the sources lack or contradict: half. */
const COST = 0.5;

function supportShare({ order, anywhere, together }: Support): number {
  return (ORDER * order + ANYWHERE * anywhere + TOGETHER * together) / (ORDER + ANYWHERE + TOGETHER);
}

/** How far a clue falls short, 0 to 1. A dropped hedge costs nothing: the sources do say the rest. */
export function shortfall({ kind, support }: Clue): number {
  return kind === 'hedge' ? 0 : Math.max(0, (BORNE_OUT - support) / BORNE_OUT);
}

/** A smooth measure of how well the sources support a statement, 0 to 1; 0.5 where it has no words to judge by. */
export function scoreOf({ sentences, clues }: Examination): number {
  let [sum, words] = [0, 0];
  for (const { support } of sentences) {
    sum += support.words.length * supportShare(support);
    words += support.words.length;
  }
  if (words === 0) return 0.5;
  return clues.reduce((score, clue) => score * (1 - COST * shortfall(clue)), sum / words);
}

/** Fewest words of meaning for a text to state something; with fewer it is a fragment ("2. Labour"). */
const STATEMENT = 4;

/** The score of a fragment moved towards 0.5, as if the words that it lacks were neither supported nor unsupported. */
export function tempered(score: number, words: number): number {
  const missing = Math.max(0, STATEMENT - words);
  return (score * words + 0.5 * missing) / (words + missing);
}
