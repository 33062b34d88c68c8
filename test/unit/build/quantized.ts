/** A block of numbers as ggml keeps it, and the numbers that it stands for. */
export interface Block {
  bytes: Uint8Array;
  values: number[];
}

export interface Format {
  /** ggml's function that multiplies two rows of it. */
  name: string;
  /** Numbers in a block. */
  values: number;
  /** Random blocks of weights (`x`), and of the numbers that these are multiplied by (`y`). */
  x: (chance: Chance) => Block;
  y: (chance: Chance) => Block;
}

export type Chance = () => number;

/** Random bytes, the same for the same seed (a linear congruential generator). */
export function filled(seed: number): Chance {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  };
}

const bytesOf = (length: number, chance: Chance) => Uint8Array.from({ length }, chance);
const signed = (byte = 0) => (byte << 24) >> 24;

/** The value of a half float, by IEEE 754. */
function half(bytes: Uint8Array, at: number): number {
  const bits = new DataView(bytes.buffer).getUint16(at, true);
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15));
}

/** Writes a random half float with an exponent of at most 15, subnormal numbers included, and returns its value. */
function setHalf(bytes: Uint8Array, at: number, chance: Chance): number {
  const exponent = chance() % 4 === 0 ? 0 : chance() % 16;
  new DataView(bytes.buffer).setUint16(at, ((chance() & 128) << 8) | (exponent << 10) | (chance() << 2) | 1, true);
  return half(bytes, at);
}

const range = (length: number) => Array.from({ length }, (_, index) => index);

function q8_0(chance: Chance): Block {
  const bytes = bytesOf(34, chance);
  const scale = setHalf(bytes, 0, chance);
  return { bytes, values: range(32).map((at) => scale * signed(bytes[2 + at])) };
}

/** The nibble of a weight: the lower one of 16 bytes first, then the upper one. */
const nibble = (bytes: Uint8Array, from: number, at: number) => {
  const byte = bytes[from + (at % 16)] ?? 0;
  return at < 16 ? byte & 15 : byte >> 4;
};

function q4_0(chance: Chance): Block {
  const bytes = bytesOf(18, chance);
  const scale = setHalf(bytes, 0, chance);
  return { bytes, values: range(32).map((at) => scale * (nibble(bytes, 2, at) - 8)) };
}

function q5_0(chance: Chance): Block {
  const bytes = bytesOf(22, chance);
  const scale = setHalf(bytes, 0, chance);
  const fifths = new DataView(bytes.buffer).getUint32(2, true);
  const fifth = (at: number) => ((fifths >>> at) & 1) << 4;
  return { bytes, values: range(32).map((at) => scale * ((nibble(bytes, 6, at) | fifth(at)) - 16)) };
}

/** A super-block of factors: a float, 256 bytes, and the sums of each sixteen of them. */
function q8_K(chance: Chance): Block {
  const bytes = bytesOf(292, chance);
  const view = new DataView(bytes.buffer);
  view.setFloat32(0, (chance() - 100) / 1000, true);
  for (const part of range(16)) {
    const sum = range(16).reduce((all, at) => all + signed(bytes[4 + 16 * part + at]), 0);
    view.setInt16(260 + 2 * part, sum, true);
  }
  return { bytes, values: range(256).map((at) => view.getFloat32(0, true) * signed(bytes[4 + at])) };
}

/** The scale and the minimum of a part of 32 weights, six bits each, decoded as by `get_scale_min_k4` in ggml. */
function scaleAndLeast(scales: Uint8Array, part: number): [number, number] {
  const at = (index: number) => scales[index] ?? 0;
  if (part < 4) return [at(part) & 63, at(part + 4) & 63];
  return [(at(part + 4) & 15) | ((at(part - 4) >> 6) << 4), (at(part + 4) >> 4) | ((at(part) >> 6) << 4)];
}

/**
 * Blocks whose parts have a scale and a minimum; `nibbles` is the offset of their lower four bits, `fifths` that of
 * their fifth bits (null for none).
 */
const withLeasts =
  (nibbles: number, fifths: number | null) =>
  (chance: Chance): Block => {
    const bytes = bytesOf(nibbles + 128, chance);
    const [d, least] = [setHalf(bytes, 0, chance), setHalf(bytes, 2, chance)];
    const values = range(256).map((at) => {
      const part = Math.floor(at / 32);
      const byte = bytes[nibbles + 32 * Math.floor(part / 2) + (at % 32)] ?? 0;
      const fifth = fifths === null ? 0 : ((bytes[fifths + (at % 32)] ?? 0) >> part) & 1;
      const [scale, min] = scaleAndLeast(bytes.subarray(4, 16), part);
      return d * scale * ((part % 2 === 0 ? byte & 15 : byte >> 4) | (fifth << 4)) - least * min;
    });
    return { bytes, values };
  };

function q6_K(chance: Chance): Block {
  const bytes = bytesOf(210, chance);
  const d = setHalf(bytes, 208, chance);
  const values = range(256).map((at) => {
    const [halfBlock, quarter, lane] = [Math.floor(at / 128), Math.floor((at % 128) / 32), at % 32];
    const byte = bytes[64 * halfBlock + 32 * (quarter % 2) + lane] ?? 0;
    const upper = ((bytes[128 + 32 * halfBlock + lane] ?? 0) >> (2 * quarter)) & 3;
    const weight = ((quarter < 2 ? byte & 15 : byte >> 4) | (upper << 4)) - 32;
    return d * signed(bytes[192 + Math.floor(at / 16)]) * weight;
  });
  return { bytes, values };
}

export const FORMATS: readonly Format[] = [
  { name: 'ggml_vec_dot_q8_0_q8_0', values: 32, x: q8_0, y: q8_0 },
  { name: 'ggml_vec_dot_q4_0_q8_0', values: 32, x: q4_0, y: q8_0 },
  { name: 'ggml_vec_dot_q5_0_q8_0', values: 32, x: q5_0, y: q8_0 },
  { name: 'ggml_vec_dot_q4_K_q8_K', values: 256, x: withLeasts(16, null), y: q8_K },
  { name: 'ggml_vec_dot_q5_K_q8_K', values: 256, x: withLeasts(48, 16), y: q8_K },
  { name: 'ggml_vec_dot_q6_K_q8_K', values: 256, x: q6_K, y: q8_K },
];
