import { mapEach } from '../../core/async/map-each';
import type { Messages } from '../../core/brief/prompts/prompt';
import { addUsage, type Usage } from '../../core/cost/usage';
import { type ReadAgainst, readAnswer } from '../shared/answer';
import type { Hide } from '../shared/hide';
import type { EngineEvent } from '../shared/types';
import { isCutPrompt } from './cut-prompt';
import type { Exchange, ExchangeOptions } from './exchange';
import { tokensIn } from './metered';

export interface AskOptions extends ExchangeOptions {
  /** The usage so far; the answer's is added to it. */
  total: { usage: Usage | null };
}

/** Sends one request and yields its answer as events; returns true when the answer was complete. */
export type Ask = (
  messages: Messages,
  against: ReadAgainst,
  options: AskOptions,
) => AsyncGenerator<EngineEvent, boolean>;

/** Makes a function that asks by an exchange; what `hide` hides is cut out of whatever comes back. */
export function createAsk(exchange: Exchange, hide: Hide): Ask {
  return async function* ask(messages, against, { total, ...options }) {
    const pieces = exchange.send(messages, options);
    let cutAt = 0;
    const complete = yield* mapEach(readAnswer(pieces, against, hide), (event): EngineEvent[] => {
      if (event.type === 'line' || event.type === 'phase' || event.type === 'takeBack') return [event];
      if (event.type === 'sending') return [{ type: 'sent', request: exchange.record(messages) }];
      const sent = tokensIn(messages);
      if (isCutPrompt(event.usage.input, sent)) cutAt = event.usage.input;
      total.usage = addUsage(total.usage, event.usage);
      return [{ type: 'usage', usage: total.usage }];
    });
    if (cutAt > 0) throw exchange.cut(cutAt);
    return complete;
  };
}
