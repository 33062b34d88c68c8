/** The words of one language by which a text says whose words a quotation is, in lower case, with their accents. */
export interface ReportingWords {
  /** Forms that report by themselves: "said", « explique », "sagte", "dijo". */
  verbs: readonly string[];
  /** Participles that report after a form of "to have": « a déclaré », "hat gesagt", "ha dicho". */
  participles: readonly string[];
  auxiliaries: readonly string[];
  /** Stand before the speaker without a verb: "according to", « selon », "laut", "según". */
  sources: readonly string[];
  /** Nouns that report: "a statement", « un communiqué ». */
  nouns: readonly string[];
  /** Pronouns that stand for a speaker: their name is elsewhere. */
  pronouns: readonly string[];
  /** Words that begin a description of a speaker: "the", "a", "his". */
  determiners: readonly string[];
  /** Small words after which the description of a speaker has ended: "said the mayor *on* Monday". */
  ends: readonly string[];
  /** Words that stand between a subject and its verb: "also said", « l’a ensuite dit ». */
  skips: readonly string[];
  /** Small words that a description may go on with: "a spokesman *for* the ministry". */
  links: readonly string[];
  /** Prepositions whose noun is never the subject of a verb that follows; [] where word order says so already. */
  prepositions: readonly string[];
  /** The subject may follow the verb in any main clause: "Am Montag sagte X". */
  inverts: boolean;
  /** A verb may stand without its subject: "añadió". */
  dropsSubject: boolean;
  /** The speaker may be named between the marks: « Non, a dit X, jamais. » */
  speakerInside: boolean;
}
