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
  /** The passage's kind, where it is known. */
  kind: Passage['kind'] | null;
  /** It is the whole passage. */
  alone: boolean;
  /** Content words, stemmed, with repeats. */
  words: string[];
  /** Words of any sort; characters of scripts without spaces count half. */
  length: number;
}

/** What sentences are taken from; a bare text counts as a paragraph. */
export type SourcePassage = Pick<Passage, 'n' | 'text'> & Partial<Pick<Passage, 'kind'>>;

/** Text without any stop is cut into pieces of so many characters (some 90 words), lest a whole page be one sentence. */
const LONGEST = 600;

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

/** Words in a text, quickly: runs of letters and digits; half the characters of scripts without spaces. */
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
    // Never between the two halves of a character outside the basic plane.
    if (/[\ud800-\udbff]/.test(rest.charAt(end - 1))) end--;
    cut.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return rest === '' ? cut : [...cut, rest];
}

/** Letters and digits only, for comparing. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * All sentences of the passages that may be picked, in reading order: none twice, none that only repeats the title, no
 * subheads and no captions.
 */
export function candidatesOf(passages: SourcePassage[], lang: LangTag | null, title: string): Candidate[] {
  const seen = new Set(['', bare(title)]);
  const found: Candidate[] = [];
  for (const passage of passages) {
    if (passage.kind === 'subhead' || passage.kind === 'caption') continue;
    const all = sentences(passage.text, lang).flatMap(pieces);
    for (const text of all) {
      const key = bare(text);
      if (seen.has(key)) continue;
      seen.add(key);
      found.push({
        text,
        passage: passage.n,
        kind: passage.kind ?? null,
        alone: all.length === 1,
        words: contentWords(text, lang),
        length: lengthOf(text),
      });
    }
  }
  return found;
}
