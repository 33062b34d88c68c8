/** A number in a sentence, in digits or words. */
export interface Numeral {
  /** First and last token, hedges and signs of currency included. */
  from: number;
  to: number;
  low: number;
  /** Above `low` for a range. */
  high: number;
  /** "About", "a dozen". */
  about: boolean;
  /** "At least", "up to". */
  bound: 'least' | 'most' | null;
  /** Unit that belongs to the number itself: a sign of currency, a percent sign. */
  unit: string | null;
}
