import { entryScore, type Wanted } from '../feeds/prefilter';
import type { Candidate } from '../types';

/** Candidates given; of more, those that share the most with the query. */
const MOST_CANDIDATES = 100;
/**
 * Articles given beside them that share nothing with the query: how rare a word is, and how far apart events lie, shows
 * only in a pool that holds other events too.
 */
const MOST_BACKGROUND = 60;

/**
 * Of all that an outlet's lists hold, the articles that share words with what is looked for, the most alike first, and
 * behind them some that do not, from all over the lists.
 */
export function withBackground(all: readonly Candidate[], want: Wanted): Candidate[] {
  const byUrl = new Map<string, { candidate: Candidate; score: number }>();
  for (const candidate of all) {
    if (!byUrl.has(candidate.url)) byUrl.set(candidate.url, { candidate, score: entryScore(candidate, want) });
  }
  const scored = [...byUrl.values()];
  const found = scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  const others = scored.filter(({ score }) => score === 0);
  const step = Math.max(1, others.length / MOST_BACKGROUND);
  const spread = Array.from(
    { length: Math.min(MOST_BACKGROUND, others.length) },
    (_, i) => others[Math.floor(i * step)],
  );
  return [
    ...found.slice(0, MOST_CANDIDATES).map(({ candidate }) => candidate),
    ...spread.flatMap((one) => (one ? [{ ...one.candidate, background: true as const }] : [])),
  ];
}
