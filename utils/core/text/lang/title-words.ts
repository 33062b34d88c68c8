/** The words around names of people in one language, in lower case, with their accents and without full stops. */
export interface TitleWords {
  /** Forms of address and roles that stand right before a name and are no part of it. */
  titles: readonly string[];
  /** Forms of address and articles, folded, that do not say who is meant where they stand beside a name. */
  address: readonly string[];
  /** Small words inside a name: "Bank of England", "Ursula von der Leyen". */
  particles: readonly string[];
}
