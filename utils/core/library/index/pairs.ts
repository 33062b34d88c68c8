/*
 * A filter of the neighbouring words of a text (Bloom 1970, "Space/time trade-offs in hash coding with allowable
 * errors"): a phrase is looked up in it before any text is read. Fewer than one text in a hundred passes for a pair that it
 * has not; it never refuses one that it has. With 6 bits and 3 hashes it is one in twenty, and the index a third smaller.
 */
const BITS_PER_PAIR = 10;
const HASHES = 6;

/** A number for two words in this order, 32 bits (FNV-1a). */
export function pairHash(first: string, second: string): number {
  let hash = 0x811c9dc5;
  const feed = (code: number) => {
    hash = Math.imul(hash ^ code, 0x01000193);
  };
  for (let i = 0; i < first.length; i++) feed(first.charCodeAt(i));
  feed(32);
  for (let i = 0; i < second.length; i++) feed(second.charCodeAt(i));
  // The low bits of FNV alone are poor for short words.
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x85ebca6b) >>> 0;
}

const bitAt = (hash: number, turn: number, bits: number): number =>
  ((hash + Math.imul(turn, (hash >>> 17) | 1)) >>> 0) % bits;

/** The filter of these pairs; empty for none. */
export function pairFilter(hashes: ReadonlySet<number>): Uint8Array<ArrayBuffer> {
  const filter = new Uint8Array(Math.ceil((hashes.size * BITS_PER_PAIR) / 8));
  const bits = filter.length * 8;
  for (const hash of hashes) {
    for (let turn = 0; turn < HASHES; turn++) {
      const bit = bitAt(hash, turn, bits);
      filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }
  return filter;
}

/** Where a filter lies among others. */
export interface FilterPlace {
  start: number;
  end: number;
}

/** False where the text certainly has no such pair. */
export function mayHavePair(filters: Uint8Array, { start, end }: FilterPlace, hash: number): boolean {
  const bits = (end - start) * 8;
  if (bits === 0) return false;
  for (let turn = 0; turn < HASHES; turn++) {
    const bit = bitAt(hash, turn, bits);
    if (((filters[start + (bit >> 3)] ?? 0) & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}
