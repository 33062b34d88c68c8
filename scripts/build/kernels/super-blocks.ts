import { accumulate, addAll, dot, eight, half, kernel } from './wat';

/**
 * Values in a block; its parts have scales of their own. `y` is a float, 256 bytes and sums of 16 each (`block_q8_K`).
 */
const VALUES = 256;
const Y_BYTES = 292;
const y = (from: number) => eight('y', 4 + from);
const ySums = (from: number) => `(v128.load offset=${260 + 2 * from} (local.get $y))`;
const Y_SCALE = '(f32.load (local.get $y))';
const steps = (count: number, step: number) => Array.from({ length: count }, (_, index) => index * step);

/** Adds a part's products times its scale to the block's integers. */
const addPart = (products: string, scale: string) =>
  `(local.set $ints (i32x4.add (local.get $ints) (i32x4.mul ${products} (i32x4.splat ${scale}))))`;

const SIX_BITS = '(i32.const 0x3f3f3f3f)';
const FOUR_BITS = '(i32.const 0x0f0f0f0f)';
/** Moves bits 6 and 7 of four bytes to bits 4 and 5. */
const upper = (word: string) =>
  `(i32.shl (i32.and (i32.shr_u (local.get $${word}) (i32.const 6)) (i32.const 0x03030303)) (i32.const 4))`;
/** A shuffle that takes four bytes of a vector twice each, as 16-bit lanes: as many as there are sums of `y`. */
const TWICE_FIRST = '0 16 0 16 1 16 1 16 2 16 2 16 3 16 3 16';
const TWICE_LAST = '4 16 4 16 5 16 5 16 6 16 6 16 7 16 7 16';
const leasts = (bytes: string) => `(i8x16.shuffle ${bytes} (local.get $leasts) (v128.const i32x4 0 0 0 0))`;

/** A scale of six bits, which is a byte of the two words `low` and `high`. */
const scale = (index: number) =>
  `(i32.and (i32.shr_u (local.get $${index < 4 ? 'low' : 'high'}) (i32.const ${8 * (index % 4)})) (i32.const 63))`;

/** Moves one bit of a vector's 16-bit lanes to bit 4. */
const fifth = (lanes: string, bit: number) =>
  `(v128.and (i16x8.${bit > 4 ? 'shr_u' : 'shl'} ${lanes} (i32.const ${Math.abs(bit - 4)})) (i16x8.splat (i32.const 16)))`;

/**
 * Products of two parts from 32 bytes at `nibbles`: the lower nibbles are one part, the upper ones the next. Where
 * there are fifth bits, each byte of them holds one bit of each part.
 */
const pairOfParts = (pair: number, nibbles: number, fifths: number | null) => {
  const part = (index: number) => {
    const products = steps(4, 8).map((from) => {
      const bytes = eight('x', nibbles + 32 * pair + from, 'u');
      const low = index % 2 === 0 ? `(v128.and ${bytes} (local.get $lower))` : `(i16x8.shr_u ${bytes} (i32.const 4))`;
      const weights = fifths === null ? low : `(v128.or ${low} ${fifth(eight('x', fifths + from, 'u'), index)})`;
      return dot(weights, y(32 * index + from));
    });
    return addPart(addAll(products), scale(index));
  };
  return `${part(2 * pair)}\n${part(2 * pair + 1)}`;
};

/**
 * A kernel for blocks with minimums: two half floats (one scales the scales, one the minimums), 12 bytes of eight
 * scales and minimums, then fifth bits or none, then 128 bytes of two nibbles.
 */
const withLeasts = (name: string, nibbles: number, fifths: number | null) =>
  kernel({
    name,
    values: VALUES,
    xBytes: nibbles + 128,
    yBytes: Y_BYTES,
    locals: '(local $low i32) (local $middle i32) (local $high i32) (local $leasts v128) (local $lower v128)',
    before: '(local.set $lower (i16x8.splat (i32.const 15)))',
    block: `
      (local.set $low (i32.load offset=4 (local.get $x)))
      (local.set $middle (i32.load offset=8 (local.get $x)))
      (local.set $high (i32.load offset=12 (local.get $x)))
      (local.set $leasts (i32x4.replace_lane 1
        (i32x4.splat (i32.and (local.get $middle) ${SIX_BITS}))
        (i32.or (i32.and (i32.shr_u (local.get $high) (i32.const 4)) ${FOUR_BITS}) ${upper('middle')})))
      (local.set $high (i32.or (i32.and (local.get $high) ${FOUR_BITS}) ${upper('low')}))
      (local.set $ints (v128.const i32x4 0 0 0 0))
      ${steps(4, 1)
        .map((pair) => pairOfParts(pair, nibbles, fifths))
        .join('\n')}
      (local.set $dy ${Y_SCALE})
      ${accumulate('(local.get $ints)', `(f32.mul (local.get $dy) ${half('x', 0)})`)}
      ${accumulate(
        addAll([dot(leasts(TWICE_FIRST), ySums(0)), dot(leasts(TWICE_LAST), ySums(8))]),
        `(f32.neg (f32.mul (local.get $dy) ${half('x', 2)}))`,
      )}`,
  });

/** `block_q4_K`. */
const q4_K = withLeasts('ggml_vec_dot_q4_K_q8_K', 16, null);

/** `block_q5_K`: 32 bytes of fifth bits before the nibbles. */
const q5_K = withLeasts('ggml_vec_dot_q5_K_q8_K', 48, 16);

/**
 * Eight weights of six bits at once: the lower four bits from `low`, the upper two from bit `shift` of `high`; each is
 * 32 more than its weight.
 */
const six = (low: string, high: string, shift: number) => `(v128.or ${low}
  (v128.and (i16x8.${shift > 4 ? 'shr_u' : 'shl'} (local.get $${high}) (i32.const ${Math.abs(shift - 4)})) (local.get $pair)))`;

/**
 * Reads a half block's weights, sixteen of each quarter at once: the bytes of two nibbles, and those of four pairs of
 * bits.
 */
const q6Words = (halfBlock: number, from: number) =>
  [0, 8].flatMap((at) => [
    `(local.set $even${at} ${eight('x', 64 * halfBlock + from + at, 'u')})`,
    `(local.set $odd${at} ${eight('x', 64 * halfBlock + 32 + from + at, 'u')})`,
    `(local.set $pairs${at} ${eight('x', 128 + 32 * halfBlock + from + at, 'u')})`,
  ]);

/** The product of sixteen weights of a half block's quarter. */
const q6Part = (halfBlock: number, quarter: number, from: number) => {
  const products = [0, 8].map((at) => {
    const bytes = `(local.get $${quarter % 2 === 0 ? 'even' : 'odd'}${at})`;
    const low = quarter < 2 ? `(v128.and ${bytes} (local.get $lower))` : `(i16x8.shr_u ${bytes} (i32.const 4))`;
    return dot(six(low, `pairs${at}`, 2 * quarter), y(128 * halfBlock + 32 * quarter + from + at));
  });
  const index = 8 * halfBlock + 2 * quarter + from / 16;
  return addPart(addAll(products), `(i32.load8_s offset=${192 + index} (local.get $x))`);
};

const q6Sixteens = (halfBlock: number, from: number) => [
  ...q6Words(halfBlock, from),
  ...steps(4, 1).map((quarter) => q6Part(halfBlock, quarter, from)),
];

/** `block_q6_K`: 128 bytes of two nibbles, 64 of four upper pairs of bits, 16 signed scales, a half float. */
const q6_K = kernel({
  name: 'ggml_vec_dot_q6_K_q8_K',
  values: VALUES,
  xBytes: 210,
  yBytes: Y_BYTES,
  locals: `(local $lower v128) (local $pair v128)
    ${[0, 8].map((at) => `(local $even${at} v128) (local $odd${at} v128) (local $pairs${at} v128)`).join(' ')}`,
  before: '(local.set $lower (i16x8.splat (i32.const 15))) (local.set $pair (i16x8.splat (i32.const 48)))',
  block: `
    (local.set $ints (i32x4.mul (i32x4.splat (i32.const -32)) ${addAll(
      [0, 8].map((from) => dot(eight('x', 192 + from), ySums(from))),
    )}))
    ${[0, 1].flatMap((part) => [0, 16].flatMap((from) => q6Sixteens(part, from))).join('\n')}
    ${accumulate('(local.get $ints)', `(f32.mul ${Y_SCALE} ${half('x', 208)})`)}`,
});

export const SUPER_BLOCKS = [q4_K, q5_K, q6_K];
