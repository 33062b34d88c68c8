/** The words around names of people in one language, in lower case, with their accents and without full stops. */
export interface TitleWords {
  /** Forms of address and roles that stand right before a name and are no part of it. */
  titles: readonly string[];
  /** Forms of address and articles, folded, that do not say who is meant where they stand beside a name. */
  address: readonly string[];
  /** Words that acronyms leave out, folded. */
  leftOut: readonly string[];
  /** Words beside titles that stand before a name and are no part of it, folded: "former". */
  beforeNames: readonly string[];
  /**
   * Verbs that show the first word of a sentence, without an article, to be its subject: then its capital is that of a
   * name.
   */
  predicates: readonly string[];
  /** Endings of nouns that may open a sentence without an article: things, not names. */
  things: RegExp;
  /**
   * Adjectives of countries and peoples, in a language that writes them with a capital: alone they name nothing. Null
   * in others.
   */
  ofCountries: RegExp | null;
  /** Words before a common noun, in a language that writes those with a capital. */
  beforeNouns: readonly string[];
  /** Small words inside a name: "Bank of England", "Ursula von der Leyen". */
  particles: readonly string[];
}
