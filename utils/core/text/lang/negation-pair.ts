/** Negators that are halves of a pair around the verb: « ne … pas ». All words are folded. */
export interface NegationPair {
  /** The second halves, which may be other words where the first half is missing. */
  words: readonly string[];
  /** The first halves. */
  before: readonly string[];
  /** Those of `words` that negate by themselves too, inside a sentence: « pas encore », « aucun blessé ». */
  alone: readonly string[];
}
