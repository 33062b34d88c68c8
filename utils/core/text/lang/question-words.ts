/** The kind of answer that a question asks for. */
export type QuestionKind = 'who' | 'when' | 'where' | 'howMany' | 'why' | 'next';

/**
 * The words by which a language asks and answers. The patterns are alternatives of a regular expression that match
 * whole words.
 */
export interface QuestionWords {
  /** Forms of a question of each kind, folded; those of `where` in lower case with their accents: "où", not "ou". */
  asks: Readonly<Record<QuestionKind, string>>;
  /** Words that form a question and say nothing of its subject, beside stop words; folded. */
  asking: readonly string[];
  /** Words before the name of a place, in lower case with their accents. */
  where: string;
  /** Openings of a cause, and of what is yet to come, in the same form; what follows them may be joined to them. */
  why: string;
  next: string;
  /** Words that begin a clause on a person: "who leads the council"; alternatives of a pattern. */
  relative: string;
  /**
   * Questions that can be suggested, as they are written; `$1` is a person's name. Null in a language that no reader of
   * it has looked at.
   */
  suggest: { says: string; who: string; next: string } | null;
  /** Words by which somebody says that a text does not answer. */
  silence: SilenceWords;
}

/** Alternatives of patterns, folded. */
export interface SilenceWords {
  /** The text that is silent: "the sources". */
  source: string;
  /** Words that deny, and the verbs of a text that they deny: "do not say". */
  denial: string;
  saying: string;
  /** Words for what is not found, where they stand before the source: "nothing is mentioned in the article". */
  missing: string;
  /** Whole phrases: "not in the article". */
  notIn: string;
}
