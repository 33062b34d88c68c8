import { stopIsAbbreviation } from '../abbreviations';
import type { LangCode } from '../lang-tag';
import type { Phrase } from './phrase';
import { phraseAfter } from './phrase-after';
import { phraseBefore } from './phrase-before';
import type { SpeechLanguage } from './speech-language';
import { type SpeechWord, speechWords } from './words';

/** A speaker found at a place in a passage, or a pronoun for one; null for none. */
export type Found = { start: number; end: number } | 'pronoun' | null;

/** Characters before and after a quotation that are searched for its speaker. */
const WINDOW_CHARS = 240;

/** Most words between the verb of saying and the quotation: "said of the plan that it was “a mess”". */
export const LONGEST_LEAD_WORDS = 14;

/** Most words between the quotation and the verb of saying: "…,” *the head of the union* said". */
const LONGEST_SUBJECT_WORDS = 10;

/** A piece of a text. */
export interface Piece {
  text: string;
  from: number;
  to: number;
}

/** The offset, at most `to`, of the end of the sentence that `from` is in. */
export function sentenceEnd({ text, from, to }: Piece, lang: LangCode): number {
  for (let at = from; at < to; at++) {
    const char = text.charAt(at);
    if (char === '\n') return at;
    if (!/[.!?…]/u.test(char) || !/^[\s"”»“’)]|^$/u.test(text.charAt(at + 1))) continue;
    if (
      char === '.' &&
      stopIsAbbreviation(text.slice(Math.max(from, at - 48), at + 1), text.slice(at + 1, at + 49), lang)
    )
      continue;
    return at;
  }
  return to;
}

/** The offset at which the last sentence begins in a text from `from` to `to`. */
function lastSentence({ text, from, to }: Piece, lang: LangCode): number {
  let start = Math.max(from, to - WINDOW_CHARS);
  for (;;) {
    const end = sentenceEnd({ text, from: start, to }, lang);
    if (end >= to) return start;
    start = end + 1;
    if (text.slice(start, to).trim() === '') return to;
  }
}

function spanOf(phrase: Phrase | null, words: readonly SpeechWord[]): Found {
  if (phrase === null || phrase === 'pronoun') return phrase;
  const [first, last] = [words[phrase.from], words[phrase.to - 1]];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** A verb of saying at a word: how many words it has, and whether its subject is a pronoun joined to it ("dit-il"). */
function verbAt(
  words: readonly SpeechWord[],
  at: number,
  language: SpeechLanguage,
): { length: number; pronoun: boolean } | null {
  const word = words[at];
  if (!word || word.capital) return null;
  const [base = '', ...tails] = word.lower.split('-');
  const pronoun = tails.length > 0 && language.pronouns.has(tails.at(-1) ?? '');
  if (language.auxiliaries.has(pronoun ? base : word.lower)) {
    for (let next = at + 1; next <= at + 3 && next < words.length; next++) {
      if (!/^[\s'’]{0,2}$/u.test(words[next]?.gap ?? '')) break;
      if (language.participles.has(words[next]?.lower ?? '')) return { length: next - at + 1, pronoun };
      // One word may stand between auxiliary and participle: « a-t-on aussi appris », "ha también dicho".
      if (next > at + 1) break;
    }
    return null;
  }
  // A reflexive pronoun before the verb: « se souvient Ada Quill », "se lamentó".
  if (language.skips.has(word.lower) && words[at + 1]?.gap.length === 1 && !language.verbs.has(word.lower)) {
    const next = verbAt(words, at + 1, language);
    return next ? { ...next, length: next.length + 1 } : null;
  }
  if (pronoun) return language.verbs.has(base) ? { length: 1, pronoun } : null;
  return language.verbs.has(word.lower) ? { length: 1, pronoun: false } : null;
}

/** The number of words of a phrase such as "according to" at a word; 0 where there is none. */
function sourceAt(words: readonly SpeechWord[], at: number, language: SpeechLanguage): number {
  for (const phrase of language.sources) {
    const parts = phrase.split(/ |(?<=')/);
    if (parts.every((part, i) => words[at + i]?.lower === part)) return parts.length;
  }
  return 0;
}

/** Most words from the verb of saying to a quotation of only a word or two. */
export const SHORT_LEAD_WORDS = 8;

export interface Surroundings {
  text: string;
  /** The limits of the text that may name the speaker, on either side: other quotations end it. */
  low: number;
  high: number;
  /** The offsets of the quotation in this text. */
  start: number;
  end: number;
  /** Most words between the verb of saying and the quotation. */
  lead: number;
}

/** The speaker that follows a quotation: "…,” said X", "…,” X said", "…, according to X", « …, selon X ». */
export function speakerAfter({ text, end, high }: Surroundings, language: SpeechLanguage): Found {
  const to = sentenceEnd({ text, from: end, to: Math.min(high, end + WINDOW_CHARS) }, language.code);
  const words = speechWords(text, end, to);
  const [first] = words;
  if (!first || /[.;:!?()]/u.test(first.gap)) return null;
  // A name after a dash: “…” – Ada Quill
  if (/^\s{0,2}[—–]\s?$/u.test(first.gap)) {
    const phrase = first.capital ? phraseAfter([{ ...first, gap: '' }, ...words.slice(1)], 0, language) : null;
    const found = spanOf(phrase, words);
    if (
      found &&
      found !== 'pronoun' &&
      text.slice(found.end).trim() === '' &&
      /\s/u.test(text.slice(found.start, found.end))
    )
      return found;
  }
  const source = sourceAt(words, 0, language);
  if (source > 0)
    return spanOf(phraseAfter(words, source + (verbAt(words, source, language)?.length ?? 0), language), words);
  const verb = verbAt(words, 0, language);
  if (verb?.pronoun) return 'pronoun';
  if (verb) {
    const after = phraseAfter(words, verb.length, language);
    if (after !== null) return spanOf(after, words);
    return language.dropsSubject && first.gap.includes(',') ? 'pronoun' : null;
  }
  // The subject before the verb: only where a comma or the quotation's own mark lets the sentence continue.
  const closing = text.slice(Math.max(0, end - 3), end);
  if (!/[,!?…—–-]/u.test(closing) && !first.gap.includes(',')) return null;
  for (let at = 1; at <= LONGEST_SUBJECT_WORDS && at < words.length; at++) {
    if (verbAt(words, at, language) === null) continue;
    const before = phraseBefore(words, at, language);
    if (before === 'pronoun') return 'pronoun';
    return before !== null && before.from === 0 ? spanOf(before, words) : null;
  }
  return null;
}

/** The speaker that goes before a quotation: "X said: “…”", « Selon X, … », "X: “…”". */
export function speakerBefore({ text, start, low, lead }: Surroundings, language: SpeechLanguage): Found {
  const from = lastSentence({ text, from: low, to: start }, language.code);
  const words = speechWords(text, from, start);
  if (words.length === 0) return null;
  const rest = text.slice(words.at(-1)?.end ?? start, start);
  if (/[!?;]/u.test(rest)) return null;
  const colon = rest.includes(':');
  for (let at = words.length - 1; at >= 0 && words.length - at <= lead; at--) {
    const source = at === 0 || words[at]?.gap.includes(',') ? sourceAt(words, at, language) : 0;
    if (source > 0) {
      const found = spanOf(phraseAfter(words, at + source, language), words);
      // "laut der “Times”": the quotation is a part of the name of the source.
      if (found === 'pronoun' || (found && text.slice(found.end, start).trim() !== '')) return found;
    }
    // A separate clause between verb and quotation has another subject.
    if (/[;:]/u.test(words[at + 1]?.gap ?? '')) break;
    const verb = verbAt(words, at, language);
    if (verb === null) continue;
    if (verb.pronoun) return 'pronoun';
    const inverted = language.inverts ? phraseAfter(words, at + verb.length, language) : null;
    // Verb and subject inside a sentence: "…, erzählt Ada Quill: „…“"
    if (inverted !== null && words[at]?.gap.includes(',')) return spanOf(inverted, words);
    const found = phraseBefore(words, at, language) ?? inverted;
    const after = colon || words[at]?.gap.includes(',') ? phraseAfter(words, at + verb.length, language) : null;
    // "Ante esto, añade el auto, «…»": had a name stood before the verb, it would be the subject.
    const turned = isUnnamed(found, words) && after !== null && after !== 'pronoun';
    if (found !== null && !turned) return spanOf(found, words);
    if (after !== null && after !== 'pronoun') return spanOf(after, words);
  }
  // Where all nouns have capitals, "Schwere Vorwürfe: „…“" looks like a name.
  return colon && !language.inverts ? nameAlone(words, language) : null;
}

function isUnnamed(phrase: Phrase | null, words: readonly SpeechWord[]): boolean {
  if (phrase === null || phrase === 'pronoun') return false;
  return !words.slice(Math.max(1, phrase.from), phrase.to).some(({ capital }) => capital);
}

/** The speaker in "Ada Quill: “…”", where a name of two words or more is the whole sentence. */
function nameAlone(words: readonly SpeechWord[], language: SpeechLanguage): Found {
  const phrase = phraseAfter(
    [{ ...(words[0] ?? { text: '', lower: '', start: 0, end: 0, capital: false }), gap: '' }, ...words.slice(1)],
    0,
    language,
  );
  if (phrase === null || phrase === 'pronoun' || phrase.to !== words.length || phrase.to - phrase.from < 2) return null;
  const isName = words.every(({ capital, lower }) => capital || language.particles.has(lower));
  return isName && !language.determiners.has(words[0]?.lower ?? '') ? spanOf(phrase, words) : null;
}

/** The speaker named inside a quotation, where a language allows that: « …, a déclaré X, … ». */
export function speakerInside({ text, from, to }: Piece, language: SpeechLanguage): Found {
  const words = speechWords(text, from, to);
  for (let at = 1; at < words.length; at++) {
    if (!/^[,!?…]\s?$/u.test(words[at]?.gap.trimStart() ?? '')) continue;
    const verb = verbAt(words, at, language);
    if (verb === null) continue;
    if (verb.pronoun) return 'pronoun';
    const phrase = phraseAfter(words, at + verb.length, language);
    if (phrase === null || phrase === 'pronoun') continue;
    const found = spanOf(phrase, words);
    // The clause ends after the name; otherwise the verb belongs to the quoted words.
    if (found && found !== 'pronoun' && /^\s?[,.»”]|^$/u.test(text.slice(found.end, found.end + 2))) return found;
  }
  return null;
}
