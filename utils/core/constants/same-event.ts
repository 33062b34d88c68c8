/*
 * The constants of matching articles of one event (`coverage/same-event/`) that were chosen by measurement.
 * Their effects, each halved and doubled, stand in docs/constants.md (`npm run bench -- constants`).
 */

/* The score: coverage/same-event/match-pool.ts */

/** Score from which on two articles are taken to report the same event. The same for every pool. @unit score */
export const SAME_EVENT_THRESHOLD = 0.5;

/** Likeness from which on an item is a neighbour, as a factor of the pool’s scale. @unit factor */
export const NEIGHBOUR_SCALE = 0.7;

/** Share in the likeness of "their groups are alike"; the rest is that of "these two are alike". @unit share */
export const GROUPS_SHARE = 0.7;

/** Likeness over the pool’s scale at which two articles are as likely of one event as not. @unit factor */
export const EVEN_RATIO = 2.67;

/** Power to which that ratio is raised: the steepness of the score where it is even. @unit power */
export const STEEPNESS = 2;

/* The pool’s own scale: coverage/same-event/scale.ts */

/** Likeness that parts events in an average pool. @unit likeness */
export const USUAL_CUT = 0.11;

/** Lowest of the likenesses at which a pool is cut into events on trial. @unit likeness */
export const LOWEST_CUT = 0.015;

/** Highest of the likenesses at which a pool is cut into events on trial. @unit likeness */
export const HIGHEST_CUT = 0.4;

/** Silhouettes within this share of the best are as good as the best. @unit share */
export const AS_GOOD_SHARE = 0.95;

/** Mean silhouette below which a pool has no groups to speak of. @unit silhouette */
export const NO_GROUPS_SILHOUETTE = 0.3;

/** Mean silhouette from which on a pool surely has groups. @unit silhouette */
export const GROUPS_SILHOUETTE = 0.5;

/** Size of a pool in which its own scale and the usual one count equally, if its groups are clear. @unit articles */
export const HALF_BELIEVED_ARTICLES = 120;

/** Most weight of what one pool shows against what is usual for all pools. @unit share */
export const MOST_BELIEF_SHARE = 0.75;

/* Doubts: coverage/same-event/likeness.ts */

/** Days within which two reports may be of one event without a doubt. @unit days */
export const SAME_EVENT_DAYS = 3;

/** Days from which on the doubt grows no further. @unit days */
export const FULL_DOUBT_DAYS = 30;

/**
 * Factor for distant dates: some events are reported for months, some recur, so that it is a doubt and no proof.
 * @unit factor
 */
export const DISTANT_DATE_FACTOR = 0.65;

/**
 * Share of the likeness that is lost by naming other people and places: events of one kind differ in little else.
 * @unit share
 */
export const OTHER_NAMES_COST = 0.35;

/** Share of names taken as shared where one of two articles names nothing. @unit share */
export const UNKNOWN_NAMES_SHARE = 0.8;

/** Weight of an unread headline that stands in the text of a read article. @unit weight */
export const CONTAINED_WEIGHT = 0.2;

/** Share of a headline that stands in any text on a similar subject, by chance. @unit share */
export const CONTAINED_BY_CHANCE = 0.2;

/* Words and their weights: coverage/same-event/{terms,cosine,contained,names}.ts */

/** Length of the beginning of a text that stands in for a missing lead. @unit characters */
export const LEAD_STAND_IN_CHARS = 250;

/** Length of an article’s opening, which says what happened. @unit characters */
export const OPENING_CHARS = 1000;

/** Length of all that is read of an article: the rest is background. @unit characters */
export const LONGEST_READ_CHARS = 4000;

/** Weight of a title’s words: it names the event in few. @unit weight */
export const TITLE_WEIGHT = 3;

/** Weight of words that an index found in a text that was not read. @unit weight */
export const HELD_WEIGHT = 0.65;

/** Weight of a lead’s words. @unit weight */
export const LEAD_WEIGHT = 2;

/** Weight of the opening’s words. @unit weight */
export const OPENING_WEIGHT = 1.5;

/**
 * Letters that two words must share at their beginning to count as one in short texts: "bankrupt", "bankruptcy".
 * @unit letters
 */
export const BEGINNING_LETTERS = 5;

/**
 * Number of other articles among which the pool is assumed to stand: see `coverage/same-event/cosine.ts`.
 * @unit articles
 */
export const OTHER_ARTICLES = 300;

/** Number of these other articles that are assumed to contain any given word. @unit articles */
export const OTHERS_WITH_WORD = 3;

/** Number of these other articles that are assumed to contain any given name. @unit articles */
export const OTHERS_WITH_NAME = 2;

/** Weight of a number: figures change while an event unfolds, and small ones turn up everywhere. @unit weight */
export const NUMBER_WEIGHT = 0.7;

/** Largest share of lower case among a word’s occurrences at which it is still a name: "May", "Apple". @unit share */
export const LOWER_CASE_SHARE = 0.2;

/* Neighbours: coverage/same-event/spread.ts */

/** Neighbours that an item borrows words from, at most. @unit articles */
export const NEIGHBOUR_ARTICLES = 8;

/** Share that is borrowed from a neighbour, per likeness. @unit factor */
export const BORROWED_FACTOR = 2;

/* Articles in two languages: coverage/same-event/across-languages.ts */

/** Highest likeness by names alone: they say who and where, not what happened. @unit likeness */
export const MOST_ACROSS_LANGUAGES = 0.5;

/** Weight of shared names for full likeness: two rare names, or more of those that half the pool has. @unit weight */
export const FULL_NAMES_WEIGHT = 9;

/**
 * Fewest shared names and figures: one person in one town has more than one thing happen to them. A figure such as
 * 4,200 counts twice.
 * @unit names
 */
export const FEWEST_SHARED_NAMES = 3;
