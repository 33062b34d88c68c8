import { UNSEEN_CLASS } from '../text/unseen';
import type { Passage } from './types';

const BLANK = new RegExp(`[\\s\\u200c\\u200d${UNSEEN_CLASS}]+`, 'g');
const squeeze = (text: string) => text.replace(BLANK, '');
/** Shorter selections, a word looked up or a slip of the mouse, mean no passage. */
const SHORTEST = 12;

/**
 * Numbers of the passages that a selection in the page touches: those that hold it, and those that it holds or ends in.
 * Linear in the article's length.
 */
export function selectedPassages(selection: string, passages: readonly Passage[]): number[] {
  const wanted = squeeze(selection);
  if (wanted.length < SHORTEST) return [];
  const squeezed = passages.map(({ n, text }) => ({ n, text: squeeze(text) }));
  const holding = squeezed.filter(({ text }) => text.includes(wanted));
  if (holding.length > 0) return holding.map(({ n }) => n);
  return squeezed
    .filter(({ text }) => (text.length >= SHORTEST && wanted.includes(text)) || meets(text, wanted))
    .map(({ n }) => n);
}

/** True when the passage ends with the beginning of the selection, or begins with its end. */
function meets(text: string, wanted: string): boolean {
  const [head, tail] = [wanted.slice(0, SHORTEST), wanted.slice(-SHORTEST)];
  const from = text.lastIndexOf(head);
  if (from >= 0 && wanted.startsWith(text.slice(from))) return true;
  const to = text.indexOf(tail);
  return to >= 0 && wanted.endsWith(text.slice(0, to + tail.length));
}
