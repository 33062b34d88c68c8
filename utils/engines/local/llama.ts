import type { ChatCompletionChunk, ChatCompletionParams, LoadModelParams } from '@wllama/wllama';
import { EngineError } from '../../core/brief/engine-error';
import { type Piece, readPiece } from '../shared/pieces';
import { writeLines } from './guided';
import { loadFailure } from './load-failure';
import { type Generated, type GenerateRequest, LOCAL_CONTEXT, type LocalLine, type LocalRunner } from './types';

/** What of wllama is used; it takes llama.cpp's own parameters beside those of the protocol. */
export interface Wllama {
  loadModel(blobs: Blob[], params: LoadModelParams): Promise<void>;
  createChatCompletion(
    options: ChatCompletionParams & { stream: true; stop: string[]; stream_options: { include_usage: boolean } },
  ): Promise<AsyncIterable<ChatCompletionChunk>>;
  exit(): Promise<void>;
}

/** A piece with the tokens up to it, as llama.cpp counts them. */
function counted(chunk: ChatCompletionChunk): Piece {
  const piece = readPiece(chunk);
  const { timings } = chunk;
  if (piece.usage || !timings) return piece;
  const { prompt_n, predicted_n, cache_n } = timings;
  return { ...piece, usage: { input: prompt_n + cache_n, output: predicted_n, cached: cache_n } };
}

export interface LlamaDeps {
  /** The model's file; null where it is not there, or not whole. */
  open(id: string): Promise<Blob | null>;
  /** Whether a file of so many bytes fits the memory. */
  fits(bytes: number): boolean;
  /** A fresh llama.cpp for a model. */
  create(threads: number, id: string): Promise<Wllama>;
  /** How many threads it gets, of those asked for. */
  threads(asked: number): number;
  /** Layers that may go to a graphics card: 0 for none. */
  gpuLayers: number;
  /** A model was loaded into memory, or unloaded. */
  onLoaded?(loaded: boolean): void;
}

/** A model that was not asked for so long (ms) gives its memory back. */
const IDLE = 120_000;
/** Where a line ends: also at what the templates of models mark a turn's end with, which some models write as text. */
const STOP = ['\n', '<|', '<end_of_turn>', '</s>'];
/** Low, for fidelity. */
const TEMPERATURE = 0.2;

/**
 * Runs models with llama.cpp in this document: one model at a time and one answer at a time, later ones wait their turn. The
 * model stays loaded for two minutes after an answer. What breaks llama.cpp costs one answer: the next begins with a new one.
 */
export function createLlama(deps: LlamaDeps): LocalRunner & { unload(): Promise<void> } {
  let loaded: { id: string; threads: number; llama: Wllama } | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let idle: ReturnType<typeof setTimeout> | undefined;

  async function unload(): Promise<void> {
    clearTimeout(idle);
    const gone = loaded;
    loaded = null;
    await gone?.llama.exit().catch(() => undefined);
    if (gone) deps.onLoaded?.(false);
  }

  async function load(id: string, threads: number): Promise<Wllama> {
    await unload();
    const blob = await deps.open(id);
    if (!blob) throw new EngineError('noModel');
    if (!deps.fits(blob.size)) throw new EngineError('outOfMemory');
    // What a graphics card cannot hold or calculate, the processor can.
    for (const gpuLayers of deps.gpuLayers > 0 ? [deps.gpuLayers, 0] : [0]) {
      const llama = await deps.create(threads, id);
      try {
        await llama.loadModel([blob], {
          n_ctx: LOCAL_CONTEXT,
          n_threads: threads,
          n_gpu_layers: gpuLayers,
          n_parallel: 1,
          jinja: true,
          prefill_assistant: true,
          // An answer is waited for: the first one warms it up.
          warmup: false,
        });
        loaded = { id, threads, llama };
        deps.onLoaded?.(true);
        return llama;
      } catch (error) {
        await llama.exit().catch(() => undefined);
        if (gpuLayers === 0) throw loadFailure(error);
      }
    }
    throw new EngineError('badModel');
  }

  /** Writes one line, to its end. */
  async function* line(
    llama: Wllama,
    { messages, begun }: LocalLine,
    lineTokens: number,
    signal: AbortSignal,
  ): AsyncGenerator<Piece> {
    const own = new AbortController();
    try {
      const chunks = await llama.createChatCompletion({
        // llama.cpp goes on where a last message by the assistant ends; what it has read of the rest stays read.
        messages: begun === '' ? messages : [...messages, { role: 'assistant', content: begun }],
        stop: STOP,
        max_tokens: lineTokens,
        temperature: TEMPERATURE,
        stream: true,
        stream_options: { include_usage: true },
        // A line is left after its first sentence, and the usage would come at the end.
        timings_per_token: true,
        abortSignal: AbortSignal.any([signal, own.signal]),
      });
      for await (const chunk of chunks) {
        signal.throwIfAborted();
        yield counted(chunk);
      }
    } finally {
      // Leaving the loop does not stop wllama: only its signal does.
      own.abort();
    }
  }

  async function* answer(llama: Wllama, request: GenerateRequest, signal: AbortSignal): AsyncGenerator<Generated> {
    try {
      const go = (asked: LocalLine) => line(llama, asked, request.lineTokens, signal);
      for await (const piece of writeLines(request.lines, go, request.lang)) {
        signal.throwIfAborted();
        yield { type: 'piece', piece };
      }
    } catch (error) {
      signal.throwIfAborted();
      // Whatever state llama.cpp is in now, it is not asked again.
      await unload();
      throw loadFailure(error, 'modelEnded');
    }
  }

  async function* generate(request: GenerateRequest, signal: AbortSignal): AsyncGenerator<Generated> {
    const before = last;
    let release: () => void = () => undefined;
    last = new Promise<void>((resolve) => {
      release = resolve;
    });
    try {
      await before;
      signal.throwIfAborted();
      clearTimeout(idle);
      const threads = deps.threads(request.threads);
      const ready = loaded?.id === request.model && loaded.threads === threads ? loaded.llama : null;
      if (!ready) yield { type: 'loading', loaded: false };
      const llama = ready ?? (await load(request.model, threads));
      signal.throwIfAborted();
      yield { type: 'loading', loaded: true };
      yield* answer(llama, request, signal);
    } finally {
      clearTimeout(idle);
      idle = setTimeout(() => void unload(), IDLE);
      release();
    }
  }

  return { generate, unload };
}
