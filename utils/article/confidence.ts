import type { Passage } from './types';

/**
 * How sure it is that the passages are the story and nothing else, 0 to 1: enough text, most of it in paragraphs, found by
 * Readability, on a page that looks like an article (`score`, 0 to 1).
 */
export function confidenceOf(passages: Passage[], words: number, score: number, truncated: boolean): number {
  const told = passages.filter((passage) => passage.kind !== 'subhead');
  const long = told.filter((passage) => passage.text.length >= 80).length;
  const enough = Math.min(1, words / 200);
  const whole = told.length === 0 ? 0 : Math.min(1, (2 * long) / told.length);
  const confidence = 0.4 * enough + 0.25 * whole + 0.35 * score;
  return Math.round((truncated ? confidence * 0.8 : confidence) * 100) / 100;
}
