import type { LangCode } from './lang-tag';

/** Written so alike that a trigram count is no argument against the page. */
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

/** Whether a trigram count cannot tell two languages apart. */
export function areAlike(a: LangCode, b: LangCode): boolean {
  return a === b || ALIKE.some((group) => group.includes(a) && group.includes(b));
}
