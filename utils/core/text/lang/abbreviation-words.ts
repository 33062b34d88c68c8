/** Abbreviations of one language after which a full stop does not end a sentence. Case matters: "Me." is no "me.". */
export interface AbbreviationWords {
  /** A name follows: never a sentence end. */
  names: readonly string[];
  /** A number follows: no sentence end before a digit. */
  numbers: readonly string[];
  /** More of the sentence follows, whatever its first letter: "z. B.", "bzw.". Those of several letters with their spaces. */
  within: readonly string[];
  /** Ends a sentence only where the next word is one that opens sentences ("Acme Inc. The …"). */
  soft: readonly string[];
  /** Words that open a sentence far more often than they follow an abbreviation. */
  openers: readonly string[];
}
