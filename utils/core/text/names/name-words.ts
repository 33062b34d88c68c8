import { elisionIn, endingIn } from '../lang/apostrophes';
import type { LangCode } from '../lang-tag';
import { sentences } from '../sentences';

/** A word of a text, and how it stands there. */
export interface NameWord {
  /** The word without an article joined to it before, or the ending of a possessive after it. */
  text: string;
  lower: string;
  start: number;
  end: number;
  capital: boolean;
  /** First of a sentence or of a quotation, where the capital is no sign of a name. */
  first: boolean;
  /** Only a space, a hyphen or the full stop of an initial or a title separates it from the word before. */
  joined: boolean;
  /** The small word that an apostrophe joins to it, with the apostrophe: "d’"; '' for none. */
  elided: string;
  /** A full stop after it joins it to the next word, as an initial or a short title: "J. Moss", "Mr. Moss". */
  stopped: boolean;
  /** The number of its sentence. */
  sentence: number;
}

const TOKEN = /(?:\p{Lu}\.){2,6}|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.&-](?=[\p{L}\p{N}]))*/gu;

/** Most characters of a title or an initial whose full stop does not end a name: "Mr. Moss", "J. K. Moss". */
const LONGEST_STOPPED_CHARS = 4;

/** The words of a text in order. Time is linear. */
export function nameWords(text: string, language: LangCode | null): NameWord[] {
  const words: NameWord[] = [];
  let from = 0;
  for (const [number, sentence] of sentences(text, language).entries()) {
    const base = Math.max(from, text.indexOf(sentence, from));
    from = base + sentence.length;
    addWords({ sentence, base, number }, language, words);
  }
  return words;
}

/** The words of a text that is one sentence, or a headline. */
export function sentenceWords(sentence: string, language: LangCode | null): NameWord[] {
  const words: NameWord[] = [];
  addWords({ sentence, base: 0, number: 0 }, language, words);
  return words;
}

/** A sentence with its place in the text. */
interface Sentence {
  sentence: string;
  base: number;
  number: number;
}

function addWords({ sentence, base, number }: Sentence, language: LangCode | null, words: NameWord[]): void {
  const elision = elisionIn(language);
  const ending = endingIn(language);
  let end = 0;
  let possessive = false;
  let before: NameWord | undefined;
  for (const match of sentence.matchAll(TOKEN)) {
    const gap = sentence.slice(end, match.index);
    end = match.index + match[0].length;
    const elided = elision?.exec(match[0])?.[0] ?? '';
    const whole = match[0].slice(elided.length);
    const text = whole.replace(ending, '').replace(/(?<=\p{Ll})\.$/u, '');
    const start = base + match.index + elided.length;
    // "Libération d’Ada" may be one name, "Ada l’Ancienne" is two words with an article between, and "Northmarch’s Ada
    // Quill" are two.
    const separated = possessive || (elided !== '' && !/^d/iu.test(elided));
    if (before && !separated)
      before.stopped = before.capital && before.text.length <= LONGEST_STOPPED_CHARS && /^\.[ \u00a0]?$/u.test(gap);
    const word: NameWord = {
      text,
      lower: text.toLowerCase(),
      start,
      end: start + text.length,
      capital: /^\p{Lu}/u.test(text),
      first: before === undefined || /["“«„‘(:–—¿¡][\s\u202f]?$/u.test(gap),
      joined: before !== undefined && !separated && (/^[ \u00a0\u202f]$/u.test(gap) || before.stopped),
      elided,
      stopped: false,
      sentence: number,
    };
    possessive = text !== whole && whole.length > text.length + 1;
    words.push(word);
    before = word;
  }
}
