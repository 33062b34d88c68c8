import { quotationsIn } from '../../text/quotations/quotations';
import type { Quotation, TextPlace } from '../../text/quotations/types';
import type { CopiedIndex, Copy } from './word-for-word';

const known = new WeakMap<CopiedIndex['texts'][number], Quotation[]>();

/**
 * The innermost quotation of the source around a statement that was copied from it; null where it is nobody's words.
 */
export function quotedAt({ source, passage, start }: Copy, { texts }: CopiedIndex): Quotation | null {
  const indexed = texts.find((one) => one.source === source);
  if (!indexed) return null;
  let quotations = known.get(indexed);
  if (!quotations) {
    quotations = quotationsIn(indexed.passages, indexed.lang);
    known.set(indexed, quotations);
  }
  const order = new Map(indexed.passages.map(({ n }, i) => [n, i]));
  const before = ([n, at]: TextPlace, [m, to]: TextPlace) =>
    (order.get(n) ?? 0) < (order.get(m) ?? 0) || (n === m && at <= to);
  const place: TextPlace = [passage, start];
  return quotations.findLast(({ start: from, end }) => before(from, place) && before(place, end)) ?? null;
}
