import type { SentRequest } from '../../core/brief/requests';
import type { Meter } from '../../core/cost/meter';
import type { Usage } from '../../core/cost/usage';
import type { ProviderId } from '../../core/settings/provider';
import { estimateTokens } from '../../core/text/tokens';
import { isPiece, type Sent } from '../shared/phase';

/** Estimates the tokens of messages. */
export function tokensIn(messages: SentRequest['messages']): number {
  return messages.reduce((sum, { content }) => sum + estimateTokens(content), 0);
}

interface Metered {
  messages: SentRequest['messages'];
  provider: ProviderId;
  meter: Meter | undefined;
}

/**
 * Runs a request within the reader's budget and records its cost: as the endpoint counted it, or an estimate where it
 * ends without figures. Throws `EngineError('budget')` before anything is sent.
 */
export async function* metered(
  request: () => AsyncIterable<Sent>,
  { messages, provider, meter }: Metered,
): AsyncGenerator<Sent> {
  const input = tokensIn(messages);
  const ticket = await meter?.admit(provider, input);
  let usage: Usage | null = null;
  let text: string | null = null;
  try {
    for await (const piece of request()) {
      if (isPiece(piece)) {
        usage = piece.usage ?? usage;
        text = (text ?? '') + piece.text + (piece.thought ?? '');
      }
      yield piece;
    }
  } finally {
    const about = text === null ? null : { input, output: estimateTokens(text), cached: 0 };
    void ticket?.record(usage, about);
  }
}
