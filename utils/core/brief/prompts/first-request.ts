import type { SentRequest } from '../requests';
import { asksAcross } from './across-prompt';
import type { Messages } from './prompt';

/**
 * The messages of the last request that a brief was written from; null where there was none. Comparisons and questions
 * continue it.
 */
export function firstRequest(sent: readonly SentRequest[]): Messages | null {
  return sent.findLast(({ task, messages }) => !task && !asksAcross(messages))?.messages ?? null;
}
