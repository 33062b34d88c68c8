import { INDEX_VERSION } from './entry';
import { type Segment, segmentHash } from './segment';

const isArrayOf = <T>(kind: abstract new (...args: never[]) => T, value: unknown): value is T => value instanceof kind;

/** A stored segment; null where it is broken or of another version. */
export function readSegment(stored: unknown): Segment | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const of = (name: keyof Segment): unknown => Reflect.get(stored, name);
  const [docs, times, starts, postings] = [of('docs'), of('times'), of('starts'), of('postings')];
  const [lengths, offsets, pairs, pairStarts] = [of('lengths'), of('offsets'), of('pairs'), of('pairStarts')];
  const [terms, version, hash] = [of('terms'), of('version'), of('hash')];
  if (version !== INDEX_VERSION || typeof hash !== 'number' || typeof terms !== 'string') return null;
  const words = Uint32Array<ArrayBuffer>;
  if (!isArrayOf(words, docs) || !isArrayOf(words, times) || !isArrayOf(words, starts)) return null;
  if (!isArrayOf(words, postings) || !isArrayOf(words, offsets) || !isArrayOf(words, pairStarts)) return null;
  if (!isArrayOf(Uint16Array<ArrayBuffer>, lengths) || !isArrayOf(Uint8Array<ArrayBuffer>, pairs)) return null;
  const parts = { docs, times, lengths, terms, starts, postings, offsets, pairs, pairStarts };
  return segmentHash(parts) === hash ? { ...parts, version, hash } : null;
}
