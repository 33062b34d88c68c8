import { type Clue, citationAt } from './clue';
import type { CheckSources } from './index-sources';
import type { Support } from './support';
import type { Token } from './tokens';
import { HEDGES_EN } from './words-en';
import { HEDGES_FR } from './words-fr';

const hedges: Record<string, Set<string>> = { en: new Set(HEDGES_EN.split(' ')), fr: new Set(HEDGES_FR.split(' ')) };

/** Words of the statement that must stand within reach of a hedge for it to be about them, and how far it reaches. */
const SHARED = 3;
const REACH = 8;

/**
 * Whether the sources say with reserve ("may", "allegedly", « aurait ») what a statement says flatly. The one sentence that
 * supports it best is looked at; a statement with a hedge of its own is left alone. At most one clue, of the hedge's words.
 */
export function checkHedges(
  tokens: readonly Token[],
  { words, sentence }: Support,
  sources: CheckSources,
  lang: string | null,
  base: number,
): Clue[] {
  const list = lang === null ? undefined : hedges[lang];
  const span = sources.sentences[sentence];
  if (!list || !span || tokens.some(({ norm }) => list.has(norm))) return [];
  const placed = words.map(({ match }) => match.places.filter((place) => place >= span.from && place < span.to));
  for (let at = span.from; at < span.to; at++) {
    const token = sources.tokens[at];
    // The month is no hedge.
    if (!token || !list.has(token.norm) || (token.norm === 'may' && token.capital && !token.opens)) continue;
    const near = placed.filter((places) => places.some((place) => place > at && place <= at + REACH));
    if (near.length < SHARED) continue;
    const passage = citationAt(at, sources);
    return [{ kind: 'hedge', text: token.text, found: false, passage, support: 0, at: base }];
  }
  return [];
}
