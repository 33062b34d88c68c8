/** The fields we read from the head of a GGUF file. */
export interface GgufHead {
  /** llama.cpp's name of the model's kind ("gemma3", "qwen2"). */
  architecture: string;
  /** The model's own name; '' when it has none. */
  name: string;
}

/** Bytes of a file's start within which `readGguf` finds what it looks for. */
export const GGUF_HEAD_BYTES = 64 * 1024;

const MAGIC = 0x46554747; // "GGUF", little-endian
const STRING_TYPE = 8;
const ARRAY_TYPE = 9;
/** Bytes of each scalar type, by its number in the format; strings and arrays have their own. */
const SIZES = [1, 1, 2, 2, 4, 4, 4, 1, -1, -1, 8, 8, 8];

/**
 * Reads the first bytes of a GGUF file: its architecture and name. Null for anything else, for versions that llama.cpp
 * no longer reads, and where the architecture is not within the given bytes. Never throws, whatever the bytes.
 */
export function readGguf(head: ArrayBuffer): GgufHead | null {
  const view = new DataView(head);
  if (view.byteLength < 24 || view.getUint32(0, true) !== MAGIC) return null;
  const version = view.getUint32(4, true);
  if (version !== 2 && version !== 3) return null;
  const found = new Map<string, string>();
  try {
    let at = 24;
    const count = () => {
      const value = Number(view.getBigUint64(at, true));
      at += 8;
      return value;
    };
    const text = () => {
      const length = count();
      const bytes = new Uint8Array(head, at, length);
      at += length;
      return new TextDecoder().decode(bytes);
    };
    const skip = (type: number) => {
      const size = SIZES[type];
      // The count moves `at` itself, so it comes first.
      const length = type === STRING_TYPE ? count() : 0;
      if (type === STRING_TYPE) at += length;
      else if (size !== undefined && size > 0) at += size;
      else throw new RangeError('No type of the format');
    };
    const pairs = Number(view.getBigUint64(16, true));
    for (let i = 0; i < pairs && at < view.byteLength; i++) {
      const key = text();
      const type = view.getUint32(at, true);
      at += 4;
      if (type === STRING_TYPE) {
        const value = text();
        if (key.startsWith('general.')) found.set(key, value);
      } else if (type === ARRAY_TYPE) {
        const of = view.getUint32(at, true);
        at += 4;
        for (let left = count(); left > 0 && at < view.byteLength; left--) skip(of);
      } else skip(type);
    }
  } catch {
    // The given bytes end within a value: the values before it count.
  }
  const architecture = found.get('general.architecture');
  return architecture ? { architecture, name: found.get('general.name') ?? '' } : null;
}
