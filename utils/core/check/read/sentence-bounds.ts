import type { LangCode } from '../../text/lang-tag';
import { leadInEnd } from '../../text/lead-in';
import { quoteRole } from '../../text/quotes';
import { goesOn, pastMarks } from '../../text/sentences';

/** A stop of any script, or the end of a line. */
const STOP = String.raw`[\p{Sentence_Terminal}…\n\u2028\u2029]`;

/** Stops with the marks that may close right before or after them, and the white space behind. */
const STOPS = String.raw`${STOP}(?:\s*${STOP}|\s?[»”’›)\]]|["'“‘])*\s*`;
const BEFORE = new RegExp(String.raw`${STOPS}(?=[^\p{L}\p{N}]*$)`, 'u');
const AFTER = new RegExp(String.raw`^[^\p{L}\p{N}]*?(?!\.\p{N})${STOPS}`, 'u');

/** The start of a passage: marks, and the number of a list. */
const START = /^[^\p{L}\p{N}]*(?:\p{N}{1,3}[.)]\s*)?$/u;

/** Most characters that are read on either side of a place, and of marks behind it. */
const WINDOW_CHARS = 48;
const MARKS_CHARS = 200;

/** Most characters of a passage's lead-in, and of the marks before its first word. */
const OPENING_CHARS = 100;

/** The place of a statement in a passage: where it begins or ends. */
export interface Bound {
  text: string;
  at: number;
  lang: LangCode | null;
  /** The text has capital letters, so that a small letter after a stop shows that the sentence goes on. */
  cased: boolean;
}

/**
 * The words before the place in its sentence, where a sentence begins there: none with the passage and after a stop
 * that ends a sentence; the dateline after one, and within quotation marks that open, those that introduce them. Null
 * where none begins: so after a colon, whose words may say who says so, or that it is false.
 */
export function openingBefore(bound: Bound): string | null {
  const { text, at, cased } = bound;
  const opening = at <= OPENING_CHARS ? text.slice(0, at) : null;
  if (opening !== null && START.test(opening)) return '';
  if (opening !== null && at === leadInEnd(text) && !/:\s*$/u.test(opening)) return opening;
  const from = Math.max(0, at - WINDOW_CHARS);
  const stop = BEFORE.exec(text.slice(from, at));
  if (stop) return isEnd(bound, from + stop.index + stop[0].length) ? '' : null;
  const isPhrase = cased && /^\p{Ll}(?!\p{Lu})/u.test(text.slice(at, at + 4));
  return opensQuotation(text, at) && !isPhrase ? sentenceBefore(text.slice(Math.max(0, at - AROUND_CHARS), at)) : null;
}

/** Most characters of a sentence that are read around a place. */
const AROUND_CHARS = 300;

/** The words of the last sentence of a text that goes on. */
export function sentenceBefore(text: string): string {
  return text.split(/[.!?…。！？]["'”’»)]{0,3}\s/u).at(-1) ?? '';
}

/** True where a sentence ends: with the passage, or at a stop after which it does not go on. */
export function endsSentence(bound: Bound): boolean {
  const { text, at } = bound;
  if (/^[^\p{L}\p{N}]*$/u.test(text.slice(at))) return true;
  // A question mark counts as a word.
  const end = /[?？؟]/u.test(text.charAt(at - 1)) ? at - 1 : at;
  const stop = AFTER.exec(text.slice(end, end + MARKS_CHARS));
  return stop !== null && isEnd(bound, end + stop[0].length);
}

/** True where the sentence does not go on after the stop and the white space before the offset. */
function isEnd({ text, lang, cased }: Bound, offset: number): boolean {
  const cut = pastMarks(text, offset);
  const after = text.slice(cut, cut + WINDOW_CHARS);
  const next = cased ? after : after.replace(/\p{L}/u, (letter) => letter.toUpperCase());
  return !goesOn(text.slice(Math.max(0, cut - WINDOW_CHARS), cut), next, lang);
}

/** True right after quotation marks that open, single ones among them. */
function opensQuotation(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && /[\s¿¡([]/u.test(text.charAt(i))) i--;
  if (quoteRole(text, i) === 'open') return true;
  return /[‘‚'`]/u.test(text.charAt(i)) && /^[\s([:"“]?$/u.test(text.charAt(i - 1));
}
