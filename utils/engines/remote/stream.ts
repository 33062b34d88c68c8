import type OpenAI from 'openai';
import { APIError } from 'openai';
import { EngineError } from '../../core/brief/engine-error';
import type { SentRequest } from '../../core/brief/requests';
import { createDeadline, type Deadline } from '../../core/http/deadline';
import { type Piece, readPiece } from '../shared/pieces';
import type { Timeouts } from './config';
import { type Refusable, refusedPart } from './refused';

/** The contents of a chat request. */
export interface ChatRequest {
  model: string;
  messages: SentRequest['messages'];
  temperature: number | null;
  /** A GBNF grammar that the answer must follow, for llama.cpp's server; a field of its own, not in the protocol. */
  grammar?: string | undefined;
}

type Body = OpenAI.ChatCompletionCreateParamsStreaming & { grammar?: string };

function bodyOf({ model, messages, temperature, grammar }: ChatRequest, refused: ReadonlySet<Refusable>): Body {
  // Without a system role, its text opens the first question.
  const [system, question, ...rest] = messages;
  const folded = [{ role: 'user' as const, content: `${system?.content}\n\n${question?.content}` }, ...rest];
  return {
    model,
    messages: refused.has('system') ? folded : messages,
    stream: true,
    ...(temperature === null || refused.has('temperature') ? {} : { temperature }),
    ...(refused.has('stream_options') ? {} : { stream_options: { include_usage: true } }),
    ...(!grammar || refused.has('grammar') ? {} : { grammar }),
  };
}

interface StreamOptions {
  /** Parts that the endpoint refuses in a request; more are added as it refuses them. */
  refused: Set<Refusable>;
  timeouts: Timeouts;
  signal: AbortSignal;
}

/**
 * Streams the answer to a chat request, piece by piece. Parts that the endpoint refuses are left out, and the request
 * is sent again; 'sending' is yielded before each attempt. Throws the SDK's errors as they come before the first piece,
 * `EngineError('timeout')`, `EngineError('cut')` when the connection breaks later, or the signal's reason. Leaving the
 * loop early ends the HTTP request.
 */
export async function* streamChat(
  client: OpenAI,
  request: ChatRequest,
  { refused, timeouts, signal }: StreamOptions,
): AsyncGenerator<Piece | 'sending'> {
  signal.throwIfAborted();
  const deadline = createDeadline(signal, () => new EngineError('timeout'));
  try {
    let opened: { data: AsyncIterable<unknown>; response: Response } | null = null;
    while (!opened) {
      yield 'sending';
      try {
        const body = bodyOf(request, refused);
        const sent = client.chat.completions.create(body, { signal: deadline.signal }).withResponse();
        opened = await deadline.wait(sent, timeouts.first);
      } catch (error) {
        const part = refusedPart(
          error,
          (['temperature', 'stream_options', 'grammar', 'system'] as const).filter((name) => !refused.has(name)),
        );
        if (!part) throw error;
        refused.add(part);
      }
    }
    const { data, response } = opened;
    const type = response.headers.get('content-type') ?? '';
    if (/text\/html/i.test(type)) throw new EngineError('notFound');
    if (/^application\/json/i.test(type)) {
      yield readPiece(await wholeAnswer(response, deadline, timeouts.first));
      return;
    }
    yield* piecesOf(data[Symbol.asyncIterator](), deadline, timeouts);
  } finally {
    deadline.stop();
  }
}

/** Reads the answer of an endpoint that does not stream; some also report errors that way. */
async function wholeAnswer(response: Response, deadline: Deadline, ms: number): Promise<unknown> {
  const text = await deadline.wait(response.text(), ms);
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new EngineError('cut');
  }
  if (typeof body === 'object' && body !== null && 'error' in body && body.error) {
    const error = typeof body.error === 'object' ? body.error : { message: body.error };
    throw new APIError(undefined, error, undefined, response.headers);
  }
  return body;
}

async function* piecesOf(
  chunks: AsyncIterator<unknown>,
  deadline: Deadline,
  timeouts: Timeouts,
): AsyncGenerator<Piece> {
  for (let first = true; ; first = false) {
    let next: IteratorResult<unknown>;
    try {
      next = await deadline.wait(chunks.next(), first ? timeouts.first : timeouts.stall);
    } catch (error) {
      deadline.signal.throwIfAborted();
      // Errors that the endpoint itself put into the stream say more than "cut".
      throw error instanceof APIError || error instanceof EngineError ? error : new EngineError('cut');
    }
    deadline.signal.throwIfAborted();
    if (next.done) return;
    yield readPiece(next.value);
  }
}
