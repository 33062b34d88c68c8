import type { NewsroomRequest } from './types.ts';

/** The behaviour of the scripted model server for one answer. */
export type ModelScript =
  /**
   * Streams a text in small uneven pieces. By default it is a plausible answer to the request: a brief of the passages
   * in the prompt, a comparison, an answer to a question, rewritten lines, or a second reading.
   */
  | { type: 'ok'; text?: string | ((request: ChatRequest) => string); delay?: number }
  /** Like `ok`, after `wait` milliseconds of silence before the headers. */
  | { type: 'slow'; wait: number; delay?: number }
  /** 401: the key is wrong. */
  | { type: 'wrongKey' }
  /** 403 with an OpenAI-like body (region, project or model not allowed). */
  | { type: 'forbidden' }
  /** 403 with an empty body and no CORS headers, as Ollama answers an unknown origin. */
  | { type: 'ollama403' }
  /** 404 on the model. */
  | { type: 'unknownModel' }
  /** 402, as DeepSeek and OpenRouter send it. */
  | { type: 'payment' }
  /** 429 `insufficient_quota`, as OpenAI sends it. */
  | { type: 'noCredit' }
  /** 429, with `Retry-After` in seconds where given. */
  | { type: 'rateLimited'; retryAfter?: number }
  | { type: 'serverError'; status?: number }
  /** The socket is destroyed in mid-line, after `lines` whole lines of the brief. */
  | { type: 'cut'; lines?: number }
  /** 200 with a stream that is no SSE and no JSON. */
  | { type: 'garbage' }
  /** A stream that ends normally but has no text. */
  | { type: 'empty' }
  /** Reasoning first: in `reasoning_content` deltas and in a `<think>` block of the text. */
  | { type: 'think'; delay?: number }
  /** The brief inside a Markdown code fence, after a line of small talk. */
  | { type: 'fenced'; delay?: number }
  /** A comparison or an answer whose every line cites source 9, or nothing; briefs are normal. */
  | { type: 'wrongSource'; delay?: number }
  | { type: 'uncited'; delay?: number }
  /** Story lines without end. */
  | { type: 'endless'; delay?: number }
  /** Headers, then silence. */
  | { type: 'stall' }
  /** 400 for a parameter; the next script answers the request without it. */
  | { type: 'rejects'; parameter: 'stream_options' | 'max_tokens' | 'temperature' }
  /** 400 because the prompt is longer than the model's context. */
  | { type: 'tooLong' };

/** A chat completion request, read leniently. */
export interface ChatRequest {
  model: string;
  stream: boolean;
  /** True for `stream_options.include_usage`. */
  includeUsage: boolean;
  messages: { role: string; content: string }[];
  request: NewsroomRequest;
  /** Characters from its start that it shares with an earlier request. */
  known?: number;
}

/** Reads a request's JSON body; fields that are missing or of another type become empty. */
export function readChatRequest(request: NewsroomRequest): ChatRequest {
  const body = record(parse(request.body));
  const messages = Array.isArray(body.messages) ? body.messages.map(record) : [];
  return {
    model: String(body.model ?? ''),
    stream: body.stream === true,
    includeUsage: record(body.stream_options).include_usage === true,
    messages: messages.map(({ role, content }) => ({
      role: String(role ?? ''),
      content: typeof content === 'string' ? content : JSON.stringify(content ?? ''),
    })),
    request,
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
