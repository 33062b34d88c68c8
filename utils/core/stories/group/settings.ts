/*
 * The numbers of grouping that were chosen by measurement (`npm run bench -- stories`), tuned on streams of English,
 * Spanish and German titles, looked at on French, Portuguese and Russian ones and on titles with leads.
 */

/** Hours for which an item is a neighbour of later ones. */
export const WINDOW_HOURS = 96;

/** Hours in which a likeness falls to 1/e: reports of one event come together. Tried: 24 to 240. */
export const FADE_HOURS = 24;

/**
 * Likeness from which on an item fits a story as a whole, for short texts. Tried: 0.1 to 0.45; lower joins more and
 * errs more.
 */
export const FIT = 0.32;

/** Share of that fit that the second nearest member must reach. Tried: 0.25 to 1; the first asks for the story as a whole. */
export const SECOND_SHARE = 0.4;

/** Likeness from which on two stories are one, by their wholes, where one item fits both. Tried: FIT − 0.05 to FIT + 0.1. */
export const MERGE = 0.3;

/** Words of a usual headline. Longer texts of one event share a smaller part of their words: less is asked of them. */
export const USUAL_WORDS = 10;
/** Power by which what is asked falls with the number of words. Tried: 0.3 to 0.5. */
export const LENGTH_POWER = 0.4;

/** Weight of a name against another word. Tried: 1 to 2. */
export const NAME_WEIGHT = 1.5;
/** Weight of two words in a row. Tried: 0 to 1. */
export const PAIR_WEIGHT = 0.5;

/** Other stories among which the stream is assumed to stand, and those of them that have any given word. */
export const OTHER_STORIES = 300;
export const OTHERS_WITH_WORD = 3;

/** Likeness of the facts (names, countries, figures) of two strands in two languages from which on they are one story. */
export const ACROSS_FIT = 0.55;
/** Fewest telling facts that they must share. Tried: 2 to 4; with three, stories about one person in one week are joined. */
export const FEWEST_FACTS = 4;
