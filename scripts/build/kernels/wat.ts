/**
 * Pieces of WebAssembly text that the kernels share. A block is named by the local that points to it: `x` for weights,
 * `y` for the values they are multiplied with, which ggml quantizes to eight bits (`ggml-quants.c` and `ggml-common.h`
 * in llama.cpp describe every layout).
 */

/** The parameters of every kernel, in ggml's order; only `n`, `s`, `x` and `y` matter where there is one row. */
const PARAMS =
  '(param $n i32) (param $s i64) (param $bs i64) (param $x i64) (param $bx i64) (param $y i64) (param $by i64)';

/** Locals that the pieces below use. */
const LOCALS = `(local $end i64) (local $bits i32) (local $dy f32) (local $sum v128) (local $ints v128)`;

/**
 * Converts the half float (`ggml_half`) at a local's address to a float: moves sign, exponent and fraction to a float's
 * bits, and adjusts the exponent's bias. Subnormal numbers, which are rare, are computed in steps of 2^-24.
 */
export function half(pointer: string, offset: number): string {
  return `(if (result f32)
    (i32.and (local.tee $bits (i32.load16_s offset=${offset} (local.get $${pointer}))) (i32.const 0x7c00))
    (then (f32.reinterpret_i32 (i32.add
      (i32.and (i32.shl (local.get $bits) (i32.const 13)) (i32.const 0x8fffe000)) (i32.const 0x38000000))))
    (else (f32.copysign
      (f32.mul (f32.convert_i32_u (i32.and (local.get $bits) (i32.const 0x3ff))) (f32.const 0x1p-24))
      (f32.reinterpret_i32 (local.get $bits)))))`;
}

/** Loads eight bytes at a local's address as eight 16-bit lanes, signed or not. */
export function eight(pointer: string, offset: number, sign: 's' | 'u' = 's'): string {
  return `(v128.load8x8_${sign} offset=${offset} (local.get $${pointer}))`;
}

/** Adds up vectors of four integers. */
export function addAll(vectors: readonly string[]): string {
  return vectors.reduce((sum, one) => `(i32x4.add ${sum} ${one})`);
}

/** Multiplies 16-bit lanes and adds the products in pairs. */
export function dot(a: string, b: string): string {
  return `(i32x4.dot_i16x8_s ${a} ${b})`;
}

/** Multiplies four integers by a float and adds them to the sum. */
export function accumulate(ints: string, factor: string): string {
  return `(local.set $sum (f32x4.add (local.get $sum)
    (f32x4.mul (f32x4.convert_i32x4_s ${ints}) (f32x4.splat ${factor}))))`;
}

/** The sizes of a block of weights and of its counterpart, in bytes and in values. */
export interface Layout {
  /** Name of ggml's function for these blocks. */
  name: string;
  /** Values in a block of weights; a block of `y` has as many. */
  values: number;
  /** Bytes of a block. */
  xBytes: number;
  yBytes: number;
  /** More locals. */
  locals?: string;
  /** Code that runs before the first block. */
  before?: string;
  /** Code that runs for each block. */
  block: string;
}

/** A module of one function, and that function's name. */
export interface Kernel {
  name: string;
  text: string;
}

/** Builds a module with one function: the dot product of two rows, block by block. */
export function kernel({ name, values, xBytes, yBytes, locals = '', before = '', block }: Layout): Kernel {
  const lanes = [0, 1, 2, 3].map((lane) => `(f32x4.extract_lane ${lane} (local.get $sum))`);
  const text = `(module
  (memory (import "env" "memory") i64 1 65536 shared)
  (func (export "${name}") ${PARAMS} (param $nrc i32)
    ${LOCALS} ${locals}
    (local.set $end (i64.add (local.get $x)
      (i64.mul (i64.extend_i32_u (i32.div_u (local.get $n) (i32.const ${values}))) (i64.const ${xBytes}))))
    (if (i64.lt_u (local.get $x) (local.get $end)) (then
      ${before}
      (loop $blocks
        ${block}
        (local.set $y (i64.add (local.get $y) (i64.const ${yBytes})))
        (br_if $blocks (i64.lt_u (local.tee $x (i64.add (local.get $x) (i64.const ${xBytes}))) (local.get $end))))))
    (f32.store (local.get $s) (f32.add (f32.add ${lanes[0]} ${lanes[1]}) (f32.add ${lanes[2]} ${lanes[3]})))))`;
  return { name, text };
}
