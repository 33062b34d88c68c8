import type { Passage } from '../article/types';
import type { LangTag } from '../text/lang-tag';
import { sentences } from '../text/sentences';
import { contentWords } from '../text/tokens';

/** A sentence that may be picked. */
export interface Candidate {
  /** Verbatim from its passage. */
  text: string;
  /** Number of its passage. */
  passage: number;
  /** The passage's kind; null when unknown. */
  kind: Passage['kind'] | null;
  /** The sentence is the whole passage. */
  alone: boolean;
  /** Content words, stemmed, with repeats. */
  words: string[];
  /** Number of words of any sort; characters of scripts without spaces count half. */
  length: number;
}

/** A passage whose sentences may be picked; without a kind it counts as a paragraph. */
export type SourcePassage = Pick<Passage, 'n' | 'text'> & Partial<Pick<Passage, 'kind'>>;

/**
 * Characters of the pieces (some 90 words) that text without stops is cut into, or a whole page could be one sentence.
 */
const LONGEST = 600;

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

/**
 * The number of words in a text, estimated quickly: runs of letters and digits; half the characters of scripts without
 * spaces.
 */
function lengthOf(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = unspaced > 0 ? text.replace(UNSPACED, ' ') : text;
  return (spaced.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) + Math.ceil(unspaced / 2);
}

function pieces(sentence: string): string[] {
  const cut: string[] = [];
  let rest = sentence;
  while (rest.length > LONGEST) {
    const space = rest.lastIndexOf(' ', LONGEST);
    let end = space > LONGEST / 2 ? space : LONGEST;
    // Never cut between the two halves of a surrogate pair.
    if (/[\ud800-\udbff]/.test(rest.charAt(end - 1))) end--;
    cut.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return rest === '' ? cut : [...cut, rest];
}

/** The text's letters and digits only, for comparing. */
export function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A sentence of a passage as a candidate. */
export function candidateOf(
  text: string,
  { passage, alone }: { passage: SourcePassage; alone: boolean },
  lang: LangTag | null,
): Candidate {
  const words = contentWords(text, lang);
  return { text, passage: passage.n, kind: passage.kind ?? null, alone, words, length: lengthOf(text) };
}

/**
 * All sentences of the passages that may be picked, in reading order: without repeats, sentences that only repeat the
 * title, subheads and captions.
 */
export function candidatesOf(passages: SourcePassage[], lang: LangTag | null, title: string): Candidate[] {
  const seen = new Set(['', plainLetters(title)]);
  const found: Candidate[] = [];
  for (const passage of passages) {
    if (passage.kind === 'subhead' || passage.kind === 'caption') continue;
    const all = sentences(passage.text, lang).flatMap(pieces);
    for (const text of all) {
      const key = plainLetters(text);
      if (seen.has(key)) continue;
      seen.add(key);
      found.push(candidateOf(text, { passage, alone: all.length === 1 }, lang));
    }
  }
  return found;
}
