import { mapEach } from '../../core/async/map-each';
import { EngineError } from '../../core/brief/engine-error';
import { passageTokens } from '../../core/brief/fit/choose-passages';
import { planParts, roomFor } from '../../core/brief/fit/parts';
import { fitNotes } from '../../core/brief/prompts/notes';
import { briefPrompt, type Messages, mergePrompt } from '../../core/brief/prompts/prompt';
import type { BriefRequest } from '../../core/brief/requests';
import type { Usage } from '../../core/cost/usage';
import type { Attempt } from '../shared/in-smaller';
import { takeNotes } from '../shared/take-notes';
import type { EngineEvent } from '../shared/types';
import { readAgainst } from './against';
import type { Ask } from './ask';

interface WholeAttempt extends Attempt {
  /** Rejects where the reader's budget does not cover so many tokens. */
  afford(tokens: number): Promise<void>;
}

/** Has a large model write a brief; an article that exceeds its context is read in parts. */
export async function* writeWhole(
  ask: Ask,
  request: BriefRequest,
  { contextTokens, signal, afford }: WholeAttempt,
): AsyncGenerator<EngineEvent> {
  const total: { usage: Usage | null } = { usage: null };
  const { parts, wordsRead } = planParts(request.article, { contextTokens, tokenBudget: request.tokenBudget });
  yield { type: 'read', words: wordsRead };
  let messages = briefPrompt(request, parts[0] ?? []);
  let complete = true;
  if (parts.length > 1) {
    // Notes on half an article are useless: all of it must be within the budget.
    await afford(parts.flat().reduce((sum, passage) => sum + passageTokens(passage), 0));
    const room = roomFor(contextTokens);
    const askPart = (part: Messages) => ask(part, readAgainst(request), { total, signal });
    const read = yield* takeNotes(request, { parts, room }, askPart);
    if (read.notes.flat().length === 0) throw new EngineError('empty');
    complete = read.complete;
    messages = mergePrompt(request, fitNotes(read.notes, room));
  }
  const asked = ask(messages, readAgainst(request), { total, signal });
  const unwanted = (event: EngineEvent) => event.type === 'line' && event.line.tag === 'context' && !request.context;
  const whole = yield* mapEach(asked, (event) => (unwanted(event) ? [] : [event]));
  yield { type: 'end', complete: complete && whole };
}
