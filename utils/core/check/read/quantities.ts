import type { NumberHedge } from '../../text/lang/number-words';
import { numbersIn, numberWordsOf } from '../../text/numbers/numbers';
import type { NumberMention } from '../../text/numbers/types';
import type { ReadText } from './claim';
import type { Token } from './tokens';

/** Most characters after a number that are part of it: its magnitude and its unit. */
const LONGEST_UNIT_CHARS = 30;

/** The exactness with which a number is meant. */
export type Bound = 'exact' | 'about' | 'over' | 'under';

/** The tokens from `from` up to, but without, `to`. */
interface Span {
  from: number;
  to: number;
}

/** A number in a text, with the tokens that it is made of. */
export interface Quantity extends Span {
  /** The tokens of the range of which it is one end; otherwise its own. */
  span: Span;
  /** Smallest and largest value meant; equal except for "dozens", "hundreds". */
  low: number;
  high: number;
  /** "percent", "points", a currency sign, a measure ("hour"), "ordinal", or '' */
  unit: string;
  bound: Bound;
  /** Written as a rounded number: a magnitude word, or zeros at the end. */
  round: boolean;
  /** Written in words, ten or less: the author may have counted a list of names. */
  counted: boolean;
  /** "First" or "second" in letters: it is too often not meant as a number, so it is not looked up. */
  weak: boolean;
}

const BOUNDS: Readonly<Record<NumberHedge, Bound>> = {
  about: 'about',
  over: 'over',
  under: 'under',
  nearly: 'under',
  upTo: 'under',
};

/**
 * The numbers of a text, in order, with the ends of a range as two numbers. `skip` holds tokens that belong to dates.
 * Time is linear.
 */
export function quantitiesIn(
  { text, tokens, parts, lang }: ReadText,
  skip: ReadonlySet<number> = new Set(),
): Quantity[] {
  const found: Quantity[] = [];
  let next = 0;
  const place = ({ start, end }: NumberMention): Span => {
    while (next < tokens.length && (tokens[next]?.end ?? 0) <= start) next++;
    const from = next;
    while (next < tokens.length && (tokens[next]?.start ?? 0) < end) next++;
    return { from, to: next };
  };
  for (const mention of numbersIn(text, lang, parts ? { tokens: parts } : {})) {
    const ends = (mention.ends ?? [mention]).map((end) => ({ end, own: place(end) }));
    const span = { from: ends[0]?.own.from ?? 0, to: next };
    for (const { end, own } of ends) {
      const said = own.to > own.from && counts(end, tokens[own.from]) && !skip.has(own.from);
      if (said) found.push({ ...quantityOf(end, own), span });
    }
  }
  return found;
}

/** True when a number can be looked up: not that of a list item, of a reference or of a king. */
function counts({ style, unit }: NumberMention, token: Token | undefined): boolean {
  if (token?.digit && !token.content) return false;
  return style !== 'roman' || unit === 'century';
}

function quantityOf({ kind, low, high, unit, hedge, style, rounded }: NumberMention, own: Span): Quantity {
  const number = { ...own, span: own, counted: false, weak: false };
  if (kind === 'fraction') {
    return { ...number, low: low * 100, high: high * 100, unit: 'percent', bound: 'about', round: true };
  }
  return {
    ...number,
    low,
    high,
    unit: kind === 'ordinal' && unit !== 'century' ? 'ordinal' : unit,
    bound: hedge === null ? 'exact' : BOUNDS[hedge],
    round: rounded || (low >= 100 && low % 100 === 0) || (low >= 20 && low % 10 === 0),
    counted: kind === 'cardinal' && style === 'words' && low <= 10,
    weak: kind === 'ordinal' && style === 'words' && low <= 2,
  };
}

/** The numbers of a statement that are looked up. */
export function claimedIn(claim: ReadText, skip: ReadonlySet<number>): Quantity[] {
  return quantitiesIn(claim, skip).filter(({ weak }) => !weak);
}

/**
 * Numbers that may have been split by a space ("235, 000", "98. 7"), beside the two that stand there: for sources, in
 * which a statement's number may be either.
 */
export function tornNumbers({ text, tokens, lang }: ReadText): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at + 1 < tokens.length; at++) {
    const [one, next] = [tokens[at], tokens[at + 1]];
    if (!one || !next || !/^\p{N}{1,3}$/u.test(one.norm) || !next.digit) continue;
    const mark = /^([.,])\s$/u.exec(text.slice(one.end, next.start))?.[1];
    if (mark === undefined || !(mark === ',' ? /^\p{N}{3}$/u : /^\p{N}{1,3}$/u).test(next.norm)) continue;
    const whole = `${one.norm}${mark}${next.norm}${text.slice(next.end, next.end + LONGEST_UNIT_CHARS)}`;
    const [mention] = numbersIn(whole, lang);
    if (!mention || mention.end < one.norm.length + 1 + next.norm.length) continue;
    const magnitude = numberWordsOf(lang).magnitudes.has(tokens[at + 2]?.norm ?? '') ? 1 : 0;
    found.push({
      ...quantityOf(mention, { from: at, to: at + 2 + magnitude }),
      bound: 'exact',
      round: false,
      counted: false,
    });
  }
  return found;
}
