/*
 * The constants of finding the region of a story on its page (`article/find/root.ts`) that were chosen by measurement, in coarse steps on
 * development pages of different kinds. Their effects, each halved and doubled, stand in docs/constants.md
 * (`npm run bench -- constants`).
 */

/** Share of its weight that a paragraph lends to each next box around it. @unit share */
export const LENT_SHARE = 0.6;

/** Number of boxes around a paragraph that it lends weight to. @unit levels */
export const LENDING_LEVELS = 4;

/** Most that a long paragraph weighs: one wall of text is no story of many paragraphs. @unit characters */
export const HEAVIEST_PARAGRAPH_CHARS = 700;

/** Share of the page’s paragraphs from which a mark on them is no sign of anything. @unit share */
export const COMMON_MARK_SHARE = 0.5;

/** The same share for a strong mark. @unit share */
export const COMMON_STRONG_MARK_SHARE = 0.9;

/** Text around the heart of the story belongs to it from this share of the heart’s own. @unit share */
export const AROUND_SHARE = 0.6;

/** The same share inside an ARTICLE element. @unit share */
export const AROUND_IN_ARTICLE_SHARE = 0.15;

/** Factor for the weight of text in a box that is marked as standing beside a story. @unit factor */
export const BESIDE_FACTOR = 0.25;

/** Factor for the score of a box with a name of a story. @unit factor */
export const NAMED_STORY_FACTOR = 1.6;
