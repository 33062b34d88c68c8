/*
 * The constants of finding a story on its page (`article/find/`) that were chosen by measurement, in coarse steps on
 * development pages of different kinds. Their effects, each halved and doubled, stand in docs/constants.md
 * (`npm run bench -- constants`).
 */

/* The region of the story: article/find/root.ts */

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

/* Boxes inside the story: article/find/box-marks.ts, captions.ts, pull-quotes.ts */

/** Share of the story from which what is marked as a box beside it is the story itself. @unit share */
export const BOX_OF_STORY_SHARE = 0.3;

/** The same share for a strong mark. @unit share */
export const STRONG_BOX_OF_STORY_SHARE = 0.6;

/** The same share for all boxes of small shares together. @unit share */
export const BOXES_OF_STORY_SHARE = 0.5;

/** Most words that a picture’s box holds as its caption and credit. @unit words */
export const CAPTION_WORDS = 80;

/** Length from which a paragraph in a picture’s box is no caption. @unit characters */
export const LONG_CAPTION_CHARS = 150;

/** Share of the paragraphs above which captions are the story: its pictures carry it. @unit share */
export const CAPTIONS_SHARE = 0.4;

/** Factor by which a paragraph is longer than the pull quote that repeats a part of it. @unit factor */
export const QUOTED_LENGTH_FACTOR = 1.2;

/** Share of a pull quote’s words that the paragraph holds, where an editor shortened it. @unit share */
export const QUOTED_WORDS_SHARE = 0.8;

/* Lists beside and inside the story: article/find/teasers.ts, pieces.ts, story.ts */

/** Most words that a teaser has beside its headline. @unit words */
export const TEASER_WORDS = 60;

/** Share of boxes of one make that lead elsewhere from which all are a list of teasers. @unit share */
export const TEASERS_SHARE = 0.7;

/** Most of the story’s words that a single teaser has. @unit share */
export const TEASER_OF_STORY_SHARE = 0.25;

/** Most of a story’s part that is links. @unit share */
export const LINKED_PIECE_SHARE = 0.3;

/** Share of links from which an item of a list after the last paragraph is no part of the story. @unit share */
export const LINKED_ITEM_SHARE = 0.2;

/** The same share for a paragraph or a heading there. @unit share */
export const LINKED_LINE_SHARE = 0.5;
