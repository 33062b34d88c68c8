import type { NumberHedge } from '../lang/number-words';

/** A number in a text: a count, a rank, a part of a whole, or what only stands in a name ("COVID-19", "F-16"). */
export type NumberKind = 'cardinal' | 'ordinal' | 'fraction' | 'label';

export interface NumberMention {
  kind: NumberKind;
  /** Smallest and largest value meant: equal but for ranges and for words such as "dozens". A fraction is of one. */
  low: number;
  high: number;
  /** The value that the words name: 10 of « une dizaine », the upper end of a range. */
  typical: number;
  /** Offsets in the text of the number with its magnitude, without signs and hedges: "4.5 million". */
  start: number;
  end: number;
  /** Offsets with hedge, sign and unit: "more than $4.5 million". */
  from: number;
  to: number;
  hedge: NumberHedge | null;
  /** Meant roughly, whatever else hedges it: "more than about 40", "a dozen". */
  approximate: boolean;
  /** "percent", "points", a sign of currency, a measure ("hour"), or '' */
  unit: string;
  /** How it is written; a magnitude after digits counts as digits. */
  style: 'digits' | 'words' | 'roman';
  /** A magnitude in letters, or a word that rounds: "4.5 million", "a dozen". */
  rounded: boolean;
  /** Of a range the two ends as they stand; null for a number alone. */
  ends: readonly [NumberMention, NumberMention] | null;
}

/** A number with the tokens that it takes, its sign and its unit among them. */
export interface PlacedNumber {
  mention: NumberMention;
  first: number;
  /** The token after it. */
  after: number;
}
