import type { Passage } from '../article/types';
import type { LangTag } from '../text/lang-tag';
import { leadInOf } from '../text/lead-in';
import { sentences } from '../text/sentences';
import { contentWords } from '../text/tokens';
import { type Candidate, candidateOf, plainLetters } from './candidates';
import { isNoStatement } from './fitness';
import { definiteNoun, leans, pointedNoun } from './leaning';
import { presumedNames } from './presumed-names';
import { type Quoting, quotingIn } from './quoting';

/** A sentence of an article, or a whole quotation of a few with its speaker, that a brief may take. */
export interface Unit {
  /** The head before it in its passage, which it is not understood without; null for none. */
  head: string | null;
  /** The time before it, as written; null for none. */
  time: string | null;
  candidate: Candidate;
  /** It may not stand in a brief at all: half a quotation, page furniture, a line that states nothing. */
  barred: boolean;
  /** It needs the unit before it. */
  leans: boolean;
  /**
   * It opens with a noun as if it were known that was never named before: other words named it, or everybody knows it.
   */
  isNew: boolean;
  /** The stem of the noun that it opens with as if that were known; null for none. */
  presumes: string | null;
  /** The stem of the noun that it points back at within; null for none. */
  points: string | null;
  /** Stems of surnames that it calls people by whom an earlier unit names in full. */
  calls: string[];
}

/** Most sentences, and most words, of a quotation that is taken whole with its speaker. */
const MOST_JOINED = 4;
const MOST_JOINED_WORDS = 80;

interface Piece {
  text: string;
  start: number;
  head: string | null;
  time: string | null;
}

/** The sentences of a passage with their places, without its dateline or other lead-in. */
function piecesOf(text: string, lang: LangTag | null): Piece[] {
  const { end: begin, head, time } = leadInOf(text);
  let cursor = 0;
  return sentences(text, lang).flatMap((sentence) => {
    const at = text.indexOf(sentence, cursor);
    const end = at + sentence.length;
    cursor = end;
    const start = Math.max(at, begin);
    return start >= end
      ? []
      : [
          {
            text: text.slice(start, end),
            start,
            ...(at <= begin && begin > 0 ? { head, time } : { head: null, time: null }),
          },
        ];
  });
}

/** Fewest words of a heading that is a sentence of the story: some outlets set their lead as one. */
const HEADING_WORDS = 10;

function isSentence(text: string): boolean {
  return /[.!…。]["”»]?$/u.test(text) && text.split(/\s+/).length >= HEADING_WORDS;
}

/** True for the rest of a sentence, which begins in small letters: its subject stood in another box of the page. */
function isFragment(text: string): boolean {
  return /^\p{Ll}+[\s,]/u.test(text);
}

/**
 * All that an article's brief may be made of, in reading order; without repeats, subheads, captions, the title itself.
 */
export function unitsOf(passages: readonly Passage[], lang: LangTag | null, title: string): Unit[] {
  const seen = new Set(['', plainLetters(title)]);
  const named = new Set(contentWords(title, lang));
  const quoting = quotingIn(passages, lang);
  const callsIn = presumedNames(lang);
  const stemOf = (word: string) => contentWords(word, lang)[0] ?? word;
  const stemOrNull = (word: string | null) => (word === null ? null : stemOf(word));
  const units: Unit[] = [];
  for (const passage of passages) {
    if (passage.kind === 'caption' || (passage.kind === 'subhead' && !isSentence(passage.text))) continue;
    const pieces = piecesOf(passage.text, lang);
    for (let i = 0; i < pieces.length; ) {
      const { piece, count, relation } = joined(passage, pieces.slice(i, i + MOST_JOINED), quoting);
      i += count;
      const key = plainLetters(piece.text);
      if (seen.has(key)) continue;
      seen.add(key);
      const candidate = candidateOf(piece.text, { passage, alone: pieces.length === 1 }, lang);
      const isRest = piece.head === null && piece.time === null && isFragment(piece.text);
      const barred = relation !== 'none' || passage.kind === 'quote' || isRest || isNoStatement(candidate);
      const presumes = presumed(piece.text, lang);
      const isNew = presumes !== null && !named.has(presumes);
      units.push({
        head: piece.head,
        time: piece.time,
        candidate,
        barred,
        leans: leans(piece.text, lang),
        isNew,
        presumes,
        points: stemOrNull(pointedNoun(piece.text, lang)),
        calls: callsIn(piece.text).map(stemOf),
      });
      for (const word of candidate.words) named.add(word);
    }
  }
  return units;
}

function presumed(text: string, lang: LangTag | null): string | null {
  return contentWords(definiteNoun(text, lang) ?? '', lang)[0] ?? null;
}

/**
 * The first of some sentences, or as many as make its quotation whole and name its speaker; the first alone where that
 * takes too many.
 */
function joined(
  { n, text }: Passage,
  pieces: readonly Piece[],
  quoting: ReturnType<typeof quotingIn>,
): { piece: Piece; count: number; relation: Quoting } {
  const [first = { text: '', start: 0, head: null, time: null }] = pieces;
  const relation = quoting(n, first.start, first.text);
  if (relation === 'half' || relation === 'bare')
    for (const [i, last] of pieces.entries()) {
      const whole = text.slice(first.start, last.start + last.text.length);
      if (whole.split(/\s+/).length > MOST_JOINED_WORDS) break;
      if (quoting(n, first.start, whole) === 'none')
        return { piece: { ...first, text: whole }, count: i + 1, relation: 'none' };
    }
  return { piece: first, count: 1, relation };
}
