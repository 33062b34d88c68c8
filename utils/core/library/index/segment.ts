import { CODE_BITS } from './code';
import { byUnits, INDEX_VERSION, type IndexEntry } from './entry';
import { hashOf } from './hash';

/**
 * A part of the index that never changes: its documents in the order of their numbers, its terms sorted, and for each
 * term its postings. Plain data: one record in the database.
 */
export interface Segment {
  version: number;
  /** Of all the rest, to find one that is broken. */
  hash: number;
  /** Numbers of the documents, ascending. */
  docs: Uint32Array<ArrayBuffer>;
  /** Epoch seconds at which each was kept. */
  times: Uint32Array<ArrayBuffer>;
  /** Words of each, up to 65,535. */
  lengths: Uint16Array<ArrayBuffer>;
  /** The terms one after the other; `starts` has where each begins, and the end of the last. */
  terms: string;
  starts: Uint32Array<ArrayBuffer>;
  /** See `code.ts`; `offsets` has where those of each term begin, and the end of the last. */
  postings: Uint32Array<ArrayBuffer>;
  offsets: Uint32Array<ArrayBuffer>;
  /** The filters of neighbouring words one after the other; `pairStarts` as `starts`. */
  pairs: Uint8Array<ArrayBuffer>;
  pairStarts: Uint32Array<ArrayBuffer>;
}

/** An entry with the number of its document. */
export type NumberedEntry = IndexEntry & { doc: number };

const MOST_LENGTH = 65_535;

/** The segment of some entries, each given once. */
export function segmentOf(entries: readonly NumberedEntry[]): Segment {
  const sorted = [...entries].sort((a, b) => a.doc - b.doc);
  const byTerm = new Map<string, number[]>();
  sorted.forEach(({ terms, codes }, place) => {
    if (terms === '') return;
    terms.split('\n').forEach((term, i) => {
      const posting = ((place << CODE_BITS) | (codes[i] ?? 0)) >>> 0;
      const list = byTerm.get(term);
      if (list) list.push(posting);
      else byTerm.set(term, [posting]);
    });
  });
  const terms = [...byTerm.keys()].sort(byUnits);
  const offsets = startsOf(terms.map((term) => byTerm.get(term)?.length ?? 0));
  const postings = new Uint32Array(offsets.at(-1) ?? 0);
  terms.forEach((term, i) => {
    postings.set(byTerm.get(term) ?? [], offsets[i]);
  });
  const pairStarts = startsOf(sorted.map(({ pairs }) => pairs.length));
  const pairs = new Uint8Array(pairStarts.at(-1) ?? 0);
  sorted.forEach((entry, i) => {
    pairs.set(entry.pairs, pairStarts[i]);
  });
  return sealed({
    docs: Uint32Array.from(sorted, ({ doc }) => doc),
    times: Uint32Array.from(sorted, ({ time }) => time),
    lengths: Uint16Array.from(sorted, ({ length }) => Math.min(length, MOST_LENGTH)),
    terms: terms.join(''),
    starts: startsOf(terms.map((term) => term.length)),
    ...{ postings, offsets, pairs, pairStarts },
  });
}

/** Where things of these lengths begin when they lie one after the other, and the end of the last. */
export function startsOf(lengths: readonly number[]): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    starts[i + 1] = (starts[i] ?? 0) + length;
  });
  return starts;
}

/** The segment with its version and hash. */
export function sealed(parts: Omit<Segment, 'version' | 'hash'>): Segment {
  return { ...parts, version: INDEX_VERSION, hash: segmentHash(parts) };
}

/** The hash that a segment with these parts must have. */
export function segmentHash(parts: Omit<Segment, 'version' | 'hash'>): number {
  const { docs, times, lengths, starts, postings, offsets, pairs, pairStarts, terms } = parts;
  return hashOf([docs, times, lengths, starts, postings, offsets, pairs, pairStarts], terms);
}

/** Bytes of a segment, its terms as UTF-8 would have them for Latin text: one each. */
export function bytesOf({ terms, ...arrays }: Segment): number {
  const sizes = Object.values(arrays).map((part) => (typeof part === 'number' ? 4 : part.byteLength));
  return sizes.reduce((sum, size) => sum + size, utf8Length(terms));
}

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
