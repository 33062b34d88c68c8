import type { LangTag } from './lang-tag';
import { UNSPACED_SCRIPTS } from './scripts';
/** One character of a script without spaces between words, in which only a dictionary can count words. */
export const UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}]`, 'u');
/** A run of letters and digits, held together by apostrophes, hyphens and the marks inside numbers. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu;

/**
 * A segmenter into words. A page may declare anything as its language; the browser's default replaces an invalid one.
 */
function wordSegmenter(lang: LangTag | null | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang || undefined, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}

/** Number of words in a text; where the script has no spaces, as the browser's own word breaker counts them. */
export function countWords(text: string, lang?: LangTag | null): number {
  if (!UNSPACED.test(text)) return text.match(WORD)?.length ?? 0;
  let words = 0;
  for (const { isWordLike } of wordSegmenter(lang).segment(text)) if (isWordLike) words += 1;
  return words;
}
