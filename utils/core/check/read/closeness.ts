import { CLOSENESS_FADE_WORDS, MOST_APART_SENTENCES, REVERSED_FACTOR } from '../../constants/check';
import type { Match } from './matches';

/** A word of the statement: its place there, and its places in the sources. */
interface PlacedWord {
  at: number;
  match: Match;
}

/**
 * The closeness in the sources of two words of the statement, 0 to 1: 1 where they are somewhere as close as in the
 * statement and in the same order. Time is linear in the places of both.
 */
export function closeness(a: PlacedWord, b: PlacedWord, sentenceOf: Int32Array): number {
  const [first, second, gap] = [a.match, b.match, b.at - a.at];
  if (first.places.length === 0 || second.places.length === 0) return 0;
  let best = 0;
  let next = 0;
  for (let i = 0; i < first.places.length; i++) {
    const place = first.places[i] ?? 0;
    while (next < second.places.length && (second.places[next] ?? 0) <= place) next++;
    for (let j = next - 1; j <= next; j++) {
      const other = second.places[j];
      if (other === undefined || other === place) continue;
      if (Math.abs((sentenceOf[place] ?? 0) - (sentenceOf[other] ?? 0)) > MOST_APART_SENTENCES) continue;
      const distance = other - place;
      const beyond = Math.max(0, Math.abs(distance) - (distance > 0 ? gap : 0));
      const near = Math.exp(-beyond / CLOSENESS_FADE_WORDS) * (distance > 0 ? 1 : REVERSED_FACTOR);
      best = Math.max(best, near * Math.min(first.values[i] ?? 0, second.values[j] ?? 0));
    }
    if (best === 1) break;
  }
  return best;
}
