import type { Confidence, Doubt, Passage } from '../types';

/** Number of words from which a text is as long as a story, and below which it is reported as short. */
const ENOUGH_WORDS = 200;
const FEW_WORDS = 120;
/** Characters from which a passage is a paragraph rather than a line. */
const LONG = 80;
/** A text with fewer words may be only a beginning; beyond this, pages mostly count characters, not words. */
const BEGINNING = 300;
/** Factor by which a page's own count of words must exceed those that were found for the text to be incomplete. */
const FAR_MORE = 2.5;
/** Least share of passages that are paragraphs. */
const FEW_PARAGRAPHS = 0.25;

export interface ConfidenceSigns {
  passages: readonly Passage[];
  words: number;
  /** The detector's score, 0 to 1. */
  score: number;
  /** The page was too large, or time too short, to read it all. */
  truncated: boolean;
  /** Words that the page's structured data says the text has; null where it does not. */
  said: number | null;
  /** The text is known to be cut (a paywall, a teaser): that it is short is no doubt about what was found. */
  cut: boolean;
}

/**
 * Rates an extraction: enough text, most of it in paragraphs, on a page that looks like an article and does not say
 * that its text is far longer. The weights are set so that a page with nothing in its favour stays below 0.4, where the
 * reader is warned.
 */
export function judge({ passages, words, score, truncated, said, cut }: ConfidenceSigns): Confidence {
  const body = passages.filter((passage) => passage.kind !== 'subhead');
  const long = body.filter((passage) => passage.text.length >= LONG).length;
  const paragraphs = body.length === 0 ? 0 : long / body.length;
  const lacks = !cut && words < BEGINNING && said !== null && said > FAR_MORE * Math.max(words, 1);
  const prose = Math.min(1, 2 * paragraphs) * Math.min(1, words / FEW_WORDS);
  const sure = 0.4 * Math.min(1, words / ENOUGH_WORDS) + 0.25 * prose + 0.35 * score;
  const confidence = Math.round(sure * (truncated ? 0.8 : 1) * (lacks ? 0.35 : 1) * 100) / 100;
  const doubts: [Doubt, boolean][] = [
    ['later', lacks],
    ['endless', truncated],
    ['short', !cut && words < FEW_WORDS],
    ['lines', paragraphs < FEW_PARAGRAPHS],
  ];
  return { confidence, doubt: doubts.find(([, holds]) => holds)?.[0] ?? null };
}
