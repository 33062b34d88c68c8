/** Abbreviations of one language after which a full stop does not end a sentence. Case matters: "Me." is no "me.". */
export interface AbbreviationWords {
  /**
   * True where texts in many languages use this language’s numbers, soft words and openers. All languages with this
   * flag, and those without lists, share theirs.
   */
  shared: boolean;
  /** A name follows: never the end of a sentence. */
  names: readonly string[];
  /** A number follows: not the end of a sentence before a digit. */
  numbers: readonly string[];
  /**
   * More of the sentence follows, whatever its first letter: "z. B.", "bzw.". Those of several letters are written with
   * their spaces.
   */
  within: readonly string[];
  /** The end of a sentence only where the next word is one of `openers` ("Acme Inc. The …"). */
  soft: readonly string[];
  /** Words that open a sentence far more often than they follow an abbreviation. */
  openers: readonly string[];
}
