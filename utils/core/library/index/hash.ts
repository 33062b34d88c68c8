const PRIME = 0x01000193;

/** A hash of 32 bits of what is in a segment (FNV-1a over its numbers): for finding what a disk spoiled, not a forger. */
export function hashOf(arrays: readonly (Uint8Array | Uint16Array | Uint32Array)[], terms: string): number {
  let hash = 0x811c9dc5;
  for (const array of arrays) {
    hash = Math.imul(hash ^ array.length, PRIME);
    for (const words of partsOf(array)) {
      for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ (words[i] ?? 0), PRIME);
    }
  }
  for (let i = 0; i < terms.length; i++) hash = Math.imul(hash ^ terms.charCodeAt(i), PRIME);
  return hash >>> 0;
}

/** Bytes four at a time, which is as much faster, and those left over; other arrays as they are. */
function partsOf(array: Uint8Array | Uint16Array | Uint32Array): (Uint8Array | Uint16Array | Uint32Array)[] {
  if (!(array instanceof Uint8Array) || array.byteOffset % 4 !== 0) return [array];
  const fours = Math.floor(array.length / 4);
  return [new Uint32Array(array.buffer, array.byteOffset, fours), array.subarray(4 * fours)];
}
