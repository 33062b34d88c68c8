/** How a language denies a plain statement: the verbs by which it can be done without changing any other word. */
export interface DenialWords {
  /** Forms of auxiliaries as written, accents included, in small letters. */
  verbs: readonly string[];
  /** Folded words right before such a verb after which no denial can be put there. */
  notAfter: readonly string[];
  /** The verb, as written, with its denial. */
  around: (verb: string) => string;
}
