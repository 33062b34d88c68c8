import { quotesBalance } from '../../text/quotes';
import { sentences } from '../../text/sentences';
import { countWords } from '../../text/words';
import type { ReadArticle } from '../types';

/** Fewest and most words of a sentence that becomes a canary. */
const SHORTEST = 6;
const LONGEST = 45;
/** Most sentences of an article that are considered. */
const MOST = 400;

/** A sentence of the article. */
export interface SourceSentence {
  text: string;
  /** Number of its passage. */
  passage: number;
}

/**
 * The sentences of an article that can stand alone as a statement: whole ones of the text, neither question nor
 * quotation, each once.
 */
export function sentencesToSpoil({ passages, lang }: ReadArticle): SourceSentence[] {
  const found = new Map<string, SourceSentence>();
  for (const { n, text, kind } of passages) {
    if (kind === 'subhead' || kind === 'caption') continue;
    for (const sentence of sentences(text, lang)) {
      if (found.size >= MOST) return [...found.values()];
      if (isWhole(sentence) && !found.has(sentence)) found.set(sentence, { text: sentence, passage: n });
    }
  }
  return [...found.values()].filter(({ text }) => {
    const words = countWords(text, lang);
    return words >= SHORTEST && words <= LONGEST;
  });
}

function isWhole(text: string): boolean {
  return /[.。।]$/u.test(text) && !/^[\p{Ll}]/u.test(text) && !/["“”«»„「]/u.test(text) && quotesBalance(text);
}
