import type { Article } from '../article/types';
import { passageTokens } from '../brief/fit/choose-passages';
import type { Usage } from '../cost/usage';
import { estimateTokens } from '../text/tokens';

/** Most statements in one request; the article goes with each. */
export const MOST_IN_REQUEST = 12;

/** Statements beside those of the reader's in each request, and tokens of its instructions. */
const CANARIES = 3;
const INSTRUCTIONS = 420;
/** Tokens of a statement's line in the answer. */
const LINE = 50;

/** About how many tokens it takes to have statements of an article read again. */
export function rereadTokens(
  { passages }: Pick<Article, 'passages'>,
  statements: readonly { text: string }[],
  { tokenBudget }: { tokenBudget: number },
): Usage {
  const requests = Math.ceil(statements.length / MOST_IN_REQUEST);
  const all = passages.reduce((sum, passage) => sum + passageTokens(passage), 0);
  const asked = statements.reduce((sum, { text }) => sum + estimateTokens(text), 0);
  const lines = statements.length + CANARIES * requests;
  return {
    input: requests * (Math.min(tokenBudget, all) + INSTRUCTIONS) + asked + CANARIES * requests * LINE,
    output: lines * LINE,
    cached: 0,
  };
}
