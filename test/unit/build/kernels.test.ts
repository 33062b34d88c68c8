import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { kernels, withKernels } from '../../../scripts/build/kernels/index.ts';
import { splice } from '../../../scripts/build/kernels/splice.ts';
import { WasmReader } from '../../../scripts/build/kernels/wasm-reader.ts';
import { FORMATS, filled } from './quantized.ts';

type Dot = (n: number, s: bigint, bs: bigint, x: bigint, bx: bigint, y: bigint, by: bigint, nrc: number) => void;

/** The addresses at which a test puts the weights, their factors, and the result. */
const [X, Y, S] = [1024, 65_536, 8];

let modules: Map<string, Uint8Array>;
beforeAll(async () => {
  modules = await kernels();
});

async function dot(name: string, n: number, x: Uint8Array, y: Uint8Array): Promise<number> {
  // A memory with 64-bit addresses, which the types do not have yet.
  const shape = { address: 'i64', initial: 4n, maximum: 65_536n, shared: true };
  const memory = new WebAssembly.Memory(shape as unknown as WebAssembly.MemoryDescriptor);
  const module = await WebAssembly.compile(new Uint8Array(modules.get(name) ?? []));
  const { exports } = await WebAssembly.instantiate(module, { env: { memory } });
  const bytes = new Uint8Array(memory.buffer);
  bytes.set(x, X);
  bytes.set(y, Y);
  (exports[name] as Dot)(n, BigInt(S), 0n, BigInt(X), 0n, BigInt(Y), 0n, 1);
  return new DataView(bytes.buffer).getFloat32(S, true);
}

describe.each(FORMATS)('$name', ({ name, values, x: weights, y: others }) => {
  it.each([1, 2, 5, 8])('multiplies rows of %i blocks as the layout says', async (blocks) => {
    for (let seed = 1; seed <= 20; seed++) {
      const x = Array.from({ length: blocks }, (_, block) => weights(filled(seed * 100 + block)));
      const y = Array.from({ length: blocks }, (_, block) => others(filled(seed * 100 + 50 + block)));
      let expected = 0;
      let size = 0;
      for (let block = 0; block < blocks; block++)
        for (let at = 0; at < values; at++) {
          const product = (x[block]?.values[at] ?? 0) * (y[block]?.values[at] ?? 0);
          expected += product;
          size += Math.abs(product);
        }
      const joined = (all: { bytes: Uint8Array }[]) => Buffer.concat(all.map(({ bytes }) => bytes));
      const got = await dot(name, blocks * values, joined(x), joined(y));
      expect(Math.abs(got - expected)).toBeLessThanOrEqual(size * 1e-6);
      expect(size).toBeGreaterThan(0);
    }
  });

  it('gives nothing for an empty row', async () => {
    expect(await dot(name, 0, new Uint8Array(), new Uint8Array())).toBe(0);
  });
});

/** The bodies of a module's functions, and its other sections, as hashes. */
function parts(module: Uint8Array): { bodies: string[]; sections: string[] } {
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const reader = new WasmReader(module);
  const sections = [hash(reader.take(8))];
  let bodies: string[] = [];
  while (reader.more) {
    const [id = 0] = reader.take(1);
    const section = new WasmReader(reader.take(reader.number()));
    if (id === 10) bodies = section.list(() => hash(section.take(section.number())));
    else sections.push(`${id} ${hash(section.bytes)}`);
  }
  return { bodies, sections };
}

describe('llama.cpp with these kernels', () => {
  const shipped = readFileSync(new URL('../../../node_modules/@wllama/wllama/esm/wasm/wllama.wasm', import.meta.url));

  it('is a module as before, and differs in these functions alone', async () => {
    const changed = await withKernels(shipped);
    expect(WebAssembly.validate(new Uint8Array(changed))).toBe(true);
    // The same numbers, written in as few bytes.
    const [before, after] = [parts(splice(shipped, new Map())), parts(changed)];
    expect(after.sections).toEqual(before.sections);
    const other = after.bodies.filter((body, index) => body !== before.bodies[index]);
    expect(after.bodies).toHaveLength(before.bodies.length);
    expect(other).toHaveLength(FORMATS.length);
  });

  it('is not made where a function is not there, or takes other things', async () => {
    const [module = new Uint8Array()] = modules.values();
    expect(() => splice(shipped, new Map([['ggml_vec_dot_nosuch', module]]))).toThrow('ggml_vec_dot_nosuch');
    expect(() => splice(shipped, new Map([['ggml_vec_dot_f32', module]]))).not.toThrow();
    expect(() => splice(shipped, new Map([['ggml_abort', module]]))).toThrow('ggml_abort');
  });

  it('is not made of what is no whole module', async () => {
    expect(() => splice(shipped.subarray(0, 1_000_000), modules)).toThrow('ends early');
  });
});
