import type { Citation, Passage } from '../../article/types';
import type { LangTag } from '../../text/lang-tag';
import { contentWords } from '../../text/tokens';
import type { BriefLine } from '../types';

/** Share of a statement's content words that one passage must hold. */
const HELD_SHARE = 0.6;
/** A statement with fewer content words fits too many passages to be attributed to one. */
const FEWEST_WORDS = 3;

interface Index {
  lang: LangTag | null;
  words: Set<string>[];
}

/** The words of an article's passages, kept as long as the article is: a brief asks for many statements. */
const indexes = new WeakMap<readonly Passage[], Index>();

function indexOf(passages: readonly Passage[], lang: LangTag | null): Set<string>[] {
  const known = indexes.get(passages);
  if (known && known.lang === lang) return known.words;
  const words = passages.map(({ text }) => new Set(contentWords(text, lang)));
  indexes.set(passages, { lang, words });
  return words;
}

/** The number of the passage that holds a statement, see `attribute`; null when none does. */
function holder(text: string, passages: readonly Passage[], lang: LangTag | null): number | null {
  const words = new Set(contentWords(text, lang));
  if (words.size < FEWEST_WORDS) return null;
  const numbers = [...words].filter((word) => /\p{N}/u.test(word));
  let best = 0;
  let found: number | null = null;
  for (const [i, held] of indexOf(passages, lang).entries()) {
    const n = passages[i]?.n;
    if (n === undefined || !numbers.every((number) => held.has(number))) continue;
    let count = 0;
    for (const word of words) if (held.has(word)) count++;
    if (count < words.size * HELD_SHARE || count <= best) continue;
    best = count;
    found = n;
  }
  return found;
}

/**
 * The passage that a statement without citation rests on: the one that holds most of its content words, at least 60 %,
 * and all of its numbers; the earlier of equals. Empty when there is none. `lang` is the language of both.
 */
export function attribute(text: string, passages: readonly Passage[], lang: LangTag | null): Citation[] {
  const n = holder(text, passages, lang);
  return n === null ? [] : [[1, n]];
}

/** A source in which a statement is looked for. */
export interface Attributable {
  number: number;
  lang: LangTag | null;
  passages: readonly Passage[];
}

/** Like `attribute`, in each of several sources: at most one passage of each, in the order of the sources. */
export function attributeAcross(text: string, sources: readonly Attributable[]): Citation[] {
  return sources.flatMap(({ number, passages, lang }): Citation[] => {
    const n = holder(text, passages, lang);
    return n === null ? [] : [[number, n]];
  });
}

/** A line of the standfirst or story that cites nothing, with the passage that holds it where one does. */
export function withCitations(line: BriefLine, passages: readonly Passage[], lang: LangTag | null): BriefLine {
  const inStory = line.tag === 'standfirst' || line.tag === 'story';
  return inStory && line.citations.length === 0 ? { ...line, citations: attribute(line.text, passages, lang) } : line;
}

/** True when a line belongs to the standfirst or story and cites nothing. */
export function isToldUncited(line: BriefLine): boolean {
  return (line.tag === 'standfirst' || line.tag === 'story') && line.citations.length === 0;
}
