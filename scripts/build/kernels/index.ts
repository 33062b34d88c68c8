import wabt from 'wabt';
import { SMALL_BLOCKS } from './small-blocks';
import { splice } from './splice';
import { SUPER_BLOCKS } from './super-blocks';

/** The WebAssembly features that the kernels use. */
const FEATURES = { memory64: true, simd: true, threads: true };

/** Compiles the kernels: modules by the names of llama.cpp's functions. */
export async function kernels(): Promise<Map<string, Uint8Array>> {
  const { parseWat } = await wabt();
  return new Map(
    [...SMALL_BLOCKS, ...SUPER_BLOCKS].map(({ name, text }) => {
      const module = parseWat(`${name}.wat`, text, FEATURES);
      try {
        return [name, module.toBinary({}).buffer];
      } finally {
        module.destroy();
      }
    }),
  );
}

/**
 * Replaces llama.cpp's plain WebAssembly functions by our kernels. The build that its package ships leaves out its own
 * vector kernels (each product of a quantized model is computed by plain C++), which makes reading and writing several
 * times slower.
 */
export async function withKernels(llama: Uint8Array): Promise<Uint8Array> {
  return splice(llama, await kernels());
}
