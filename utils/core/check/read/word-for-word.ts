import type { Citation } from '../../article/types';
import { codeOf, type LangCode, type LangTag } from '../../text/lang-tag';
import { UNSPACED_SCRIPTS } from '../../text/scripts';
import type { CheckSource } from '../types';
import { runsOf } from './runs';
import { endsSentence, openingBefore, sentenceBefore } from './sentence-bounds';

/**
 * The sources' words in the order of reading, for finding statements that were copied. Built once for a brief; opaque
 * to callers.
 */
export interface CopiedIndex {
  texts: IndexedText[];
  /** The number of each word of all texts. */
  vocabulary: Map<string, number>;
}

interface IndexedText {
  source: number;
  lang: LangTag | null;
  code: LangCode | null;
  passages: readonly { n: number; text: string }[];
  /** The text has capital letters at all. */
  cased: boolean;
  /** The words in order, each by its number in the vocabulary. */
  words: Int32Array;
  /** Their places. */
  places: WordPlace[];
}

/** The index in `passages` of a word's passage, and its offsets there. */
interface WordPlace {
  passage: number;
  start: number;
  end: number;
}

/** A statement's words in a source, in one piece. */
export interface Copy {
  source: number;
  /** The numbers of the passages that it stands in. */
  citations: Citation[];
  /** The place of its first letter. */
  passage: number;
  start: number;
  /** It begins where a sentence begins (or goes on after its dateline), and ends where one ends. */
  whole: boolean;
  /** It begins and ends at marks of its sentence: what is cut off are clauses, not words of a phrase. */
  atMarks: boolean;
  /** The words of its sentences that were left out before and after it; of a whole one, what introduces it. */
  around: [before: string, after: string];
}

/** Most characters of one source that are read. */
const LONGEST_SOURCE_CHARS = 2_000_000;

/** Most characters of a statement that are read: a text in small letters alone may be one sentence. */
const LONGEST_STATEMENT_CHARS = 100_000;

/** Most places of one statement that are looked at: a word alone may stand in a long text thousands of times. */
const MOST_PLACES = 2000;

const HIDDEN = /[\u00ad\u200b-\u200f\u2060\ufeff]|[\ufe00-\ufe0f]/g;

/**
 * A word, a figure with the marks in it, a character of a script without spaces, or a sign that changes the sense of a
 * figure or a sentence. Other marks may be written in many ways, and some are lost in copying.
 */
const WORD = new RegExp(
  [
    `[${UNSPACED_SCRIPTS}ー]`,
    String.raw`[\p{L}\p{M}\p{N}\u00ad\u200b-\u200f\u2060\ufeff]+(?:(?<=\p{N})[.,](?=\p{N})[\p{L}\p{M}\p{N}]+)*`,
    String.raw`[%‰‱+±=<>\p{Sc}?？؟]`,
    String.raw`(?<![\p{L}\p{N}])[-−–](?=\p{N})`,
  ].join('|'),
  'gu',
);

const SAME: ReadonlyMap<string, string> = new Map([
  ['−', '-'],
  ['–', '-'],
  ['？', '?'],
  ['؟', '?'],
]);

function* wordsOf(text: string): Generator<{ word: string; start: number; end: number }> {
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const word = SAME.get(found) ?? found.replace(HIDDEN, '').normalize('NFKC').toLowerCase();
    if (word !== '') yield { word, start: index, end: index + found.length };
  }
}

/** Prepares sources for `copyOf`. Time is linear; of each source the first two million characters count. */
export function indexCopies(sources: readonly CheckSource[]): CopiedIndex {
  const vocabulary = new Map<string, number>();
  const texts = sources.map(({ number, lang, passages }): IndexedText => {
    const words: number[] = [];
    const places: WordPlace[] = [];
    let left = LONGEST_SOURCE_CHARS;
    passages.forEach(({ text }, passage) => {
      for (const { word, start, end } of wordsOf(text.slice(0, left))) {
        const known = vocabulary.get(word) ?? vocabulary.size;
        vocabulary.set(word, known);
        words.push(known);
        places.push({ passage, start, end });
      }
      left = Math.max(0, left - text.length);
    });
    const cased = passages.some(({ text }) => /\p{Lu}/u.test(text));
    return { source: number, lang, code: codeOf(lang), passages, cased, words: Int32Array.from(words), places };
  });
  return { texts, vocabulary };
}

/**
 * The place in the sources where all words of a statement stand in the same order with nothing between them; null where
 * there is none. Of several places, whole sentences come before parts of sentences, and cited passages before others. A
 * statement without words is compared character by character. Time is linear in both.
 */
export function copyOf(text: string, citations: readonly Citation[], { texts, vocabulary }: CopiedIndex): Copy | null {
  const wanted: number[] = [];
  for (const { word } of wordsOf(text.slice(0, LONGEST_STATEMENT_CHARS))) {
    const known = vocabulary.get(word);
    if (known === undefined) return null;
    wanted.push(known);
  }
  if (wanted.length === 0) return copyOfMarks(text, texts);
  let best: Place | null = null;
  let looked = 0;
  for (const { indexed, index } of placesOf(wanted, citations, texts)) {
    const place = placeAt(indexed, index, wanted.length);
    const whole = place.whole && hasOwnMarks(text, place);
    if (whole && place.before === '') return copyAt(place);
    if (!best || (whole && !best.whole)) best = { ...place, whole };
    if (++looked >= MOST_PLACES) break;
  }
  return best && copyAt(best);
}

interface Found {
  indexed: IndexedText;
  /** The index of the run's first word. */
  index: number;
}

/** The places of a run of words, first in the passages that are cited, then everywhere. */
function* placesOf(
  wanted: readonly number[],
  citations: readonly Citation[],
  texts: readonly IndexedText[],
): Generator<Found> {
  for (const indexed of texts) {
    for (const [source, n] of citations) {
      if (source !== indexed.source) continue;
      const passage = indexed.passages.findIndex((one) => one.n === n);
      const [from, to] = [firstOf(indexed.places, passage), firstOf(indexed.places, passage + 1)];
      if (passage < 0) continue;
      for (const index of runsOf(wanted, indexed.words, [from, to])) yield { indexed, index };
    }
  }
  for (const indexed of texts)
    for (const index of runsOf(wanted, indexed.words, [0, indexed.words.length])) yield { indexed, index };
}

/** The index of the first word of a passage or of those after it. Binary search. */
function firstOf(places: readonly WordPlace[], passage: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.passage ?? 0) < passage) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A run of words in a source: indices of passages, and the offsets at which it begins and ends there. */
interface Place {
  indexed: IndexedText;
  from: number;
  to: number;
  start: number;
  end: number;
  /** The index of its first word, and the number of its words. */
  index: number;
  count: number;
  whole: boolean;
  /** Of a whole one, the words of its sentence before it. */
  before: string;
}

function placeAt(indexed: IndexedText, index: number, count: number): Place {
  const { passages, places, code: lang, cased } = indexed;
  const [first, last] = [places[index], places[index + count - 1]];
  const [from, to] = [first?.passage ?? 0, last?.passage ?? 0];
  const [start, end] = [first?.start ?? 0, last?.end ?? 0];
  const closing = passages[to]?.text ?? '';
  const before = openingBefore({ text: passages[from]?.text ?? '', at: start, lang, cased });
  const whole =
    before !== null &&
    endsSentence({ text: closing, at: end, lang, cased }) &&
    (ASKS.test(closing.charAt(end - 1)) || !ASKED.test(closing.slice(end)));
  return { indexed, from, to, start, end, index, count, whole, before: before ?? '' };
}

const ASKS = /[?？؟]/u;

/** The end of a sentence that asks. */
const ASKED = /^[^\p{L}\p{N}]{0,3}[?？؟]/u;

const QUOTES = /["“”«»„「」『』]/u;

/** True where the quotation marks of a statement, if it has any, are not of its own making. */
function hasOwnMarks(text: string, { indexed: { passages, places }, from, to, index, count }: Place): boolean {
  if (!QUOTES.test(text)) return true;
  // Up to the words before and after: marks may stand on lines of their own.
  const [last, next] = [places[index - 1] ?? { passage: 0, end: 0 }, places[index + count]];
  for (let i = Math.min(from, last.passage); i <= Math.max(to, next?.passage ?? passages.length - 1); i++) {
    const end = next && i === next.passage ? next.start : undefined;
    if (QUOTES.test(passages[i]?.text.slice(i === last.passage ? last.end : 0, end) ?? '')) return true;
  }
  return false;
}

/** A mark that parts clauses, or a stop; white space and quotes beside it. */
const AFTER_MARK = /(?:^|[.!?…。！？,;:()"“”«»–—、，；：])[^\p{L}\p{N}]*$/u;
const BEFORE_MARK = /^[^\p{L}\p{N}]*(?:$|[.!?…。！？,;:()"“”«»–—、，；：](?!\p{N}))/u;

/** Most characters of a sentence that are read around a cut. */
const AROUND_CHARS = 300;

function copyAt({ indexed: { source, passages }, from, to, start, end, whole, before: opening }: Place): Copy {
  const numbers = passages.slice(from, to + 1).map(({ n }) => n);
  const before = (passages[from]?.text ?? '').slice(Math.max(0, start - AROUND_CHARS), start);
  const after = (passages[to]?.text ?? '').slice(end, end + AROUND_CHARS);
  return {
    source,
    citations: numbers.map((n): Citation => [source, n]),
    passage: numbers[0] ?? 1,
    start,
    whole,
    atMarks: whole || (AFTER_MARK.test(before) && BEFORE_MARK.test(after)),
    around: whole ? [opening, ''] : [sentenceBefore(before), sentenceAfter(after)],
  };
}

function sentenceAfter(text: string): string {
  return text.split(/[.!?…。！？](?=["'”’»)]{0,3}(?:\s|$))/u)[0] ?? '';
}

/** Most characters of a statement of marks alone. */
const MOST_MARKS_CHARS = 200;

/** The place of a statement of marks alone that touch no word, white space apart. */
function copyOfMarks(statement: string, texts: readonly IndexedText[]): Copy | null {
  const marks = statement.replace(/\s+/gu, '');
  if (marks === '' || marks.length > MOST_MARKS_CHARS) return null;
  const wanted = [...marks].map((mark) => mark.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s*');
  const alone = new RegExp(`(?<![\\p{L}\\p{N}])${wanted}(?![\\p{L}\\p{N}])`, 'u');
  for (const { source, passages } of texts) {
    const found = alone.exec(passages.map(({ text }) => text).join('\n'));
    if (!found) continue;
    let [i, left] = [0, found.index];
    while (left > (passages[i]?.text.length ?? Infinity)) left -= (passages[i++]?.text.length ?? 0) + 1;
    const n = passages[i]?.n ?? 1;
    return { source, citations: [[source, n]], passage: n, start: left, whole: true, atMarks: true, around: ['', ''] };
  }
  return null;
}
