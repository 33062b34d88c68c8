import { PACKS } from '../../text/packs';
import type { Token } from './tokens';

/** Words of a name that its acronym leaves out. */
const LEFT_OUT = new Set([...PACKS.values()].flatMap(({ leftOut }) => leftOut));
const LONGEST_ACRONYM_LETTERS = 7;
/** Most words that an acronym of the greatest length may stand for, with those that it leaves out. */
const LONGEST_NAME_WORDS = 14;

/**
 * The acronyms of runs of words that begin with a capital ("Federal Bureau of Investigation": fbi), each with its first
 * place in `tokens`.
 */
export function acronymsOf(tokens: readonly Token[]): Map<string, number> {
  const found = new Map<string, number>();
  for (let from = 0; from < tokens.length; from++) {
    if (!tokens[from]?.capital) continue;
    let letters = '';
    for (
      let at = from;
      at < Math.min(tokens.length, from + LONGEST_NAME_WORDS) && letters.length < LONGEST_ACRONYM_LETTERS;
      at++
    ) {
      const token = tokens[at];
      if (!token || token.sentence !== tokens[from]?.sentence) break;
      if (LEFT_OUT.has(token.norm)) continue;
      // Later words may have small letters: a French name has one capital, at its beginning ("Fédération internationale
      // de football").
      if (token.digit) break;
      letters += token.norm.charAt(0);
      if (letters.length > 1 && !found.has(letters)) found.set(letters, from);
    }
  }
  return found;
}
