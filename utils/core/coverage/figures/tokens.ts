import { fold } from '../../text/fold';
import type { LangCode } from '../../text/lang-tag';
/** A word, a number or a mark of a sentence. */
export interface Token {
  kind: 'number' | 'word' | 'mark';
  /** Words: lower case, without accents. */
  folded: string;
  start: number;
  end: number;
  /** Digits: what they stand for; null for other tokens, and for digits that may stand for several numbers. */
  value: number | null;
  /** Glued to the token before it: "14h30", "A417", "61-metre". */
  glued: boolean;
  /** A word that begins with a capital. */
  capital: boolean;
}

const SPACES = '\u00a0\u202f\u2009';
const TOKEN = new RegExp(
  String.raw`\d{1,3}(?:[ ${SPACES}]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d+)*|[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*|[^\s\p{L}\p{M}\p{N}]`,
  'gu',
);

const ANY_SPACE = new RegExp(`[ ${SPACES}]`, 'g');
const MOST_DIGITS = 15;

/**
 * What digits stand for. Commas and stops mean different things in English and French: what could be read both ways
 * ("4,200" in a French text) is null, as is what is no number.
 */
function valueOfDigits(text: string, lang: LangCode): number | null {
  const plain = text.replace(ANY_SPACE, '');
  // Nothing of the kind is counted, and it would be rounded.
  if (plain.length > MOST_DIGITS) return null;
  if (/^\d+$/.test(plain)) return Number(plain);
  if (lang === 'fr') return /^\d+,\d{1,2}$/.test(plain) ? Number(plain.replace(',', '.')) : null;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/.test(plain)) return Number(plain.replaceAll(',', ''));
  return /^\d+\.\d{1,2}$/.test(plain) ? Number(plain) : null;
}

/** The tokens of a text. Time is linear. */
export function tokensOf(text: string, lang: LangCode): Token[] {
  const tokens: Token[] = [];
  for (const { 0: match, index: start } of text.matchAll(TOKEN)) {
    const end = start + match.length;
    const number = /^\d/.test(match);
    const kind = number ? 'number' : /^[\p{L}\p{M}]/u.test(match) ? 'word' : 'mark';
    const before = tokens.at(-1);
    tokens.push({
      kind,
      folded: kind === 'word' ? fold(match) : match,
      start,
      end,
      value: number ? valueOfDigits(match, lang) : null,
      glued: before?.end === start,
      capital: /^\p{Lu}/u.test(match),
    });
  }
  return tokens;
}
