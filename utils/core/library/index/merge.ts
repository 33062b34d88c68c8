import { CODE_BITS } from './code';
import { byUnits } from './entry';
import { type Segment, sealed, startsOf } from './segment';
import { termAt } from './terms';

/** A segment with the documents that are deleted from it. */
export interface Held {
  segment: Segment;
  /** One bit for each document, set where it is deleted. */
  gone: Uint8Array;
}

/** True when the document at this place is deleted. */
export const isGone = (gone: Uint8Array, place: number): boolean =>
  ((gone[place >> 3] ?? 0) & (1 << (place & 7))) !== 0;

/** Makes one segment of several, without what is deleted. Their numbers of documents may not overlap. */
export function merged(parts: readonly Held[]): Segment {
  const held = [...parts].sort((a, b) => (a.segment.docs[0] ?? 0) - (b.segment.docs[0] ?? 0));
  let count = 0;
  /** For each segment, the new place of each of its documents; -1 where it is deleted. */
  const moved = held.map(({ segment, gone }) =>
    Int32Array.from(segment.docs, (_, place) => (isGone(gone, place) ? -1 : count++)),
  );
  const docs = new Uint32Array(count);
  const times = new Uint32Array(count);
  const lengths = new Uint16Array(count);
  const filters: Uint8Array[] = [];
  held.forEach(({ segment }, part) => {
    moved[part]?.forEach((to, from) => {
      if (to < 0) return;
      docs[to] = segment.docs[from] ?? 0;
      times[to] = segment.times[from] ?? 0;
      lengths[to] = segment.lengths[from] ?? 0;
      filters.push(segment.pairs.subarray(segment.pairStarts[from], segment.pairStarts[from + 1]));
    });
  });
  const pairStarts = startsOf(filters.map(({ length }) => length));
  const pairs = new Uint8Array(pairStarts.at(-1) ?? 0);
  filters.forEach((filter, i) => {
    pairs.set(filter, pairStarts[i]);
  });
  return sealed({ docs, times, lengths, pairs, pairStarts, ...mergedTerms(held, moved) });
}

function mergedTerms(
  held: readonly Held[],
  moved: readonly Int32Array[],
): Pick<Segment, 'terms' | 'starts' | 'postings' | 'offsets'> {
  const postings = new Uint32Array(held.reduce((sum, { segment }) => sum + segment.postings.length, 0));
  const terms: string[] = [];
  const counts: number[] = [];
  const at = held.map(() => 0);
  const heads = held.map(({ segment }) => (segment.starts.length > 1 ? termAt(segment, 0) : null));
  let end = 0;
  for (;;) {
    const term = heads.reduce(
      (least, head) => (head !== null && (least === null || byUnits(head, least) < 0) ? head : least),
      null,
    );
    if (term === null) break;
    const start = end;
    held.forEach(({ segment }, part) => {
      if (heads[part] !== term) return;
      const place = at[part] ?? 0;
      for (let i = segment.offsets[place] ?? 0; i < (segment.offsets[place + 1] ?? 0); i++) {
        const posting = segment.postings[i] ?? 0;
        const to = moved[part]?.[posting >>> CODE_BITS] ?? -1;
        if (to >= 0) postings[end++] = ((to << CODE_BITS) | (posting & (2 ** CODE_BITS - 1))) >>> 0;
      }
      at[part] = place + 1;
      heads[part] = place + 1 < segment.starts.length - 1 ? termAt(segment, place + 1) : null;
    });
    if (end === start) continue;
    terms.push(term);
    counts.push(end - start);
  }
  return {
    terms: terms.join(''),
    starts: startsOf(terms.map(({ length }) => length)),
    postings: postings.slice(0, end),
    offsets: startsOf(counts),
  };
}
