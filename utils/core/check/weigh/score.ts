import {
  ANYWHERE_WEIGHT,
  CLUE_COST,
  ORDER_WEIGHT,
  STATEMENT_WORDS,
  SUPPORTED_CLUE,
  TOGETHER_WEIGHT,
} from '../../constants/check';
import type { Clue } from '../find/clue';
import type { Examination } from '../find/examine';
import type { Support } from '../read/support';

/**
 * The support of one sentence by the sources, 0 to 1. Words that stand together in the sources as they do in the
 * statement say most; their presence anywhere, and the number of them in one place, add a little.
 */
function supportShare({ order, anywhere, together }: Support): number {
  return (
    (ORDER_WEIGHT * order + ANYWHERE_WEIGHT * anywhere + TOGETHER_WEIGHT * together) /
    (ORDER_WEIGHT + ANYWHERE_WEIGHT + TOGETHER_WEIGHT)
  );
}

/** The shortfall of a clue, 0 to 1. A dropped hedge costs nothing: the sources do say the rest. */
export function shortfall({ kind, support }: Clue): number {
  return kind === 'hedge' ? 0 : Math.max(0, (SUPPORTED_CLUE - support) / SUPPORTED_CLUE);
}

/** A smooth measure of how well the sources support a statement, 0 to 1; 0.5 where it has no words to judge by. */
export function scoreOf({ sentences, clues }: Examination): number {
  let [sum, words] = [0, 0];
  for (const { support } of sentences) {
    sum += support.words.length * supportShare(support);
    words += support.words.length;
  }
  if (words === 0) return 0.5;
  return clues.reduce((score, clue) => score * (1 - CLUE_COST * shortfall(clue)), sum / words);
}

/** The score of a fragment moved towards 0.5, as if the words that it lacks were neither supported nor unsupported. */
export function tempered(score: number, words: number): number {
  const missing = Math.max(0, STATEMENT_WORDS - words);
  return (score * words + 0.5 * missing) / (words + missing);
}
