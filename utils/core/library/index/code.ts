/*
 * A posting is one number of 32 bits: the place of its document in the segment (18 bits), and how the document has the
 * term (14 bits): times in the article's text (5), times in statements (4), and in which other fields (5).
 */

/** Bits below a posting's document. */
export const CODE_BITS = 14;
/** Most documents of a segment. */
export const MOST_DOCS = 2 ** (32 - CODE_BITS);

const MOST_BODY = 31;
const MOST_STATEMENTS = 15;

/** Other fields, one bit each. */
export const FLAGS = { title: 512, outlet: 1024, tags: 2048, note: 4096, question: 8192 } as const;

/** The code with one more occurrence in the article's text, up to the most that is counted. */
export const plusBody = (code: number): number => ((code & MOST_BODY) < MOST_BODY ? code + 1 : code);

/** The code with one more occurrence in a statement, up to the most that is counted. */
export const plusStatement = (code: number): number =>
  ((code >> 5) & MOST_STATEMENTS) < MOST_STATEMENTS ? code + 32 : code;

/**
 * How much an occurrence counts, beside one in the article's text: a title says what a text is about, a tag or note are
 * the reader's own words for it. Chosen by hand; halving one changes the order of hits, never which there are.
 */
const WEIGHTS = { statement: 1.5, title: 6, outlet: 2, tags: 6, note: 4, question: 2 };

/** Weight of a posting by its code: times in the text, with those in other fields weighed. */
const WEIGHT_OF = Float32Array.from({ length: 2 ** CODE_BITS }, (_, code) => {
  const counted = (code & MOST_BODY) + ((code >> 5) & MOST_STATEMENTS) * WEIGHTS.statement;
  const flag = (name: keyof typeof FLAGS) => (code & FLAGS[name] ? WEIGHTS[name] : 0);
  return counted + flag('title') + flag('outlet') + flag('tags') + flag('note') + flag('question');
});

/** The weight of a posting: times that its document has the term, weighed by where. */
export const weightOf = (posting: number): number => WEIGHT_OF[posting & (2 ** CODE_BITS - 1)] ?? 0;
