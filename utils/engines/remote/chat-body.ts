import type OpenAI from 'openai';
import type { SentRequest } from '../../core/brief/requests';
import type { Refusable } from './refused';

/** The contents of a chat request. */
export interface ChatRequest {
  model: string;
  messages: SentRequest['messages'];
  temperature: number | null;
  /** A GBNF grammar that the answer must follow, for llama.cpp's server; a field of its own, not in the protocol. */
  grammar?: string | undefined;
  /** Fields for how much the model thinks. */
  thinking?: Record<string, unknown> | undefined;
  /** The reader's own fields. */
  extra?: Record<string, unknown> | undefined;
}

type Body = (OpenAI.ChatCompletionCreateParamsStreaming | OpenAI.ChatCompletionCreateParamsNonStreaming) &
  Record<string, unknown>;

/** The parts of a request that can be left out. */
export function optionalParts(
  { temperature, grammar, thinking }: ChatRequest,
  refused: ReadonlySet<Refusable>,
): Refusable[] {
  const parts: [Refusable, boolean][] = [
    ['temperature', temperature !== null],
    ['stream_options', !refused.has('stream')],
    ['grammar', Boolean(grammar)],
    ['thinking', thinking !== undefined],
    ['system', true],
    ['stream', true],
  ];
  return parts.flatMap(([part, sent]) => (sent && !refused.has(part) ? [part] : []));
}

/** The body of a request without the parts that its endpoint refuses. */
export function chatBody(request: ChatRequest, refused: ReadonlySet<Refusable>): Body {
  const { model, messages, temperature, grammar, thinking, extra } = request;
  // Without a system role, its text opens the first question.
  const [system, question, ...rest] = messages;
  const folded = [{ role: 'user' as const, content: `${system?.content}\n\n${question?.content}` }, ...rest];
  const streams = !refused.has('stream');
  return {
    ...(thinking && !refused.has('thinking') ? thinking : {}),
    ...(temperature === null || refused.has('temperature') ? {} : { temperature }),
    ...(streams && !refused.has('stream_options') ? { stream_options: { include_usage: true } } : {}),
    ...(!grammar || refused.has('grammar') ? {} : { grammar }),
    ...extra,
    model,
    messages: refused.has('system') ? folded : messages,
    stream: streams,
  };
}
