import type { NumberWords } from '../lang/number-words';
import type { TextToken } from '../tokenise';

const ROMAN = /^(M{0,3})(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
/** Highest Roman numeral after a name: those of popes, kings and wars go no higher. */
const HIGHEST_AFTER_NAME = 39;

function valueOfRoman(letters: string): number | null {
  if (letters === '' || !ROMAN.test(letters)) return null;
  let value = 0;
  for (let i = 0; i < letters.length; i++) {
    const [one, after] = [VALUES[letters.charAt(i)] ?? 0, VALUES[letters.charAt(i + 1)] ?? 0];
    value += one < after ? -one : one;
  }
  return value;
}

/**
 * A Roman numeral where it can be nothing else: of a century (« XIVe siècle », "siglo XX", "XIX. Jahrhundert"), after a
 * word such as "chapter", and after a name ("Louis XIV"). "I" is a numeral only of a century. `to` is the index of the
 * token after it.
 */
export function romanAt(
  tokens: readonly TextToken[],
  at: number,
  words: NumberWords,
): { to: number; value: number; century: boolean } | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.text.length > 12) return null;
  const [, letters = '', ending = ''] = /^([IVXLCDM]+)(e|er|ème|eme|è)?$/.exec(token.text) ?? [];
  const value = valueOfRoman(letters);
  if (value === null) return null;
  const next = tokens[at + 1];
  const dotted = next?.text === '.' && next.glued ? 1 : 0;
  const before = tokens[at - 1];
  const century =
    words.centuries.has(tokens[at + 1 + dotted]?.folded ?? '') || words.centuries.has(before?.folded ?? '');
  if (century) return { to: at + 1, value, century };
  if (ending !== '' || /^[ILCDM]$/.test(letters) || before?.kind !== 'word' || token.start - before.end !== 1)
    return null;
  // "Article XV313" is a label.
  if (next?.glued && next.kind === 'number') return null;
  if (words.numbered.has(before.folded)) return { to: at + 1, value, century: false };
  const named = before.capital && /\p{Ll}/u.test(before.text) && letters.length > 1 && value <= HIGHEST_AFTER_NAME;
  return named && /^[IVX]+$/.test(letters) ? { to: at + 1, value, century: false } : null;
}
