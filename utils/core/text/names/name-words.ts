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
  /** The number of its sentence. */
  sentence: number;
}

const TOKEN = /(?:\p{Lu}\.){2,6}|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.&-](?=[\p{L}\p{N}]))*/gu;

/** Articles and prepositions joined to a word by an apostrophe, in the languages that have them. */
const ELIDED: Readonly<Record<string, RegExp>> = {
  fr: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’](?=\p{L})/iu,
  it: /^(?:[cdlmst]|un|dell|all|nell|sull|dall|quell)['’](?=\p{L})/iu,
  ca: /^[dlmnst]['’](?=\p{L})/iu,
};

/** Endings of possession and case after an apostrophe. */
const ENDING: Readonly<Record<string, RegExp>> = { tr: /(?<=\p{L})['’]\p{Ll}+$/u, az: /(?<=\p{L})['’]\p{Ll}+$/u };
const POSSESSIVE = /['’]s$|(?<=s)['’]$/u;

/** Most characters of a title or an initial whose full stop does not end a name: "Mr. Moss", "J. K. Moss". */
const LONGEST_STOPPED_CHARS = 4;

/** The words of a text in order. Time is linear. */
export function nameWords(text: string, language: LangCode | null): NameWord[] {
  const words: NameWord[] = [];
  const elided = language === null ? undefined : ELIDED[language];
  const ending = (language === null ? undefined : ENDING[language]) ?? POSSESSIVE;
  let from = 0;
  for (const [number, sentence] of sentences(text, language).entries()) {
    const base = Math.max(from, text.indexOf(sentence, from));
    from = base + sentence.length;
    addWords({ sentence, base, number, elided, ending }, words);
  }
  return words;
}

/** A sentence with its place in the text, and the patterns of what its language joins to words. */
interface Sentence {
  sentence: string;
  base: number;
  number: number;
  elided: RegExp | undefined;
  ending: RegExp;
}

function addWords({ sentence, base, number, elided, ending }: Sentence, words: NameWord[]): void {
  let end = 0;
  let possessive = false;
  let before: NameWord | undefined;
  for (const match of sentence.matchAll(TOKEN)) {
    const gap = sentence.slice(end, match.index);
    end = match.index + match[0].length;
    const cut = elided?.exec(match[0])?.[0].length ?? 0;
    const whole = match[0].slice(cut);
    const text = whole.replace(ending, '').replace(/(?<=\p{Ll})\.$/u, '');
    const start = base + match.index + cut;
    // "Libération d’Ada" may be one name, "Ada l’Ancienne" is two words with an article between.
    const separates = cut > 0 && !/^d/iu.test(match[0]);
    const stopped =
      before?.capital === true && before.text.length <= LONGEST_STOPPED_CHARS && /^\.[ \u00a0]?$/u.test(gap);
    const word: NameWord = {
      text,
      lower: text.toLowerCase(),
      start,
      end: start + text.length,
      capital: /^\p{Lu}/u.test(text),
      first: before === undefined || /["“«„‘(:–—¿¡][\s\u202f]?$/u.test(gap),
      // "Northmarch’s Ada Quill" are two.
      joined: before !== undefined && !possessive && (/^[ \u00a0\u202f]$/u.test(gap) || stopped) && !separates,
      sentence: number,
    };
    possessive = text !== whole && whole.length > text.length + 1;
    words.push(word);
    before = word;
  }
}
