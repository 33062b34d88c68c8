import type { Match } from './matches';

/** Distance, in words beyond that in the statement, at which closeness has fallen to a third (1 / e). */
const FADES = 10;

/** What remains where the two stand the other way round. */
const REVERSED = 0.85;

/** Sentences between the two beyond which they are not together. */
const APART = 2;

/** A word of the statement: its place there, and its places in the sources. */
interface PlacedWord {
  at: number;
  match: Match;
}

/**
 * How near each other the sources have two words of the statement, 0 to 1: 1 where they stand somewhere as near as there and
 * in the same order. Linear in the places of both.
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
      if (Math.abs((sentenceOf[place] ?? 0) - (sentenceOf[other] ?? 0)) > APART) continue;
      const distance = other - place;
      const beyond = Math.max(0, Math.abs(distance) - (distance > 0 ? gap : 0));
      const near = Math.exp(-beyond / FADES) * (distance > 0 ? 1 : REVERSED);
      best = Math.max(best, near * Math.min(first.values[i] ?? 0, second.values[j] ?? 0));
    }
    if (best === 1) break;
  }
  return best;
}
