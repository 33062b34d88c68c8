/*
 * The constants of the check (`check/`) that were chosen by measurement, in coarse steps on development sets of
 * different kinds. Their effects, each halved and doubled, stand in docs/constants.md (`npm run bench -- constants`).
 */

/* The score: check/weigh/ */

/** Weight in the score of the statement’s neighbouring words that are neighbours in the sources too. @unit weight */
export const ORDER_WEIGHT = 1;

/** Weight in the score of the words that the sources have anywhere. @unit weight */
export const ANYWHERE_WEIGHT = 0.3;

/** Weight in the score of the words that one place of the sources has. @unit weight */
export const TOGETHER_WEIGHT = 0.3;

/** Support from which a figure, date, name or quotation counts as supported; below, it lowers the score. @unit share */
export const SUPPORTED_CLUE = 0.6;

/** Share of the score that is lost by a clue which the sources lack or contradict. @unit share */
export const CLUE_COST = 0.5;

/** Fewest words of meaning for a text to state something; with fewer it is a fragment ("2. Labour"). @unit words */
export const STATEMENT_WORDS = 4;

/** Score below which the sources have next to nothing of a statement. @unit score */
export const ABSENT_SCORE = 0.1;

/** Shortfall of a clue from which the sources do not have the statement. @unit share */
export const CLUE_ABSENT_SHORTFALL = 0.5;

/** Shortfall of a figure or a date from which the sources lack it. @unit share */
export const FIGURE_ABSENT_SHORTFALL = 0.9;

/** Largest share of a statement’s words of meaning, by weight, that the sources may lack in every form. @unit share */
export const MOST_MISSING_SHARE = 0.3;

/**
 * Least share of a sentence’s words, by weight, that one window of the sources has for all of them to stand together.
 * @unit share
 */
export const STANDS_TOGETHER_SHARE = 0.95;

/** Least share of its neighbouring words that are neighbours there too. @unit share */
export const IN_ORDER_SHARE = 0.6;

/** Fewest words of meaning in a cut out of a sentence of the sources that says something. @unit words */
export const EXCERPT_WORDS = 3;

/** A cited passage fails where it supports less than this share of what the best place does. @unit share */
export const FAILING_CITATION = 0.6;

/** Another place is worth citing only where it alone supports so large a share of the statement. @unit share */
export const WORTH_CITING = 0.4;

/* The support of words: check/read/ */

/** Distance, beyond that in the statement, at which closeness has fallen to about a third (1 / e). @unit words */
export const CLOSENESS_FADE_WORDS = 10;

/** Factor for two words that stand in the reverse order. @unit factor */
export const REVERSED_FACTOR = 0.85;

/** Most sentences between two words that still stand together. @unit sentences */
export const MOST_APART_SENTENCES = 2;

/** Most consecutive sentences that together may support a statement. @unit sentences */
export const WINDOW_SENTENCES = 3;

/** Cost of each further sentence of a window: a longer one must be worth it. @unit share */
export const SENTENCE_COST = 0.04;

/**
 * Greatest distance of two words of the statement that must stand together in the sources too; closer pairs weigh more.
 * @unit words
 */
export const PAIR_REACH_WORDS = 3;

/** Factor for pairs with a name or a figure: false statements mostly go wrong in who and how many. @unit factor */
export const TELLING_PAIR = 2;

/** Weight of a word that frames more than it says. @unit weight */
export const LIGHT_WORD_WEIGHT = 0.4;

/** Worth of a word of the same family (elect, election) as a match for a word. @unit share */
export const FAMILY_MATCH = 0.9;

/** Worth of a synonym as a match for a word. @unit share */
export const SYNONYM_MATCH = 0.7;

/** Fewest letters that two words of one family share at their beginning. @unit letters */
export const FAMILY_LETTERS = 4;

/**
 * Longest ending in languages without a list of endings: their inflected words are recognised by their beginning alone.
 * @unit letters
 */
export const LONGEST_ENDING_LETTERS = 2;

/**
 * Distance in the statement within which a word’s neighbours stand. It and its counterpart must share one of them.
 * @unit words
 */
export const SLOT_WORDS = 3;

/** Distance in the source within which the counterpart’s neighbours stand. @unit words */
export const SOURCE_SLOT_WORDS = 5;

/** Distance within which the next word of meaning is looked for. @unit words */
export const NEXT_WORD_REACH_WORDS = 4;

/* Figures, dates, names, negations, hedges and quotations: check/find/ */

/** Distance before and after a number of the statement within which the words say what it counts. @unit words */
export const COUNTED_REACH_WORDS = 5;

/** Distance before and after a number of the source within which the words say what it counts. @unit words */
export const SOURCE_COUNTED_REACH_WORDS = 9;

/** Weight of a synonym for a word around a number. @unit weight */
export const COUNTED_SYNONYM_WEIGHT = 0.7;

/** Support of a number that the sources have, but for other things. @unit share */
export const OTHER_THING_SUPPORT = 0.25;

/** Share by which a rounded or estimated number may differ. @unit share */
export const ROUNDING_SHARE = 0.05;

/** Share by which "more than 40" may be below the number that it stands for, and "nearly 50" above. @unit share */
export const BOUND_SHARE = 0.25;

/** Support of a small number in words that the sources lack: "two men" may stand for the men’s names. @unit share */
export const COUNTED_NAMES_SUPPORT = 0.4;

/** Factor for a number with "percent" in the statement or the source, and without a unit in the other. @unit factor */
export const LOST_UNIT_FACTOR = 0.6;

/** Support of an exact number by a vague one ("dozens"). @unit share */
export const VAGUE_NUMBER_SUPPORT = 0.5;

/** Support of a number that differs from the source’s as its rounding or hedge allows. @unit share */
export const ROUNDED_NUMBER_SUPPORT = 0.9;

/** Support of a number word that stands in the sources, but was not read as a number there ("half"). @unit share */
export const NUMBER_WORD_SUPPORT = 0.7;

/** Support of the day of publication, which is known even where the text does not give it. @unit share */
export const PUBLICATION_DAY_SUPPORT = 0.7;

/** Support of a weekday by a date that falls on it. @unit share */
export const WEEKDAY_SUPPORT = 0.8;

/**
 * Support of a word such as "yesterday" that stands in the sources too, but could not be converted to a day.
 * @unit share
 */
export const DATE_WORD_SUPPORT = 0.8;

/** Support from which a name counts as found; all its parts, or a bare surname, give as much. @unit share */
export const FOUND_NAME_SUPPORT = 0.5;

/** Weight of the parts of a name that stand together in the sources. @unit weight */
export const NAME_TOGETHER_WEIGHT = 0.7;

/** Weight of the parts of a name that stand anywhere in the sources. @unit weight */
export const NAME_ANYWHERE_WEIGHT = 0.3;

/** Factor for a name whose last part the sources lack. @unit factor */
export const NO_SURNAME_FACTOR = 0.6;

/**
 * Factor for a name whose last part always follows another first part in the sources ("Baltic Sea", "Black Sea").
 * @unit factor
 */
export const OTHER_FIRST_NAME_FACTOR = 0.3;

/** Support of a name by its acronym, or of an acronym by the name in full. @unit share */
export const ACRONYM_SUPPORT = 0.9;

/** Share of capitalised words from which capitals are no sign of names (a headline set in capitals). @unit share */
export const TITLE_CASE_SHARE = 0.8;

/** Fewest words of the statement that must stand around a hedge of the source for it to apply to them. @unit words */
export const HEDGED_WORDS = 3;

/** Distance before a hedge within which the words that it applies to are counted. @unit words */
export const HEDGED_BEFORE_WORDS = 6;

/** Distance after a hedge within which the words that it applies to are counted. @unit words */
export const HEDGED_AFTER_WORDS = 8;

/** Distance after a hedge within which the word that it governs stands. @unit words */
export const HEDGE_REACH_WORDS = 3;

/** Most words from a "not" to the word that it applies to. @unit words */
export const NEGATION_REACH_WORDS = 4;

/** Number of words before a word of a source that must be free of negations for the source to affirm it. @unit words */
export const AFFIRMED_BEFORE_WORDS = 4;

/** Number of words after a word of a source that must be free of negations for the source to affirm it. @unit words */
export const AFFIRMED_AFTER_WORDS = 2;

/**
 * Fewest words of a quotation that is speech; shorter ones may be a title or a word that the author distances
 * themselves from.
 * @unit words
 */
export const SPEECH_WORDS = 4;

/** Factor for a quotation whose words were changed, or that someone else said. @unit factor */
export const ALTERED_QUOTE_FACTOR = 0.3;
