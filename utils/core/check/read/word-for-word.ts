import type { Citation } from '../../article/types';
import type { LangTag } from '../../text/lang-tag';
import { leadInEnd } from '../../text/lead-in';
import type { CheckSource } from '../types';

/**
 * The sources' words in the order of reading, for finding statements that were copied. Built once for a brief; opaque to
 * callers.
 */
export interface CopiedIndex {
  texts: IndexedText[];
}

interface IndexedText {
  source: number;
  lang: LangTag | null;
  passages: readonly { n: number; text: string }[];
  /** All words, each between single spaces. */
  joined: string;
  /** The offset in `joined` of each word. */
  at: number[];
  /** The index in `passages` of each word's passage, and its offsets there. */
  words: PlacedWord[];
}

interface PlacedWord {
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
  /** It begins where a sentence begins (or goes on after its dateline or head), and ends where one ends. */
  whole: boolean;
  /** It begins and ends at marks of its sentence: what is cut off are clauses, not words of a phrase. */
  atMarks: boolean;
  /** The words of its sentences that were left out before and after it. */
  around: [before: string, after: string];
}

/** Most characters of one source that are read. */
const LONGEST_SOURCE_CHARS = 2_000_000;

/** Most places of one statement that are looked at, or a source of one sentence 10,000 times would take seconds. */
const MOST_PLACES = 50;

const HIDDEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/**
 * A word, a character of a script without spaces, or a sign that changes the sense of a figure or a sentence. Other
 * marks may be written in many ways, and some are lost in copying.
 */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}]+|[%‰‱+±=<>\p{Sc}?？؟]|(?<![\p{L}\p{N}])[-−–](?=\p{N})/gu;

const SAME: Readonly<Record<string, string>> = { '−': '-', '–': '-', '？': '?', '؟': '?' };

function* wordsOf(text: string): Generator<{ word: string; start: number; end: number }> {
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const word = SAME[found] ?? found.replace(HIDDEN, '').normalize('NFKC').toLowerCase();
    if (word !== '') yield { word, start: index, end: index + found.length };
  }
}

/** Prepares sources for `copyOf`. Time is linear; of each source the first two million characters count. */
export function indexCopies(sources: readonly CheckSource[]): CopiedIndex {
  return {
    texts: sources.map(({ number, lang, passages }) => {
      const words: PlacedWord[] = [];
      const at: number[] = [];
      const parts: string[] = [''];
      let length = 1;
      let left = LONGEST_SOURCE_CHARS;
      passages.forEach(({ text }, passage) => {
        for (const { word, start, end } of wordsOf(text.slice(0, left))) {
          at.push(length);
          words.push({ passage, start, end });
          parts.push(word);
          length += word.length + 1;
        }
        left = Math.max(0, left - text.length);
      });
      return { source: number, lang, passages, joined: `${parts.join(' ')} `, at, words };
    }),
  };
}

/**
 * The place in the sources where all words of a statement stand in the same order with nothing between them; one that
 * is a whole sentence before one that is part of one, one that the statement cites before another. Null where there is
 * none. A statement without words is looked for character by character.
 */
export function copyOf(text: string, citations: readonly Citation[], { texts }: CopiedIndex): Copy | null {
  const words = [...wordsOf(text)].map(({ word }) => word);
  if (words.length === 0) return copyOfMarks(text.trim(), texts);
  const wanted = ` ${words.join(' ')} `;
  const cited = new Set(citations.map((citation) => citation.join('.')));
  let best: Copy | null = null;
  let most = -1;
  let looked = 0;
  for (const indexed of texts) {
    for (let from = indexed.joined.indexOf(wanted); from >= 0; from = indexed.joined.indexOf(wanted, from + 1)) {
      const copy = copyAt(indexed, from + 1, words.length);
      const worth = (copy.whole ? 2 : 0) + (copy.citations.some((citation) => cited.has(citation.join('.'))) ? 1 : 0);
      if (worth > most) [best, most] = [copy, worth];
      if (most === 3 || ++looked >= MOST_PLACES) return best;
    }
  }
  return best;
}

/** A mark that parts clauses, or a stop; white space and quotes beside it. */
const AFTER_MARK = /(?:^|[.!?…。！？,;:()"“”«»–—、，；：])[^\p{L}\p{N}]*$/u;
const BEFORE_MARK = /^[^\p{L}\p{N}]*(?:$|[.!?…。！？,;:()"“”«»–—、，；：](?!\p{N}))/u;

function copyAt(indexed: IndexedText, offset: number, count: number): Copy {
  const { source, passages, words } = indexed;
  const index = indexOfOffset(indexed.at, offset);
  const [first, last] = [words[index], words[index + count - 1]];
  const [from, to] = [first?.passage ?? 0, last?.passage ?? 0];
  const numbers = passages.slice(from, to + 1).map(({ n }) => n);
  const [opening, closing] = [passages[from]?.text ?? '', passages[to]?.text ?? ''];
  const [start, end] = [first?.start ?? 0, last?.end ?? 0];
  const whole = beginsSentence(opening, start) && endsSentence(closing, end);
  return {
    source,
    citations: numbers.map((n): Citation => [source, n]),
    passage: numbers[0] ?? 1,
    start,
    whole,
    atMarks: whole || (AFTER_MARK.test(opening.slice(0, start)) && BEFORE_MARK.test(closing.slice(end))),
    around: whole ? ['', ''] : [sentenceBefore(opening, start), sentenceAfter(closing, end)],
  };
}

/** Binary search: the offsets ascend. */
function indexOfOffset(at: readonly number[], offset: number): number {
  let [low, high] = [0, at.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A stop, after which a new sentence may begin. */
const AFTER_STOP = /(?:^|[.!?…。！？؟।:;]["'”’»›“‘)\]]{0,3}|["“«„‹‘「『])[^\p{L}\p{N}]*$/u;

function beginsSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  if (start <= 12 ? /^[^\p{L}\p{N}]*$/u.test(before) : false) return true;
  if (start === leadInEnd(text)) return true;
  // A colon or a semicolon parts a sentence; the words before it may say who says so.
  return AFTER_STOP.test(before) && !/[:;][^\p{L}\p{N}]*$/u.test(before);
}

function endsSentence(text: string, end: number): boolean {
  return /^(?:[^\p{L}\p{N}]*$|[^\p{L}\p{N},;:]*[.!?…。！？؟।](?!\p{N}))/u.test(text.slice(end, end + 12));
}

/** Most characters of a sentence that are read around a cut. */
const AROUND_CHARS = 300;

function sentenceBefore(text: string, start: number): string {
  return (
    text
      .slice(Math.max(0, start - AROUND_CHARS), start)
      .split(/[.!?…。！？]["'”’»)]{0,3}\s/u)
      .at(-1) ?? ''
  );
}

function sentenceAfter(text: string, end: number): string {
  return text.slice(end, end + AROUND_CHARS).split(/[.!?…。！？](?=["'”’»)]{0,3}(?:\s|$))/u)[0] ?? '';
}

function copyOfMarks(text: string, texts: readonly IndexedText[]): Copy | null {
  if (text === '') return null;
  for (const { source, passages } of texts) {
    for (const { n, text: passage } of passages) {
      const start = passage.indexOf(text);
      if (start >= 0)
        return { source, citations: [[source, n]], passage: n, start, whole: true, atMarks: true, around: ['', ''] };
    }
  }
  return null;
}
