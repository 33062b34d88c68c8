import { EngineError } from '../../core/brief/engine-error';
import { loadFailure } from './load-failure';
import { LOAD_MS, patiently, StuckError } from './patience';
import { LOCAL_CONTEXT_TOKENS } from './types';
import type { Wllama } from './wllama';

export interface LoadDeps {
  /** The model's file; null where it is missing or incomplete. */
  open(id: string): Promise<Blob | null>;
  /** True when a file of so many bytes fits into memory. */
  fits(bytes: number): boolean;
  /** Makes a new llama.cpp for a model. */
  create(threads: number, id: string): Promise<Wllama>;
  /** Layers that may go to a graphics card: 0 for none. */
  gpuLayers: number;
}

/**
 * Makes a new llama.cpp with a model in its memory. Throws `EngineError`: `noModel`, `outOfMemory` or the failure of
 * loading, which ends in any case: in time, or soon after the signal.
 */
export async function loadLlama(
  deps: LoadDeps,
  { id, threads }: { id: string; threads: number },
  signal: AbortSignal,
): Promise<Wllama> {
  const blob = await deps.open(id);
  if (!blob) throw new EngineError('noModel');
  if (!deps.fits(blob.size)) throw new EngineError('outOfMemory');
  // A model that a graphics card cannot hold or run can still run on the CPU.
  for (const gpuLayers of deps.gpuLayers > 0 ? [deps.gpuLayers, 0] : [0]) {
    const llama = await deps.create(threads, id);
    try {
      const loading = llama.loadModel([blob], {
        n_ctx: LOCAL_CONTEXT_TOKENS,
        n_threads: threads,
        n_gpu_layers: gpuLayers,
        n_parallel: 1,
        jinja: true,
        prefill_assistant: true,
        // Warming up would only delay the answer being waited for, which warms it up as well.
        warmup: false,
      });
      await patiently(loading, { signal, most: LOAD_MS });
      return llama;
    } catch (error) {
      await llama.exit().catch(() => undefined);
      if (gpuLayers === 0 || error instanceof StuckError) throw loadFailure(error);
    }
  }
  throw new EngineError('badModel');
}
