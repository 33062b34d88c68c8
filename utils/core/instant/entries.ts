import type { Article, Passage } from '../article/types';

/** An entry of a live report, an item of a list, an answer of an interview. */
export interface Entry {
  /** ISO 8601; null where it gives none. */
  time: string | null;
  /** Its head, or the question; null where it has none. */
  head: string | null;
  /** The passages of its text. */
  passages: Passage[];
}

/** Fewest entries for a text to have the form. */
const FEWEST = 3;

/** Longest head, and longest question, characters. */
const LONGEST_HEAD_CHARS = 200;
const LONGEST_QUESTION_CHARS = 400;

/** Least share of an interview's passages that are questions. */
const QUESTIONS = 0.15;

/** A form of article that is no continuous story: its entries, and the passages before them. */
export interface Form {
  entries: Entry[];
  before: Passage[];
}

/**
 * The entries of a live report, a list, a gallery or an interview, in the order of the page; null for a continuous
 * story, and for one of those kinds in which no entries can be told.
 */
export function formOf({ kind, passages }: Pick<Article, 'kind' | 'passages'>): Form | null {
  const starts = startsOf(kind, passages);
  if (starts === null) return null;
  const entries: Entry[] = [];
  passages.forEach((passage, i) => {
    if (starts(passage, passages[i - 1])) entries.push({ time: passage.time ?? null, head: null, passages: [] });
    const entry = entries.at(-1);
    if (entry) add(entry, passage);
  });
  const told = entries.filter(({ passages: own }) => own.length > 0);
  const first = passages.findIndex((passage, i) => starts(passage, passages[i - 1]));
  return told.length >= FEWEST ? { entries: told, before: passages.slice(0, Math.max(0, first)) } : null;
}

function add(entry: Entry, passage: Passage): void {
  const isHead = passage.kind === 'subhead' || isQuestion(passage);
  if (isHead && entry.head === null && entry.passages.length === 0)
    entry.head = passage.text.length <= LONGEST_HEAD_CHARS || isQuestion(passage) ? passage.text : null;
  else if (passage.kind !== 'caption' && !isHead) entry.passages.push(passage);
}

function isQuestion({ text }: Passage): boolean {
  return /[?？؟]\s*$/u.test(text) && text.length <= LONGEST_QUESTION_CHARS;
}

type Starts = (passage: Passage, before: Passage | undefined) => boolean;

/** Tells where an entry begins in a text of this kind; null where the kind has none. */
function startsOf(kind: Article['kind'], passages: readonly Passage[]): Starts | null {
  const isHead = ({ kind: form }: Passage) => form === 'subhead';
  if (kind === 'live') {
    const times = new Set(passages.flatMap(({ time }) => time ?? []));
    return times.size >= FEWEST ? ({ time }, before) => time !== undefined && time !== before?.time : isHead;
  }
  if (kind === 'gallery' || kind === 'list') return isHead;
  if (kind !== 'interview') return null;
  const questions = passages.filter(isQuestion).length;
  return questions >= Math.max(FEWEST, QUESTIONS * passages.length) ? isQuestion : null;
}
