import { isWarned } from '../check/tiers';
import type { Statement } from './types';

/**
 * True when a model may be asked to rewrite a statement: where something in it was not found in the sources. Once only.
 */
export function isRewritable({ origin, check, before, tried }: Statement): boolean {
  if (origin === 'ai' || before !== undefined || tried || !check) return false;
  return isWarned(check.verdict);
}
