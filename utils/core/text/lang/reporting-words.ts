/** The words by which a text in one language says who is quoted, in lower case, with their accents. */
export interface ReportingWords {
  /** Forms that report by themselves: "said", « explique », "sagte", "dijo". */
  verbs: readonly string[];
  /**
   * The plainest of them, as news puts them after a name, and what stands right before one ("according to"): few enough
   * to be sure that somebody speaks.
   */
  says: readonly string[];
  saidBy: readonly string[];
  /** Participles that report after a form of "to have": « a déclaré », "hat gesagt", "ha dicho". */
  participles: readonly string[];
  auxiliaries: readonly string[];
  /** Words before the speaker that need no verb: "according to", « selon », "laut", "según". */
  sources: readonly string[];
  /** Nouns that report: "a statement", « un communiqué ». */
  nouns: readonly string[];
  /** Pronouns that stand for a speaker, whose name is elsewhere. */
  pronouns: readonly string[];
  /** Words that begin a description of a speaker: "the", "a", "his". */
  determiners: readonly string[];
  /** Small words that end the description of a speaker: "said the mayor *on* Monday". */
  ends: readonly string[];
  /** Words that may stand between a subject and its verb: "also said", « l’a ensuite dit ». */
  skips: readonly string[];
  /** Small words that may continue a description: "a spokesman *for* the ministry". */
  links: readonly string[];
  /** Prepositions, whose noun is never the subject of the verb that follows; [] where word order shows that already. */
  prepositions: readonly string[];
  /** The subject may follow the verb in any main clause: "Am Montag sagte X". */
  inverts: boolean;
  /** A verb may stand without its subject: "añadió". */
  dropsSubject: boolean;
  /** The speaker may be named between the marks: « Non, a dit X, jamais. » */
  speakerInside: boolean;
  /** A pattern of the words with which an article names an agency as its source, up to the name: "told", « selon l’agence ». */
  fromAgency: string;
}
