import type { Passage } from '../../article/types';
import type { LangTag } from '../../text/lang-tag';
import { contentWords, estimateTokens } from '../../text/tokens';

/** Share of the budget that the article's opening gets: news puts first what matters most. */
const OPENING_SHARE = 0.25;
/** Neighbouring passages that compete with each other, so that no stretch of the article goes unread. */
const STRETCH_PASSAGES = 12;

/** Tokens of a passage's number and line break. */
export const LABEL_TOKENS = 7;

/** Tokens (estimated) that a passage takes, its number included. */
export function passageTokens(passage: Passage): number {
  return estimateTokens(passage.text) + LABEL_TOKENS;
}

/**
 * The share of the article's subject that each passage carries: the mean weight of its content words, where the weight
 * of a word is the share of all passages that use it. A cheap degree centrality, as in LexRank (Erkan and Radev, 2004)
 * without the graph.
 */
function centrality(passages: readonly Passage[], lang: LangTag | null): number[] {
  const words = passages.map(({ text }) => new Set(contentWords(text, lang)));
  const uses = new Map<string, number>();
  for (const set of words) for (const word of set) uses.set(word, (uses.get(word) ?? 0) + 1);
  return words.map((set) => {
    let sum = 0;
    for (const word of set) sum += (uses.get(word) ?? 0) / passages.length;
    // Short passages (subheads, captions) would win by their few frequent words.
    return sum / Math.max(set.size, 12);
  });
}

/**
 * The passages that fit a budget of tokens, in reading order: all of them if they do; else the opening, and from each
 * stretch of the rest those that say most, each stretch in proportion to its length.
 */
export function choosePassages(passages: readonly Passage[], budget: number, lang: LangTag | null): readonly Passage[] {
  const costs = passages.map(passageTokens);
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  if (total <= budget) return passages;
  const chosen = new Set<number>();
  let left = budget;
  let opening = 0;
  for (; opening < passages.length; opening++) {
    const cost = costs[opening] ?? 0;
    if (opening > 0 && budget - left + cost > budget * OPENING_SHARE) break;
    if (cost > left) break;
    chosen.add(opening);
    left -= cost;
  }
  const scores = centrality(passages, lang);
  let rest = costs.slice(opening).reduce((sum, cost) => sum + cost, 0);
  for (let from = opening; from < passages.length; from += STRETCH_PASSAGES) {
    const stretch = costs.slice(from, from + STRETCH_PASSAGES).map((cost, i) => ({ at: from + i, cost }));
    const length = stretch.reduce((sum, { cost }) => sum + cost, 0);
    // Tokens that one stretch leaves unused go to the next ones.
    let share = rest > 0 ? (left * length) / rest : 0;
    rest -= length;
    for (const { at, cost } of stretch.toSorted((a, b) => (scores[b.at] ?? 0) - (scores[a.at] ?? 0))) {
      if (cost > share) continue;
      chosen.add(at);
      share -= cost;
      left -= cost;
    }
  }
  return passages.filter((_, i) => chosen.has(i));
}
