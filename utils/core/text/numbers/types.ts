import type { NumberHedge } from '../lang/number-words';

/** A number in a text: a count, a rank, a part of a whole, or only a part of a name ("COVID-19", "F-16"). */
export type NumberKind = 'cardinal' | 'ordinal' | 'fraction' | 'label';

export interface NumberMention {
  kind: NumberKind;
  /** Smallest and largest value meant: equal except for ranges and words such as "dozens". Fractions are of one. */
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
  /** Meant roughly, whatever else qualifies it: "more than about 40", "a dozen". */
  approximate: boolean;
  /** "percent", "points", a sign of currency, a measure ("hour"), or '' */
  unit: string;
  /** The way it is written; a magnitude after digits counts as digits. */
  style: 'digits' | 'words' | 'roman';
  /** Written with a magnitude in letters or a word for a round number: "4.5 million", "a dozen". */
  rounded: boolean;
  /** The two ends of a range as they stand; null for a single number. */
  ends: readonly [NumberMention, NumberMention] | null;
}

/** A number with the tokens that belong to it, those of its sign and its unit included. */
export interface PlacedNumber {
  mention: NumberMention;
  first: number;
  /** The index of the token after it. */
  after: number;
}
