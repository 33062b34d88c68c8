import type { Passage } from '../article/types';
import type { LangTag } from '../text/lang-tag';
import { quotationsIn } from '../text/quotations/quotations';
import type { TextPlace } from '../text/quotations/types';
import { quotesBalance } from '../text/quotes';

/** The relation of a piece of text to the quotations of its article. */
export type Quoting =
  | 'none' // it holds none, or whole ones beside words of the author
  | 'bare' // it is a quotation, from mark to mark, without a word on who says it
  | 'half' // a quotation begins or ends in it
  | 'inside'; // it stands within one

/** Makes a function that tells the relation of a piece of a passage to the quotations of all passages. */
export function quotingIn(
  passages: readonly Pick<Passage, 'n' | 'text'>[],
  lang: LangTag | null,
): (passage: number, start: number, text: string) => Quoting {
  const order = new Map(passages.map(({ n }, i) => [n, i]));
  const position = ([n, offset]: TextPlace) => (order.get(n) ?? 0) * 1e7 + offset;
  const spans = quotationsIn(passages, lang)
    .filter(({ depth }) => depth === 0)
    .map(({ start, end }) => ({ from: position(start), to: position(end) }));
  return (passage, start, text) => {
    const from = position([passage, start]);
    const to = from + text.length;
    const touching = spans.filter((span) => span.from < to && span.to > from);
    if (touching.some((span) => span.from < from && span.to >= to)) return 'inside';
    if (touching.some((span) => span.from < from || span.to > to + 1) || !quotesBalance(text)) return 'half';
    const quoted = touching.reduce((sum, span) => sum + Math.min(span.to, to) - span.from, 0);
    return touching.length > 0 && text.length - quoted <= 3 ? 'bare' : 'none';
  };
}
