import { likeness } from './likeness';
import { averageLinkage } from './linkage';
import { poolScale } from './scale';
import { spread } from './spread';
import type { MatchItem } from './terms';

/** Score from which on two articles are taken to report the same event. The same for every pool. */
export const SAME_EVENT_THRESHOLD = 0.5;

/** Share of the pool's scale from which on an item is a neighbour. */
const NEAR = 0.7;
/** How much of "their groups are alike" stands beside "these two are alike". */
const GROUPS_SHARE = 0.7;
/** Likeness over the pool's scale at which two articles are as likely of one event as not. */
const EVEN = 2.67;
/** How steeply the score rises there. */
const STEEPNESS = 2;

/**
 * Scores how surely two articles of a pool report the same event, 0 to 1. The pool counts: how rare a word is, who the
 * neighbours are and how far apart its events lie are all taken from it. Without words in common the score is 0.
 * @returns the score of items `i` and `j` of `items`; 1 for an item with itself.
 */
export function matchPool(items: readonly MatchItem[]): (i: number, j: number) => number {
  const alike = likeness(items);
  const joined = averageLinkage(alike);
  const scale = poolScale(alike, joined);
  const mixed = spread(alike, NEAR * scale);
  return (i, j) => {
    if (i === j) return 1;
    const direct = GROUPS_SHARE * joined.at(i, j) + (1 - GROUPS_SHARE) * alike.at(i, j);
    const ratio = (Math.sqrt(direct * mixed.at(i, j)) / scale / EVEN) ** STEEPNESS;
    return ratio / (1 + ratio);
  };
}
