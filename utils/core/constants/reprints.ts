/*
 * The constants of recognising reprints (`coverage/reprints/`) that were chosen by measurement.
 * Their effects, each halved and doubled, stand in docs/constants.md (`npm run bench -- constants`).
 */

/* Two texts: coverage/reprints/same-text.ts */

/** Score from which on one text is (nearly) the other. @unit score */
export const REPRINT_THRESHOLD = 0.5;

/** Share of the shorter text, quotations apart, that must stand in the other word for word. @unit share */
export const SHARED_TEXT = 0.47;

/**
 * The same share of texts in a language whose papers work agency copy over before they print it (`reworksCopy` of its
 * pack).
 * @unit share
 */
export const SHARED_REWORKED_TEXT = 0.36;

/**
 * The same share of two texts that one agency has signed: they are one voice, also where one is a later version.
 * @unit share
 */
export const SHARED_AGENCY_TEXT = 0.15;

/** Fewest runs of words to compare: with fewer, the shared ones may be chance. @unit runs */
export const FEWEST_RUNS = 12;

/* Runs of words: coverage/reprints/shingles.ts */

/** Words in a row that two reporters hardly ever hit upon by chance. @unit words */
export const RUN_WORDS = 5;

/** Characters in a row, in scripts without spaces. @unit characters */
export const UNSPACED_RUN_CHARS = 10;

/**
 * Length above which text after a quotation mark is no quotation, but follows a mark that was never closed.
 * @unit characters
 */
export const LONGEST_QUOTE_CHARS = 1500;

/* Articles that were not read: coverage/reprints/fold.ts */

/** Length of a headline below which two editors may write the same one by chance. @unit characters */
export const TELLING_TITLE_CHARS = 32;

/** Fewest runs of words in a lead that is compared with others: a shorter one proves nothing. @unit runs */
export const TELLING_LEAD_RUNS = 10;

/** Share of a lead’s runs that must stand in the other article. @unit share */
export const SHARED_LEAD = 0.6;
