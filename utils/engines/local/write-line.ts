import type { ChatCompletionChunk } from '@wllama/wllama';
import type { Messages } from '../../core/brief/prompts/prompt';
import { type Piece, readPiece } from '../shared/pieces';
import type { LocalLine, WholeRequest } from './types';
import type { Wllama } from './wllama';

/** Markers of a turn's end in the templates of models, which some models write as text. */
const TURN_ENDS = ['<|', '<end_of_turn>', '</s>'];
/** Texts that end a line. */
const LINE_ENDS = ['\n', ...TURN_ENDS];
/** The sampling temperature: low, for fidelity. */
const TEMPERATURE = 0.2;

/** A piece with the tokens up to it, as llama.cpp counts them. */
function counted(chunk: ChatCompletionChunk): Piece {
  const piece = readPiece(chunk);
  const { timings } = chunk;
  if (piece.usage || !timings) return piece;
  const { prompt_n, predicted_n, cache_n } = timings;
  return { ...piece, usage: { input: prompt_n + cache_n, output: predicted_n, cached: cache_n } };
}

interface LineOptions {
  /** Most tokens of the line. */
  lineTokens: number;
  signal: AbortSignal;
}

/** Writes one line, to its end, piece by piece. */
export function writeLine(
  llama: Wllama,
  { messages, begun }: LocalLine,
  { lineTokens, signal }: LineOptions,
): AsyncGenerator<Piece> {
  // llama.cpp continues a last message by the assistant; its cache keeps what it has read of the others.
  const whole: Messages = begun === '' ? messages : [...messages, { role: 'assistant', content: begun }];
  return complete(llama, { messages: whole, stop: LINE_ENDS, tokens: lineTokens }, signal);
}

/** Writes an answer of any form, to its end, piece by piece. */
export function writeWhole(
  llama: Wllama,
  { messages, answerTokens }: Pick<WholeRequest, 'messages' | 'answerTokens'>,
  signal: AbortSignal,
): AsyncGenerator<Piece> {
  return complete(llama, { messages, stop: TURN_ENDS, tokens: answerTokens }, signal);
}

interface Completion {
  messages: Messages;
  /** Texts that end it. */
  stop: string[];
  /** Most tokens of it. */
  tokens: number;
}

async function* complete(
  llama: Wllama,
  { messages, stop, tokens }: Completion,
  signal: AbortSignal,
): AsyncGenerator<Piece> {
  const own = new AbortController();
  try {
    const chunks = await llama.createChatCompletion({
      messages,
      stop,
      max_tokens: tokens,
      temperature: TEMPERATURE,
      stream: true,
      stream_options: { include_usage: true },
      // A line is left after its first sentence, and the usage would otherwise come only at the end.
      timings_per_token: true,
      abortSignal: AbortSignal.any([signal, own.signal]),
    });
    for await (const chunk of chunks) {
      signal.throwIfAborted();
      yield counted(chunk);
    }
  } finally {
    // Leaving the loop does not stop wllama: only its own signal does.
    own.abort();
  }
}
