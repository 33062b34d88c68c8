import { PACKS } from '../packs';

/** A word of a text in which acronyms are looked for. */
interface Word {
  /** The word folded. */
  norm: string;
  capital: boolean;
  digit: boolean;
  /** The number of its sentence. */
  sentence: number;
}

/** Words of a name that its acronym leaves out. */
const LEFT_OUT = new Set([...PACKS.values()].flatMap(({ leftOut }) => leftOut));
const LONGEST_ACRONYM_LETTERS = 7;
/** Most words that an acronym of the greatest length may stand for, with those that it leaves out. */
const LONGEST_NAME_WORDS = 14;

/**
 * The acronyms of runs of words that begin with a capital ("Federal Bureau of Investigation": fbi), each with its first
 * place in `words`.
 */
export function acronymsOf(words: readonly Word[]): Map<string, number> {
  const found = new Map<string, number>();
  for (let from = 0; from < words.length; from++) {
    if (!words[from]?.capital) continue;
    let letters = '';
    for (
      let at = from;
      at < Math.min(words.length, from + LONGEST_NAME_WORDS) && letters.length < LONGEST_ACRONYM_LETTERS;
      at++
    ) {
      const word = words[at];
      if (!word || word.sentence !== words[from]?.sentence) break;
      if (LEFT_OUT.has(word.norm)) continue;
      // Later words may have small letters: a French name has one capital, at its beginning ("Fédération internationale
      // de football").
      if (word.digit) break;
      letters += word.norm.charAt(0);
      if (letters.length > 1 && !found.has(letters)) found.set(letters, from);
    }
  }
  return found;
}
