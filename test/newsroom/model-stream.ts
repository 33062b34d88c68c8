import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ChatRequest } from './model-script.ts';

/** Lengths of pieces, in turn: uneven, so that tags, citations and line ends are split. */
const PIECE_LENGTHS = [3, 11, 1, 7, 19, 5, 2, 13];

export interface AnswerStream {
  /** Sends a text in small pieces, with a pause after each; stops when the client has gone. */
  text(text: string): Promise<void>;
  /** Sends one piece of reasoning. */
  reasoning(piece: string): Promise<void>;
  /** Finishes: the reason, the usage where it was asked for, and the end mark. */
  end(text: string): void;
  /** False once the client has gone. */
  isOpen(): boolean;
}

/** Starts a server-sent stream of chat completion chunks, `delay` milliseconds apart. */
export function openStream(response: ServerResponse, chat: ChatRequest, delay: number): AnswerStream {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' });
  response.flushHeaders();
  const isOpen = () => !response.destroyed && !response.closed;
  const send = (more: Record<string, unknown>) => {
    const chunk = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1_760_000_000, model: chat.model };
    response.write(`data: ${JSON.stringify({ ...chunk, ...more })}\n\n`);
  };
  const delta = async (content: Record<string, unknown>) => {
    send({ choices: [{ index: 0, delta: content, finish_reason: null }] });
    await sleep(delay);
  };
  return {
    isOpen,
    async text(text) {
      for (const content of pieces(text)) {
        if (!isOpen()) return;
        await delta({ content });
      }
    },
    reasoning: (piece) => delta({ reasoning_content: piece }),
    end(text) {
      send({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] });
      if (chat.includeUsage) send({ choices: [], usage: usageOf(chat, text) });
      response.end('data: [DONE]\n\n');
    },
  };
}

/** A completion without streaming. */
export function whole(chat: ChatRequest, text: string) {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_760_000_000,
    model: chat.model,
    choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: 'stop' }],
    usage: usageOf(chat, text),
  };
}

/** Splits a text into short pieces; the same text always gives the same pieces. */
export function pieces(text: string): string[] {
  const found: string[] = [];
  for (let at = 0, n = 0; at < text.length; n++) {
    const length = PIECE_LENGTHS[n % PIECE_LENGTHS.length] ?? 1;
    found.push(text.slice(at, at + length));
    at += length;
  }
  return found;
}

/** Estimates usage at four characters a token, which is accurate enough here. */
function usageOf(chat: ChatRequest, text: string) {
  const input = Math.ceil(chat.messages.reduce((sum, { content }) => sum + content.length, 0) / 4);
  const output = Math.ceil(text.length / 4);
  return {
    prompt_tokens: input,
    completion_tokens: output,
    total_tokens: input + output,
    prompt_tokens_details: { cached_tokens: Math.floor((chat.known ?? 0) / 4) },
  };
}
