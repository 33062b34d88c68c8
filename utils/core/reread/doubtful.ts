import type { Statement } from '../brief/types';
import { isAssured } from '../check/tiers';

/** Which statements are read again. */
export type RereadWish = 'off' | 'doubtful' | 'all';

/** True for a statement that rests on sources and that words alone do not prove: neither copied nor cut out of them. */
export function isDoubtful({ origin, check }: Pick<Statement, 'origin' | 'check'>): boolean {
  return origin !== 'ai' && !(check && isAssured(check.verdict));
}

/**
 * The statements to be read again, by the reader's wish: each text once, none that a model says of its own knowledge,
 * and none that was read again already unless it could not be read.
 */
export function statementsToRead(statements: readonly Statement[], wish: RereadWish): Statement[] {
  if (wish === 'off') return [];
  const wanted = statements.filter((one) => (wish === 'all' ? one.origin !== 'ai' : isDoubtful(one)));
  const left = wanted.filter(({ reread }) => !reread || reread.result === 'notRead');
  return left.filter(({ text }, at) => left.findIndex((one) => one.text === text) === at);
}
