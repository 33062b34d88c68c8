import type { Held } from '../index/merge';
import { placesOf, termAt } from '../index/terms';

/** Fewest characters of a word for which others are proposed, and of it for two letters to differ. */
const FEWEST_CHARS = 3;
const LONG_CHARS = 7;
/** Most words proposed. */
const MOST = 3;

/** A word of the library that is much like another, and in how many briefs it is. */
interface Near {
  word: string;
  distance: number;
  docs: number;
}

/**
 * Words of the library that are written much like `word`, which is in none of it: one letter differs, or two in a long
 * word; those that begin as it does first. The first letter is the same.
 */
export function nearWords(index: readonly Held[], word: string): string[] {
  const characters = [...word];
  if (characters.length < FEWEST_CHARS) return [];
  const most = characters.length >= LONG_CHARS ? 2 : 1;
  const near = new Map<string, Near>();
  for (const { segment } of index) {
    const [from, to] = placesOf(segment, characters[0] ?? '', { prefix: true });
    for (let place = from; place < to; place++) {
      const term = termAt(segment, place);
      if (Math.abs(term.length - word.length) > most) continue;
      const distance = distanceOf(word, term, most);
      if (distance === 0 || distance > most) continue;
      const docs = (segment.offsets[place + 1] ?? 0) - (segment.offsets[place] ?? 0);
      const before = near.get(term);
      near.set(term, { word: term, distance, docs: docs + (before?.docs ?? 0) });
    }
  }
  const byLikeness = (a: Near, b: Near) => a.distance - b.distance || b.docs - a.docs;
  return [...near.values()]
    .sort(byLikeness)
    .slice(0, MOST)
    .map((one) => one.word);
}

/**
 * Letters that differ between two words, two that changed places counted once (Damerau 1964); above `most` where there
 * are more.
 */
export function distanceOf(a: string, b: string, most: number): number {
  let two: number[] = [];
  let one = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j - 1] ?? 0) + 1, (one[j] ?? 0) + 1, (one[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (two[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    two = one;
    one = row;
  }
  return one[b.length] ?? 0;
}
