import { LINE_OPENING } from '../../text/lang/page/around-names';
import { endsSentence } from './block-signs';
import { weightOf } from './weight';

/** The beginning of a line of author and dates; folded text. */
const OPENING = new RegExp(`^(?:${LINE_OPENING})\\b`);
/** A year, or a time of day: what such a line is there to say. */
const MOMENT = /\b(?:19|20)\d\d\b|\b\d{1,2}[.:h]\d{2}\b/;
const MOST_WORDS = 30;

/** Most letters of a line that gives only dates and times, a place or a name; an ideograph counts as three. */
const MOST_LETTERS = 40;
const SHORT_LINE = 14;
/** Share of its words with digits. */
const NUMBERS = 0.3;

/**
 * True when a short line is a date or time with little else: "14 August 2023 10:01", "15.04.2026 - 15:48 Uhr ·
 * Lesedauer: 2 Min."
 */
function isStamp(text: string, words: readonly string[]): boolean {
  if (words.length > SHORT_LINE || /\p{Sc}|%/u.test(text)) return false;
  if (weightOf(text.replace(/[^\p{L}]+/gu, '')) > MOST_LETTERS) return false;
  return words.filter((word) => /\d/.test(word)).length >= Math.max(2, NUMBERS * words.length);
}

/**
 * True when the text is the line of author, place and dates above a story ("By A. Brook in Marrick · 21 November 2026,
 * 22.40"): it opens as one, gives a moment, is short and no sentence; or it holds little but a moment. `text` is as in
 * the page, `folded` for matching.
 */
export function isDateline(text: string, folded: string): boolean {
  const words = folded.split(' ');
  if (!MOMENT.test(text) || words.length > MOST_WORDS) return false;
  return isStamp(text, words) || (OPENING.test(folded) && !endsSentence(text.trimEnd()));
}
