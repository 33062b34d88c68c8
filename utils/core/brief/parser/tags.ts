import type { LineTag } from '../types';
import { BRIEF_VOCABULARY, phraseTag, tagOf, type Vocabulary } from './tag-words';

/** A tag and what follows it on its line. `citations` is what stands between tag and colon, empty or with numbers. */
export interface TaggedLine {
  tag: LineTag | 'end';
  citations: string;
  text: string;
}

/** Marks that models put before a tag: bullets, headings, bold, quotes, a number with a dot, an opening bracket. */
const BEFORE = /^[\s>#*_~`•·–—-]{0,20}(?:\d{1,3}[.)]\s{1,4})?[\s*_`|]{0,8}([[<]?)[\s*_]{0,4}/;
/** The tag itself, alone or as "AI context", "contexte IA", "STORY 3", "STORY_3" (but not "STORY 1.3"). */
const WORD =
  /^(?:(?:ai|ia|ki)\s)?([\p{L}\p{M}]{3,18}(?:-[\p{L}]{3,8})?)(?:\s(?:ai|ia|ki)(?![\p{L}]))?(?:[\s_#]{1,2}\d{1,3}(?![.\d]))?/iu;
const LIST = String.raw`(?:[[【［(（](?:[\d\s.:,;&^–-]|passages?|sources?|and|et|und|to|bis){1,60}[\]】］)）]|\d{1,3}\.\d{1,5})`;
/** Numbers between tag and colon, bracketed or bare, and bold marks. */
const BETWEEN = new RegExp(String.raw`^[\s*_\`]{0,8}(${LIST}(?:[\s,;&^–-]{0,4}${LIST}){0,40})?[*_\`]{0,8}`, 'i');
const COLON = /^[\s\u00a0\u202f]{0,3}[:：][\s*_`]{0,8}|^\s{0,3}[–—-]\s/;

/** Marks between NONE and the reason for it: "NONE: the sources do not say", "NONE (not in the article)". */
const NOT_THERE = /^\s{0,3}(?:[:：.;([]|[–—-]\s)/;

/** Up to a colon, or all of a heading; citations in brackets may stand before the colon. */
const PHRASE = /^([\p{L}\p{M}'’\s]{5,60})(?=[[【［:：*_]|\s*$)/u;

interface Opening {
  tag: LineTag | 'end';
  /** Characters of the line that the tag takes. */
  length: number;
  word: string;
}

function opening(start: string, vocabulary: Vocabulary): Opening | null {
  const match = WORD.exec(start);
  const word = match?.[1] ?? '';
  const tag = tagOf(word, vocabulary);
  if (match && tag && !vocabulary.phrases) return { tag, length: match[0].length, word };
  const phrase = vocabulary.phrases ? (PHRASE.exec(start)?.[1] ?? '') : '';
  const phrased = phraseTag(phrase, vocabulary);
  if (phrased) return { tag: phrased, length: phrase.length, word: phrase };
  return match && tag ? { tag, length: match[0].length, word } : null;
}

/** "HEADLINE Words" is a tag, "STORY OF THE YEAR" is a sentence in capitals. */
function isLoud(word: string, rest: string, { own }: Vocabulary): boolean {
  return own.split('|').includes(word) && !/^\s*\p{Lu}{2}/u.test(rest);
}

/**
 * Reads the tag of a line, in any case, decoration or of the languages that the vocabulary knows; null when it has
 * none. A tag counts if a colon, a dash or citations follow it, or if it stands alone (as a heading); an English one in
 * capitals always.
 */
export function readTag(line: string, vocabulary: Vocabulary = BRIEF_VOCABULARY): TaggedLine | null {
  const before = BEFORE.exec(line);
  const start = line.slice(before?.[0].length ?? 0);
  const found = opening(start, vocabulary);
  if (!found) return null;
  const { tag, length, word } = found;
  // "<story>" and "[STORY]": the closing bracket does as a colon.
  const boxed = before?.[1] !== '' && /^\s?[\]>]/.test(start.slice(length));
  const after = start.slice(length).replace(boxed ? /^\s?[\]>]/ : /^$/, '');
  if (tag === 'end') return /^[\s\p{P}]*$/u.test(after) ? { tag, citations: '', text: '' } : null;
  // "None of the villages" is how a sentence begins.
  if (tag === 'none')
    return /^[\s\p{P}]*$/u.test(after) || NOT_THERE.test(after) ? { tag, citations: '', text: '' } : null;
  const between = BETWEEN.exec(after);
  const citations = between?.[1] ?? '';
  const rest = after.slice(between?.[0].length ?? 0);
  const colon = COLON.exec(rest);
  if (colon) return { tag, citations, text: rest.slice(colon[0].length) };
  if (boxed || isLoud(word, rest, vocabulary) || citations !== '' || rest.trim() === '')
    return { tag, citations, text: rest };
  return null;
}

/** Tags in mid-line, after what may end a sentence. */
function innerTag({ own }: Vocabulary): RegExp {
  return new RegExp(
    String.raw`(?<=[.!?…»”"\]]\s{1,3})(?=(?:${own})\s?(?:\[[\d., -]{1,40}\]\s?){0,8}:|END\s{0,9}$)`,
    'g',
  );
}
const INNER_TAGS = new Map<Vocabulary, RegExp>();

/** Shorter beginnings than this are no sentence but a number or mark before the line's own tag. */
const SHORTEST_SENTENCE_CHARS = 12;

/** Puts a line break before tags that stand in mid-line after a whole sentence: some models write no line breaks. */
export function breakBeforeTags(line: string, vocabulary: Vocabulary = BRIEF_VOCABULARY): string {
  const pattern = INNER_TAGS.get(vocabulary) ?? innerTag(vocabulary);
  INNER_TAGS.set(vocabulary, pattern);
  return line.replace(pattern, (_none, offset: number) => (offset < SHORTEST_SENTENCE_CHARS ? '' : '\n'));
}
