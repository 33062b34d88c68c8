import type { Citation } from '../../article/types';
import { FAILING_CITATION, WORTH_CITING } from '../../constants/check';
import type { Examination } from '../find/examine';
import type { CheckSources } from '../read/index-sources';
import type { Support } from '../read/support';

/**
 * Better citations for a statement whose own do not support it (or that has none) while other passages do; null
 * otherwise.
 */
export function mend(
  citations: readonly Citation[],
  { sentences }: Examination,
  sources: CheckSources,
): Citation[] | null {
  let [best, cited, total] = [0, 0, 0];
  const own = new Set(citations.map((citation) => citation.join('.')));
  for (const { support } of sentences) {
    for (const word of support.words) {
      total += word.weight;
      best += word.weight * word.near;
      cited += word.weight * inPassages(word, own, sources);
    }
  }
  if (total === 0 || best < WORTH_CITING * total || cited >= FAILING_CITATION * best) return null;
  const found = new Map<string, Citation>();
  for (const { support } of sentences)
    for (const citation of windowPassages(support, sources)) found.set(citation.join('.'), citation);
  return found.size > 0 ? [...found.values()].sort(([a, b], [c, d]) => a - c || b - d) : null;
}

/** The support of a word by the given passages, 0 to 1. */
function inPassages({ match }: Support['words'][number], passages: ReadonlySet<string>, sources: CheckSources): number {
  let best = 0;
  match.places.forEach((place, i) => {
    const span = sources.sentences[sources.sentenceOf[place] ?? -1];
    if (span && passages.has(`${span.source}.${span.passage}`)) best = Math.max(best, match.values[i] ?? 0);
  });
  return best;
}

/** The passages of the best window that contain any word of the statement. */
function windowPassages({ window, words }: Support, sources: CheckSources): Citation[] {
  const held = new Map<string, { citation: Citation; words: Set<number> }>();
  words.forEach(({ match }, w) => {
    for (const place of match.places) {
      const number = sources.sentenceOf[place] ?? -1;
      const span = sources.sentences[number];
      if (!span || number < window[0] || number >= window[1]) continue;
      const key = `${span.source}.${span.passage}`;
      const entry = held.get(key) ?? { citation: [span.source, span.passage], words: new Set() };
      entry.words.add(w);
      held.set(key, entry);
    }
  });
  const most = Math.max(0, ...[...held.values()].map(({ words: found }) => found.size));
  return [...held.values()].filter(({ words: found }) => found.size >= most / 3).map(({ citation }) => citation);
}
