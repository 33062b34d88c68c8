/** The words of one language by which a sentence leans on the one before it, in lower case, with their accents. */
export interface LeaningWords {
  /** Subjects whose name stands in a sentence before, where they open a sentence: "He", « Celui-ci », "Ello". */
  pronouns: readonly string[];
  /** Words that point back where a noun follows them at the opening: "this decision", « cette mesure ». */
  pointers: readonly string[];
  /** Possessives at the opening: "His lawyer". */
  possessives: readonly string[];
  /** Phrases that lean wherever they stand: "the latter", « le second », "ersterer". */
  anywhere: readonly string[];
  /** Words that lean inside a clause, where nothing in the sentence may be meant: « en », « y », "dabei", "darin". */
  inside: readonly string[];
  /** Connectives at the opening that answer the sentence before: "However", « Cependant », "Doch". */
  connectives: readonly string[];
  /** Openings that look like a pronoun but lean on nothing: "It is clear that", « Il y a », "Es gibt". */
  expletives: readonly string[];
}
