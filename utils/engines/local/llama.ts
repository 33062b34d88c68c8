import type { Piece } from '../shared/pieces';
import { writeLines } from './guided';
import { loadFailure } from './load-failure';
import { type LoadDeps, loadLlama } from './load-llama';
import { patiently, StuckError } from './patience';
import type { Generated, GenerateRequest, LocalLine, LocalRunner } from './types';
import type { Wllama } from './wllama';
import { writeLine, writeWhole } from './write-line';

export interface LlamaDeps extends LoadDeps {
  /** The number of threads to use, given the number asked for. */
  threads(asked: number): number;
  /** Called when a model was loaded into memory, or unloaded. */
  onLoaded?(now: { loaded: boolean }): void;
}

/** Milliseconds without requests after which a model is unloaded. */
const IDLE_MS = 120_000;
/**
 * Runs models with llama.cpp in this document: one model at a time and one answer at a time, later ones wait their
 * turn. The model stays loaded for two minutes after an answer. An error within llama.cpp costs one answer: the next
 * one starts a new llama.cpp.
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
    if (gone) deps.onLoaded?.({ loaded: false });
  }

  async function load(model: { id: string; threads: number }, signal: AbortSignal): Promise<Wllama> {
    await unload();
    const llama = await loadLlama(deps, model, signal);
    loaded = { ...model, llama };
    deps.onLoaded?.({ loaded: true });
    return llama;
  }

  async function* answer(llama: Wllama, request: GenerateRequest, signal: AbortSignal): AsyncGenerator<Generated> {
    const pieces = written(llama, request, signal)[Symbol.asyncIterator]();
    try {
      for (;;) {
        const next = await patiently(pieces.next(), { signal });
        signal.throwIfAborted();
        if (next.done) return;
        yield { type: 'piece', piece: next.value };
      }
    } catch (error) {
      if (!(error instanceof StuckError)) signal.throwIfAborted();
      // llama.cpp may be in any state now, so it is not used again.
      await unload();
      signal.throwIfAborted();
      throw loadFailure(error, 'modelEnded');
    } finally {
      // Stops it where nobody reads on; one that was ended has nothing left to stop, and would not answer.
      if (loaded?.llama === llama) await pieces.return?.();
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
      const llama = ready ?? (await load({ id: request.model, threads }, signal));
      signal.throwIfAborted();
      yield { type: 'loading', loaded: true };
      yield* answer(llama, request, signal);
    } finally {
      clearTimeout(idle);
      idle = setTimeout(() => void unload(), IDLE_MS);
      release();
    }
  }

  return { generate, unload };
}

function written(llama: Wllama, request: GenerateRequest, signal: AbortSignal): AsyncIterable<Piece> {
  if ('messages' in request) return writeWhole(llama, request, signal);
  const { lines, lang, lineTokens } = request;
  const go = (line: LocalLine) => writeLine(llama, line, { lineTokens, signal });
  return writeLines(lines, go, lang);
}
