import { REPEATED_COST, SAME_NEWS_COST, SAME_NEWS_LIKENESS } from '../constants/instant';
import type { Ranked } from './rank';
import { dot } from './vectors';

/** The limits at which picking stops, whichever is reached first. */
export interface Limit {
  /** Most sentences that are picked. */
  sentences: number;
  /** About the number of words of all sentences together; up to a tenth more is allowed. */
  words: number;
}

function loss(nearest: number): number {
  return REPEATED_COST * nearest + (nearest >= SAME_NEWS_LIKENESS ? SAME_NEWS_COST : 0);
}

/**
 * Picks sentences greedily by score minus their cosine with the nearest picked one (maximal marginal relevance;
 * Carbonell and Goldstein, SIGIR 1998), `chosen` counting as picked; sentences that repeat one in other words come
 * last. Returns the new picks alone, in reading order; at least one where there is any and `limit.sentences` allows it.
 */
export function select(ranked: Ranked[], limit: Limit, chosen: Ranked[] = []): Ranked[] {
  const taken = new Set(chosen.map(({ index }) => index));
  let rest = ranked
    .filter(({ index }) => !taken.has(index))
    .map((item) => ({
      item,
      nearest: chosen.reduce((most, other) => Math.max(most, dot(item.vector, other.vector)), 0),
    }));
  const picks: Ranked[] = [];
  let words = 0;
  while (picks.length < limit.sentences && rest.length > 0) {
    let best = rest[0];
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const entry of rest) {
      const score = entry.item.score - loss(entry.nearest);
      if (score > bestScore) {
        bestScore = score;
        best = entry;
      }
    }
    if (best === undefined) break;
    const pick = best.item;
    picks.push(pick);
    words += pick.candidate.length;
    const room = limit.words * 1.1 - words;
    rest = rest.filter(({ item }) => item !== pick && item.candidate.length <= room);
    for (const entry of rest) entry.nearest = Math.max(entry.nearest, dot(entry.item.vector, pick.vector));
  }
  return picks.sort((a, b) => a.index - b.index);
}
