import type { SentRequest } from '../requests';
import { asksAcross } from './across-prompt';
import type { Messages } from './prompt';

/** The messages of the request that a brief was written from, its last; null where there was none. Later ones go on from it. */
export function firstRequest(sent: readonly SentRequest[]): Messages | null {
  return sent.findLast(({ task, messages }) => !task && !asksAcross(messages))?.messages ?? null;
}
