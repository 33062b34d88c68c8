/*
 * The constants of the instant engine’s key sentences (`instant/`) that were chosen by measurement, in coarse steps on
 * development sets in English and French. Their effects, each halved and doubled, stand in docs/constants.md
 * (`npm run bench -- constants`).
 */

/* The score of a sentence among several: instant/rank.ts */

/** Weight of the likeness to the whole article. @unit weight */
export const CENTRAL_WEIGHT = 0.5;

/** Weight of the likeness to the sentences after it. @unit weight */
export const TAKEN_UP_WEIGHT = 0.5;

/** Weight of the likeness to the title. @unit weight */
export const TITLE_WEIGHT = 1;

/** Weight of the place in the article, which falls evenly from the first sentence to the last. @unit weight */
export const EARLY_WEIGHT = 0.8;

/** Weight of the place in the opening, which falls steeply. @unit weight */
export const OPENING_WEIGHT = 0.5;

/** Weight of the names in a sentence. @unit weight */
export const NAMES_WEIGHT = 0.3;

/* The same where one sentence must say everything: the opening counts less, names and length more */

/** Weight of the place in the article. @unit weight */
export const SINGLE_EARLY_WEIGHT = 0.6;

/** Weight of the place in the opening. @unit weight */
export const SINGLE_OPENING_WEIGHT = 0.2;

/** Weight of the names. @unit weight */
export const SINGLE_NAMES_WEIGHT = 0.5;

/** Weight of the length. @unit weight */
export const SINGLE_LENGTH_WEIGHT = 0.4;

/** Length from which a sentence is long enough to tell a story by itself. @unit words */
export const FULL_LENGTH_WORDS = 25;

/* The flaws of a sentence, each taken from its score: instant/fitness.ts */

/** Cost of a line that belongs to the page and not to the story. @unit score */
export const PROMOTION_COST = 3;

/** Cost of a quotation without its speaker. @unit score */
export const BARE_QUOTE_COST = 0.8;

/** Cost of a question. @unit score */
export const QUESTION_COST = 0.5;

/** Cost of a line without a stop. @unit score */
export const LABEL_COST = 0.6;

/** Cost of a sentence that ends in a colon. @unit score */
export const INTRODUCTION_COST = 0.5;

/** Cost of a sentence that needs the one before it to be understood. @unit score */
export const LEANING_COST = 0.3;

/** Cost of a quotation of which one mark is missing. @unit score */
export const BROKEN_QUOTE_COST = 0.3;

/** Cost of a sentence in the author’s own voice. @unit score */
export const FIRST_PERSON_COST = 0.1;

/** Cost of a sentence of no words; it falls to 0 at `SHORT_WORDS`. @unit score */
export const SHORT_COST = 0.8;

/** Length below which a sentence seldom says who did what. @unit words */
export const SHORT_WORDS = 8;

/** Cost of a sentence of `LONGEST_WORDS` or more; 0 up to `LONG_WORDS`. @unit score */
export const LONG_COST = 0.4;

/** Length above which a sentence says too many things at once. @unit words */
export const LONG_WORDS = 35;

/** Length from which a sentence costs no more than one of this length. @unit words */
export const LONGEST_WORDS = 60;

/* The choice among scored sentences: instant/select.ts and instant/summarise.ts */

/** Cost of a sentence that says exactly what a chosen one says; less in proportion to their likeness. @unit score */
export const REPEATED_COST = 1;

/** Likeness from which a sentence counts as a chosen one in other words. @unit likeness */
export const SAME_NEWS_LIKENESS = 0.6;

/** Additional cost of such a sentence. @unit score */
export const SAME_NEWS_COST = 1;

/** Most that the flaws of a first sentence cost for a summary to begin with it. @unit score */
export const FIT_LEAD_COST = 0.3;
