import type { LangCode } from '../lang-tag';

/**
 * Groups of languages so alike in writing that a trigram count is no reason to doubt the language that a page declares.
 */
const ALIKE: readonly (readonly LangCode[])[] = [
  ['no', 'nb', 'nn', 'da'],
  ['hr', 'sr', 'bs', 'sl'],
  ['id', 'ms'],
  ['cs', 'sk'],
  ['es', 'gl', 'ca', 'pt'],
  ['ru', 'uk', 'be', 'bg'],
  ['hi', 'mr', 'ne'],
  ['fa', 'ur', 'ar'],
  ['nl', 'af'],
];

/** True when a trigram count cannot tell two languages apart. */
export function areAlike(a: LangCode, b: LangCode): boolean {
  return a === b || ALIKE.some((group) => group.includes(a) && group.includes(b));
}
