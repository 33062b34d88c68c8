import { fitsMemory } from '../../core/settings/local-models';
import { createLlama, type LlamaDeps } from './llama';
import { deviceMemory } from './memory';
import { createPackagedWllama } from './packaged';
import { modelStore } from './store';
import { threadsFor } from './threads';

/** More layers than any model has: all may go to a graphics card. */
const ALL_LAYERS = 999;

/** True when WebGPU has a real graphics card: an emulated one is slower than the CPU itself. */
async function hasGraphicsCard(): Promise<boolean> {
  const { gpu } = navigator as Navigator & {
    gpu?: { requestAdapter(): Promise<{ info?: { isFallbackAdapter?: boolean } } | null> };
  };
  const adapter = await gpu?.requestAdapter().catch(() => null);
  return Boolean(adapter && !adapter.info?.isFallbackAdapter);
}

/**
 * Runs models of the store in this document. `onLoaded` is called when a model takes memory, and when it releases it.
 */
export async function createLlamaHere(onLoaded?: LlamaDeps['onLoaded']): Promise<ReturnType<typeof createLlama>> {
  const isolated = globalThis.crossOriginIsolated === true;
  const gpu = !import.meta.env.FIREFOX && (await hasGraphicsCard());
  return createLlama({
    open: async (id) => ((await modelStore.get(id))?.whole ? modelStore.open(id) : null),
    fits: (bytes) => fitsMemory(bytes, deviceMemory()),
    create: async (threads, id) => createPackagedWllama({ threads, gpu, files: await modelStore.files(id) }),
    threads: (asked) =>
      isolated && asked > 0 ? asked : threadsFor({ cores: navigator.hardwareConcurrency, isolated }),
    gpuLayers: gpu ? ALL_LAYERS : 0,
    ...(onLoaded ? { onLoaded } : {}),
  });
}
