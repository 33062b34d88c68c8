import type { ChatCompletionChunk } from '@wllama/wllama';
import { type Piece, readPiece } from '../shared/pieces';
import type { LocalLine } from './types';
import type { Wllama } from './wllama';

/**
 * Texts that end a line. They include the markers of a turn's end in the templates of models, which some models write
 * as text.
 */
const STOP = ['\n', '<|', '<end_of_turn>', '</s>'];
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
export async function* writeLine(
  llama: Wllama,
  { messages, begun }: LocalLine,
  { lineTokens, signal }: LineOptions,
): AsyncGenerator<Piece> {
  const own = new AbortController();
  try {
    const chunks = await llama.createChatCompletion({
      // llama.cpp continues a last message by the assistant; its cache keeps what it has read of the others.
      messages: begun === '' ? messages : [...messages, { role: 'assistant', content: begun }],
      stop: STOP,
      max_tokens: lineTokens,
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
