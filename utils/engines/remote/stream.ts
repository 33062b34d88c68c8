import type OpenAI from 'openai';
import { sleep } from '../../core/async/sleep';
import { EngineError } from '../../core/brief/engine-error';
import { createDeadline } from '../../core/http/deadline';
import type { Phase } from '../../core/run/types';
import { isPiece, type Sent } from '../shared/phase';
import { type ChatRequest, chatBody } from './chat-body';
import { createClient } from './client';
import { ownError } from './own-error';
import { readAnswerBody } from './read-body';
import { createRecovery } from './recover';
import type { StreamOptions } from './stream-options';

/** Sends one request, and reads its answer. */
async function* once(request: ChatRequest, options: StreamOptions): AsyncGenerator<Sent> {
  const { config, deps, lesson, timeouts, signal } = options;
  const note = (phase: Phase): Sent => ({ phase, at: deps.now(), seconds: null });
  const client: OpenAI = createClient({ ...config, baseURL: lesson.base ?? config.baseURL }, deps);
  const deadline = createDeadline(signal, () => new EngineError('timeout'));
  let phase: Phase = 'reading';
  try {
    yield 'sending';
    yield note('connecting');
    const body = chatBody(request, lesson.refused);
    const sent = client.chat.completions.create(body, { signal: deadline.signal }).asResponse();
    const response = await deadline.wait(sent, timeouts.first);
    yield note('reading');
    for await (const piece of readAnswerBody(response, { deadline, timeouts })) {
      const now: Phase = piece.text !== '' ? 'writing' : piece.thought ? 'thinking' : phase;
      if (now !== phase) yield note(now);
      phase = now;
      yield piece;
    }
  } finally {
    deadline.stop();
  }
}

/**
 * Streams the answer to a chat request, piece by piece. Before its first word, a request is sent again where that helps:
 * without the parts that the endpoint refuses, at the address where it is served, after the wait that it asked for.
 * 'sending' is yielded before each attempt. Throws `Refusal` and network errors as they come, `EngineError('timeout')`
 * after silence, `EngineError('cut')` when the connection breaks later, or the signal's reason. Leaving the loop early
 * ends the HTTP request.
 */
export async function* streamChat(request: ChatRequest, options: StreamOptions): AsyncGenerator<Sent> {
  const { signal, deps } = options;
  const recover = createRecovery(request, options);
  for (;;) {
    signal.throwIfAborted();
    let begun = false;
    try {
      for await (const piece of once(request, options)) {
        begun ||= isPiece(piece) && (piece.text !== '' || Boolean(piece.thought));
        yield piece;
      }
      return;
    } catch (error) {
      signal.throwIfAborted();
      const own = ownError(error);
      const next = begun ? null : recover(own);
      if (!next) throw own;
      if (next.wait > 0) {
        const seconds = next.phase === 'pausing' ? next.wait : null;
        yield { phase: next.phase, at: deps.now(), seconds };
        await (deps.sleep ?? sleep)(next.wait * 1000, signal);
      }
    }
  }
}
