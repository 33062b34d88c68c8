import type { Detection, Passage } from './types';

/** Least words of a story that can overrule the detector. */
const ENOUGH_WORDS = 300;
/** Characters from which a passage is a paragraph rather than a line. */
const LONG = 80;
/** Least share of the passages that must be paragraphs; higher where the address looks like that of a section. */
const MOSTLY = { other: 0.6, section: 0.8 };
/** Score below which the detector is believed: without a single sign of an article, no text makes a page one. */
const DOUBTFUL = 0.1;
/** Score of a page that only its text shows to be an article: it is likely, not certain. */
const LIKELY = 0.6;

interface ReadText {
  passages: Passage[];
  words: number;
  /** The page says when it was published. */
  dated: boolean;
}

/**
 * Corrects the detector's answer once the text has been read. The detector sees no shadow roots and only the beginning
 * of a page, and misses articles built that way; a long, dated text of whole paragraphs is an article, unless the
 * detector had a reason of its own to say no (a shop, a forum, a search).
 */
export function secondLook(detection: Detection, { passages, words, dated }: ReadText): Detection {
  const { isArticle, score, page } = detection;
  if (isArticle || score < DOUBTFUL || !dated || words < ENOUGH_WORDS || (page !== 'other' && page !== 'section'))
    return detection;
  const body = passages.filter((passage) => passage.kind !== 'subhead');
  const paragraphs = body.filter((passage) => passage.text.length >= LONG).length;
  if (paragraphs < MOSTLY[page] * body.length) return detection;
  return { isArticle: true, score: LIKELY, kind: 'news', page: 'article' };
}
