import { mapEach } from '../../core/async/map-each';
import type { Messages } from '../../core/brief/prompts/prompt';
import type { Usage } from '../../core/cost/usage';
import { type ReadAgainst, readAnswer } from '../shared/answer';
import type { EngineEvent } from '../shared/types';
import type { Exchange, ExchangeOptions } from './exchange';

export interface AskOptions extends ExchangeOptions {
  /** The usage so far; the answer's is added to it. */
  total: Usage;
}

/** Sends one request and yields its answer as events; returns true when the answer was complete. */
export type Ask = (
  messages: Messages,
  against: ReadAgainst,
  options: AskOptions,
) => AsyncGenerator<EngineEvent, boolean>;

/** Makes a function that asks by an exchange; `key` is kept out of errors. */
export function createAsk(exchange: Exchange, key: string): Ask {
  return async function* ask(messages, against, { total, ...options }) {
    const pieces = exchange.send(messages, options);
    return yield* mapEach(readAnswer(pieces, against, key), (event): EngineEvent[] => {
      if (event.type === 'line') return [event];
      if (event.type === 'sending') return [{ type: 'sent', request: exchange.record(messages) }];
      total.input += event.usage.input;
      total.output += event.usage.output;
      total.cached += event.usage.cached;
      return [{ type: 'usage', usage: { ...total } }];
    });
  };
}
