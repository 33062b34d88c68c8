import type { Passage } from '../article/types';
import type { Messages } from '../brief/prompts/prompt';
import { canariesOf } from './canaries/canaries';
import { seeded } from './canaries/random';
import { type Item, orderOf } from './order';
import { rereadPrompt, sourcesToRead } from './reread-prompt';
import type { RereadRequest } from './types';

/** A second reading that can be asked for. */
export interface PreparedReread {
  messages: Messages;
  /** Passages of the article that are sent. */
  passages: readonly Passage[];
  /** The numbered items in order: the statements, and canaries among them. */
  items: readonly Item[];
  /** Most characters of an answer; a longer one would not end by itself. */
  longest: number;
}

/** Characters of an answer for what models say before it, and for each line: a long quotation and what differs. */
const OPENING = 4000;
const LINE = 800;

/**
 * Prepares a second reading for a model: canaries, order and messages by the request's seed. Null where there are no
 * statements, or the article gives no canaries: then nobody is asked.
 */
export function prepareReread(
  request: RereadRequest,
  { contextTokens }: { contextTokens: number },
): PreparedReread | null {
  const { article, statements, seed } = request;
  const random = seeded(seed);
  const { passages, others } = sourcesToRead(request, { contextTokens });
  const canaries = canariesOf({ ...article, passages: [...passages] }, random);
  if (!canaries || statements.length === 0) return null;
  const texts = statements.map(({ text }) => text);
  const items = orderOf(texts, canaries, random);
  const messages = rereadPrompt(request, { passages, others }, items);
  return { messages, passages, items, longest: OPENING + LINE * items.length };
}
