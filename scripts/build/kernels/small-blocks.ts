import { accumulate, addAll, dot, eight, half, kernel } from './wat';

/** Values in a block; it has one scale. `y` is always a half float and 32 bytes (`block_q8_0`). */
const VALUES = 32;
const Y_BYTES = 34;
const SCALES = `(f32.mul ${half('x', 0)} ${half('y', 0)})`;
const y = (from: number) => eight('y', 2 + from);

/** A vector's lower or upper eight bytes as 16-bit lanes. */
const widened = (vector: string, part: 'low' | 'high') => `(i16x8.extend_${part}_i8x16_s (local.get $${vector}))`;

/** Products with `y` of sixteen nibbles each: weights 0 to 15 in `low`, 16 to 31 in `high`. */
const NIBBLES_TIMES_Y = addAll([
  dot(widened('low', 'low'), y(0)),
  dot(widened('low', 'high'), y(8)),
  dot(widened('high', 'low'), y(16)),
  dot(widened('high', 'high'), y(24)),
]);

/** `block_q8_0`: a half float, 32 signed bytes. */
const q8_0 = kernel({
  name: 'ggml_vec_dot_q8_0_q8_0',
  values: VALUES,
  xBytes: 34,
  yBytes: Y_BYTES,
  block: accumulate(addAll([0, 8, 16, 24].map((from) => dot(eight('x', 2 + from), y(from)))), SCALES),
});

/** `block_q4_0`: a half float, 16 bytes of two nibbles, each 8 more than its weight. */
const q4_0 = kernel({
  name: 'ggml_vec_dot_q4_0_q8_0',
  values: VALUES,
  xBytes: 18,
  yBytes: Y_BYTES,
  locals: '(local $low v128) (local $high v128) (local $lower v128) (local $eight v128)',
  before: '(local.set $lower (i8x16.splat (i32.const 15))) (local.set $eight (i8x16.splat (i32.const 8)))',
  block: `
    (local.set $low (v128.load offset=2 (local.get $x)))
    (local.set $high (i8x16.sub (v128.and (i16x8.shr_u (local.get $low) (i32.const 4)) (local.get $lower)) (local.get $eight)))
    (local.set $low (i8x16.sub (v128.and (local.get $low) (local.get $lower)) (local.get $eight)))
    ${accumulate(NIBBLES_TIMES_Y, SCALES)}`,
});

/** The bit that each lane selects from a byte that eight lanes share. */
const LANE_BITS = '(v128.const i8x16 1 2 4 8 16 32 64 -128 1 2 4 8 16 32 64 -128)';
const FIRST_TWO = '(v128.const i8x16 0 0 0 0 0 0 0 0 1 1 1 1 1 1 1 1)';
const LAST_TWO = '(v128.const i8x16 2 2 2 2 2 2 2 2 3 3 3 3 3 3 3 3)';

/**
 * A weight is its nibble where its fifth bit is set, and 16 less where it is not: the upper four bits of a signed byte.
 */
const fifth = (nibbles: string, bytes: string) => `(v128.or ${nibbles} (v128.andnot (local.get $upper)
  (i8x16.eq (v128.and (i8x16.swizzle (local.get $ints) (local.get $${bytes})) (local.get $bit)) (local.get $bit))))`;

/** `block_q5_0`: a half float, 32 fifth bits, 16 bytes of two nibbles. */
const q5_0 = kernel({
  name: 'ggml_vec_dot_q5_0_q8_0',
  values: VALUES,
  xBytes: 22,
  yBytes: Y_BYTES,
  locals:
    '(local $low v128) (local $high v128) (local $bit v128) (local $upper v128) (local $first v128) (local $last v128) (local $lower v128)',
  before: `
    (local.set $bit ${LANE_BITS}) (local.set $first ${FIRST_TWO}) (local.set $last ${LAST_TWO})
    (local.set $upper (i8x16.splat (i32.const 0xf0))) (local.set $lower (i8x16.splat (i32.const 15)))`,
  block: `
    (local.set $ints (v128.load32_splat offset=2 (local.get $x)))
    (local.set $low (v128.load offset=6 (local.get $x)))
    (local.set $high ${fifth('(v128.and (i16x8.shr_u (local.get $low) (i32.const 4)) (local.get $lower))', 'last')})
    (local.set $low ${fifth('(v128.and (local.get $low) (local.get $lower))', 'first')})
    ${accumulate(NIBBLES_TIMES_Y, SCALES)}`,
});

export const SMALL_BLOCKS = [q8_0, q4_0, q5_0];
