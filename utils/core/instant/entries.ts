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
 * The entries of a live report, a list (of pictures, too) or an interview, in the order of the page; null for a continuous
 * story, and for one of those kinds in which no entries can be told.
 */
export function formOf({ kind, passages: all }: Pick<Article, 'kind' | 'passages'>): Form | null {
  const passages = kind === 'list' ? captionsAsItems(all) : all;
  const starts: Starts | null = passages === all ? startsOf(kind, passages) : ({ kind: form }) => form === 'item';
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

const isHead = ({ kind }: Passage) => kind === 'subhead';
const isCaption = ({ kind }: Passage) => kind === 'caption';

/** Pictures without heads tell by their captions, each of which is an item. */
function captionsAsItems(passages: Passage[]): Passage[] {
  if (passages.some(isHead) || passages.filter(isCaption).length < FEWEST) return passages;
  return passages.map((passage) => (isCaption(passage) ? { ...passage, kind: 'item' } : passage));
}

function add(entry: Entry, passage: Passage): void {
  const heads = isHead(passage) || isQuestion(passage);
  if (heads && entry.head === null && entry.passages.length === 0)
    entry.head = passage.text.length <= LONGEST_HEAD_CHARS || isQuestion(passage) ? passage.text : null;
  else if (passage.kind !== 'caption' && !heads) entry.passages.push(passage);
}

function isQuestion({ text }: Passage): boolean {
  return /[?？؟]\s*$/u.test(text) && text.length <= LONGEST_QUESTION_CHARS;
}

type Starts = (passage: Passage, before: Passage | undefined) => boolean;

/** Tells where an entry begins in a text of this kind; null where the kind has none. */
function startsOf(kind: Article['kind'], passages: readonly Passage[]): Starts | null {
  if (kind === 'live') {
    const times = new Set(passages.flatMap(({ time }) => time ?? []));
    return times.size >= FEWEST ? ({ time }, before) => time !== undefined && time !== before?.time : isHead;
  }
  if (kind === 'list') return isHead;
  if (kind !== 'interview') return null;
  const questions = passages.filter(isQuestion).length;
  return questions >= Math.max(FEWEST, QUESTIONS * passages.length) ? isQuestion : null;
}
