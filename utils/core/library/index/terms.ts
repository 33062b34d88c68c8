import type { Segment } from './segment';

type Terms = Pick<Segment, 'terms' | 'starts'>;

/** The term at a place in the order. */
export function termAt({ terms, starts }: Terms, place: number): string {
  return terms.slice(starts[place], starts[place + 1]);
}

/** The place of the first term that is not before `term`. */
export function placeOf(segment: Terms, term: string): number {
  let low = 0;
  let high = segment.starts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (termAt(segment, middle) < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The places `[from, to)` of the terms that are `term`, or begin with it. */
export function placesOf(segment: Terms, term: string, { prefix }: { prefix: boolean }): [from: number, to: number] {
  const from = placeOf(segment, term);
  if (prefix) return [from, placeOf(segment, `${term}\uffff`)];
  return [from, from < segment.starts.length - 1 && termAt(segment, from) === term ? from + 1 : from];
}
