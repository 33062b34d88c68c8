/** The words of one language by which a sentence depends on the one before it, in lower case, with their accents. */
export interface LeaningWords {
  /** Subjects at the opening of a sentence whose name stands in an earlier one: "He", « Celui-ci », "Ello". */
  pronouns: readonly string[];
  /** Words at the opening that point back where a noun follows them: "this decision", « cette mesure ». */
  pointers: readonly string[];
  /** Possessives at the opening: "His lawyer". */
  possessives: readonly string[];
  /** Phrases that point back wherever they stand: "the latter", « ce dernier », "ersterer". */
  anywhere: readonly string[];
  /** Words by which an author speaks of himself. */
  firstPerson: readonly string[];
  /** Definite articles; one that ends in an apostrophe is joined to its noun. */
  definite: readonly string[];
  /** Words right after a noun by which it is said which one is meant: "the ship that sank", « le chef du parti ». */
  defining: readonly string[];
  /** Ordinals at the opening that point back where no noun follows them: "the first", « le premier », "der erste". */
  ordinals: readonly string[];
  /** Phrases at the opening for persons or things named before: "the second", « les deux », "die beiden". */
  pairs: readonly string[];
  /**
   * Words inside a clause that point back where nothing in the sentence can be meant: "thereby", « là-dessus »,
   * "dabei".
   */
  inside: readonly string[];
  /** Demonstratives that point back within a sentence, too, where a noun follows: "of this decision", « cette mesure ». */
  demonstratives: readonly string[];
  /** Nouns for spans of time, which such a word does not take from another sentence: "this week". */
  spans: readonly string[];
  /** Connectives at the opening that answer the sentence before: "However", « Cependant », "Doch". */
  connectives: readonly string[];
  /** Openings that look like a pronoun but point at nothing: "It is clear that", « Il y a », "Es gibt". */
  expletives: readonly string[];
}
