/** A number in a sentence, in digits or words. */
export interface Numeral {
  /** Indices of its first and last token, hedges and signs of currency included. */
  from: number;
  to: number;
  low: number;
  /** Above `low` for a range. */
  high: number;
  /** Hedged as "about", or written as "a dozen". */
  about: boolean;
  /** "At least" is 'least', "up to" is 'most'; null for neither. */
  bound: 'least' | 'most' | null;
  /** Unit that belongs to the number itself: a sign of currency, a percent sign. */
  unit: string | null;
}
