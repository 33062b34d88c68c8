import type { SpeechLanguage } from './speech-language';
import type { SpeechWord } from './words';

/** The description of a speaker beside a verb of saying, or a pronoun. */
export type Phrase = WordRange | 'pronoun';

/** The words from `from` up to, but without, `to`. */
export interface WordRange {
  from: number;
  to: number;
}

/** Most words that describe a speaker. */
export const LONGEST_PHRASE_WORDS = 12;

/** Most words of a description without a name: "the head of the village school". */
const LONGEST_ROLE_WORDS = 7;

/** Most words in small letters before a name without an article: "former police chief Ada Quill". */
const MOST_TITLE_WORDS = 3;

/** The word that stands beyond the ends of a text. */
export const noWord: SpeechWord = { text: '', lower: '', start: 0, end: 0, capital: false, gap: '' };

/** The end of a phrase without the links and particles that nothing follows. */
export function trimmed(words: readonly SpeechWord[], { from, to }: WordRange, language: SpeechLanguage): number {
  let end = to;
  while (end > from) {
    const word = words[end - 1];
    if (!word || word.capital || !(language.links.has(word.lower) || language.particles.has(word.lower))) break;
    end--;
  }
  return end;
}

/** True when a word of the range has a capital. */
export function hasName(words: readonly SpeechWord[], { from, to }: WordRange): boolean {
  for (let at = from; at < to; at++) if (words[at]?.capital) return true;
  return false;
}

/** True for a word that begins a description: an article, a possessive. */
export function isDeterminer(word: SpeechWord, language: SpeechLanguage): boolean {
  return language.determiners.has(word.lower);
}

/** The phrase, or null where its words describe nobody: a statement, a single common word. */
export function checked(words: readonly SpeechWord[], range: WordRange, language: SpeechLanguage): Phrase | null {
  const { from } = range;
  const end = trimmed(words, range, language);
  const first = words[from];
  if (!first || end <= from) return null;
  if (/^[-–]/u.test(first.gap) && from === 0) return null;
  // "It’s": a pronoun that only begins the sentence.
  if (from === 0 && language.pronouns.has(first.lower.replace(/'$/u, '')) && !isDeterminer(first, language))
    return null;
  const small = words.slice(from, end).findIndex(({ capital }) => capital);
  if (!isDeterminer(first, language) && small > MOST_TITLE_WORDS) return null;
  // "Zuletzt sagte", "Then said": an adverb is no speaker.
  if (end - from === 1 && (language.skips.has(first.lower) || language.ends.has(first.lower))) return null;
  const named = hasName(words, { from, to: end });
  // German writes every noun with a capital, so only a name shows that a capitalised word is a speaker.
  if (!named && language.inverts) return null;
  if (!named && (!isDeterminer(first, language) || end - from < 2 || end - from > LONGEST_ROLE_WORDS)) return null;
  for (let at = from; at < end; at++) {
    const word = words[at];
    if (word && language.nouns.has(word.lower) && !/^\p{Lu}.*\p{Lu}/u.test(word.text)) return null;
  }
  return { from, to: end };
}
