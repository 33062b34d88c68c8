const PRIME = 0x01000193;

/** A hash of 32 bits of what is in a segment (FNV-1a over its numbers): for finding what a disk spoiled, not against a hostile hand. */
export function hashOf(arrays: readonly (Uint8Array | Uint16Array | Uint32Array)[], terms: string): number {
  let hash = 0x811c9dc5;
  for (const words of arrays) {
    hash = Math.imul(hash ^ words.length, PRIME);
    for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ (words[i] ?? 0), PRIME);
  }
  for (let i = 0; i < terms.length; i++) hash = Math.imul(hash ^ terms.charCodeAt(i), PRIME);
  return hash >>> 0;
}
