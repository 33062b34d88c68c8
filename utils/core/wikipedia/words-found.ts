import type { ContextSupport } from '../brief/types';
import { hasWords } from '../check/tiers';

/** True where a page of Wikipedia has at least all of a statement's words together. */
export function hasWikipediaWords({ status }: ContextSupport): boolean {
  return status !== 'notAnswering' && hasWords(status);
}
