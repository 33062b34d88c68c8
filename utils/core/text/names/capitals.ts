import type { NameWord } from './name-words';

/** A word of four letters or more: titles often leave shorter ones without a capital. */
const LONGER = /^\p{L}{4}/u;

/**
 * True when capitals are signs of names among these words: at most the share `most` (0 to 1) of the longer ones has
 * one, unlike headlines that capitalise every word, or all letters.
 */
export function showsNames(words: readonly NameWord[], most: number): boolean {
  const longer = words.filter(({ text, elided }) => elided === '' && LONGER.test(text));
  return longer.length > 0 && longer.filter(({ capital }) => capital).length <= longer.length * most;
}

/** The number of words with a capital that is not the first of the sentence. */
export function capitalsInside(sentence: string): number {
  return sentence.match(/(?<=\s)\p{Lu}\p{L}/gu)?.length ?? 0;
}

/** True for capitals, with figures among or after them, that each stand for a word: "NASA", "U.S.", "G20", "B2B". */
export function isAcronym(word: string): boolean {
  return /^\p{Lu}(?:\.?[\p{Lu}\p{N}]){1,9}\.?$/u.test(word);
}

/** True for a word that begins as acronyms do, with two capitals: "NASA", "PSGs". */
export function beginsInCapitals(word: string): boolean {
  return /^\p{Lu}{2}/u.test(word);
}
