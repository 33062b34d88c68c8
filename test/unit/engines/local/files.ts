const encoder = new TextEncoder();

function u32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

function u64(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value), true);
  return bytes;
}

const text = (value: string) => [u64(encoder.encode(value).length), encoder.encode(value)];

/** A value of the format: a string, or an array of strings. */
export type Value = string | string[];

/** The head of a GGUF file with these values, padded with zeros to `size` bytes where given. */
export function gguf(
  values: Record<string, Value>,
  { size = 0, version = 3, magic = 'GGUF' } = {},
): Uint8Array<ArrayBuffer> {
  const parts = [encoder.encode(magic), u32(version), u64(0), u64(Object.keys(values).length)];
  for (const [key, value] of Object.entries(values)) {
    parts.push(...text(key));
    if (typeof value === 'string') parts.push(u32(8), ...text(value));
    else parts.push(u32(9), u32(8), u64(value.length), ...value.flatMap(text));
  }
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const bytes = new Uint8Array(Math.max(size, length));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
