/** A word near a quotation. */
export interface SpeechWord {
  text: string;
  /** The word in lower case, with a straight apostrophe. */
  lower: string;
  start: number;
  end: number;
  capital: boolean;
  /** The characters between it and the word before. */
  gap: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-.][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*['’]?/gu;

/** The words of a piece of a text; "l’avocat" is two, "O’Brien" two with only an apostrophe between them. */
export function speechWords(text: string, from: number, to: number): SpeechWord[] {
  const words: SpeechWord[] = [];
  const piece = text.slice(from, to);
  let end = 0;
  for (const match of piece.matchAll(WORD)) {
    // A closing quote after a whole word is not part of it.
    const next = piece.charAt(match.index + match[0].length);
    const word = /['’]$/u.test(match[0]) && !/\p{L}/u.test(next) ? match[0].slice(0, -1) : match[0];
    words.push({
      text: word,
      lower: word.toLowerCase().replace('’', "'"),
      start: from + match.index,
      end: from + match.index + word.length,
      capital: /^\p{Lu}/u.test(word),
      gap: piece.slice(end, match.index),
    });
    end = match.index + word.length;
  }
  return words;
}

/** True when only a space, or the full stop of a title or an initial, separates a word from the one before. */
export function isJoined(word: SpeechWord, before: SpeechWord): boolean {
  if (word.gap === '') return /['’]$/u.test(before.text);
  if (/^[ \u00a0\u202f]{1,2}$/u.test(word.gap)) return true;
  return /^\.[ \u00a0\u202f]?$/u.test(word.gap) && before.capital && before.text.length <= 4;
}
