import type { Clue } from './clue';
import type { Examination } from './examine';
import type { Support } from './support';

/*
 * What the parts weigh. Words that stand together in the sources as they do in the statement tell most; where they stand
 * at all, and how many of them in one place, adds a little. Chosen in coarse steps on development sets of different kinds;
 * none of them moves any set by more than a point when it is halved.
 */
const ORDER = 1;
const ANYWHERE = 0.3;
const TOGETHER = 0.3;

/** A figure, date, name or quotation counts as borne out from here on; below, it takes from the score. */
export const BORNE_OUT = 0.6;

/** What one that the sources have not at all, or that they contradict, takes: half. */
const COST = 0.5;

function supportShare({ order, anywhere, together }: Support): number {
  return (ORDER * order + ANYWHERE * anywhere + TOGETHER * together) / (ORDER + ANYWHERE + TOGETHER);
}

/** How far a clue falls short, 0 to 1. A dropped hedge costs nothing: what is said is still what is said there. */
export function shortfall({ kind, support }: Clue): number {
  return kind === 'hedge' ? 0 : Math.max(0, (BORNE_OUT - support) / BORNE_OUT);
}

/** Smooth measure of how well the sources bear a statement out, 0 to 1; 0.5 where it has no words to tell by. */
export function scoreOf({ sentences, clues }: Examination): number {
  let [sum, words] = [0, 0];
  for (const { support } of sentences) {
    sum += support.words.length * supportShare(support);
    words += support.words.length;
  }
  if (words === 0) return 0.5;
  return clues.reduce((score, clue) => score * (1 - COST * shortfall(clue)), sum / words);
}

/** Words of meaning from which a text says something; fewer are a fragment ("2. Labour"). */
const STATEMENT = 4;

/** The score of a fragment drawn towards 0.5, as if the words that it lacks said neither yes nor no. */
export function tempered(score: number, words: number): number {
  const missing = Math.max(0, STATEMENT - words);
  return (score * words + 0.5 * missing) / (words + missing);
}
