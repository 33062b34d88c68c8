import { EVEN_RATIO, GROUPS_SHARE, NEIGHBOUR_SCALE, STEEPNESS } from '../../constants/same-event';
import { likeness } from './likeness';
import { averageLinkage } from './linkage';
import { poolScale } from './scale';
import { spread } from './spread';
import type { MatchItem } from './terms';

/**
 * Scores how surely two articles of a pool report the same event, 0 to 1. The pool counts: how rare a word is, who the
 * neighbours are and how far apart its events lie are all taken from it. Without words in common the score is 0.
 * @returns the score of items `i` and `j` of `items`; 1 for an item with itself.
 */
export function matchPool(items: readonly MatchItem[]): (i: number, j: number) => number {
  const { places, distinct } = once(items);
  const alike = likeness(distinct);
  const joined = averageLinkage(alike);
  const scale = poolScale(alike, joined);
  const mixed = spread(alike, NEIGHBOUR_SCALE * scale);
  return (one, other) => {
    const [i, j] = [places[one] ?? -1, places[other] ?? -1];
    if (i === j) return i < 0 ? 0 : 1;
    const direct = GROUPS_SHARE * joined.at(i, j) + (1 - GROUPS_SHARE) * alike.at(i, j);
    const ratio = (Math.sqrt(direct * mixed.at(i, j)) / scale / EVEN_RATIO) ** STEEPNESS;
    return ratio / (1 + ratio);
  };
}

/**
 * The distinct items of a pool, and the place of each item among them. A text printed word for word on the same day by
 * a hundred outlets is one item: counted a hundred times, its words would look common.
 */
function once(items: readonly MatchItem[]): { places: number[]; distinct: MatchItem[] } {
  const known = new Map<string, number>();
  const distinct: MatchItem[] = [];
  const places = items.map((item) => {
    const { title, lead, text, publishedAt, lang } = item;
    const key = JSON.stringify([title, lead, lang, publishedAt?.slice(0, 10)]);
    const same = text === '' && title !== '' ? known.get(key) : undefined;
    const place = same ?? distinct.length;
    if (same === undefined) distinct.push(item);
    if (text === '') known.set(key, place);
    return place;
  });
  return { places, distinct };
}
