import { packOf } from '../text/packs';
import type { Claim } from './claim';
import { type Clue, citationAt } from './clue';
import type { CheckSources } from './index-sources';
import type { Support } from './support';

/** Languages in which a missing hedge is told: the subjunctive of German reported speech says no more than "said". */
const JUDGED = ['en', 'fr'] as const;

const sets = (list: 'hedges' | 'reserves'): Record<string, Set<string>> =>
  Object.fromEntries(JUDGED.map((lang) => [lang, new Set(packOf(lang)?.[list])]));
const hedges = sets('hedges');
const reserves = sets('reserves');

/** Words of the statement that must stand about a hedge for it to be on them, and how far about it. */
const SHARED = 3;
const BEFORE = 6;
const AFTER = 8;

/** How far after a hedge the word that it governs stands. */
const GOVERNS = 3;

/**
 * Whether the sources say with reserve ("may", "allegedly", « aurait ») what a statement says flatly. The one sentence that
 * supports it best is looked at; a statement with a hedge of any kind of its own is left alone. At most one clue, of the
 * source's word.
 */
export function checkHedges(
  { tokens, lang, base }: Claim,
  { words, sentence }: Support,
  sources: CheckSources,
): Clue[] {
  const list = lang === null ? undefined : reserves[lang];
  const span = sources.sentences[sentence];
  if (!list || !span || tokens.some(({ norm }) => hedges[lang ?? '']?.has(norm))) return [];
  const placed = words.map(({ match }) => match.places.filter((place) => place >= span.from && place < span.to));
  const within = (from: number, to: number): number =>
    placed.filter((places) => places.some((place) => place >= from && place <= to)).length;
  for (let at = span.from; at < span.to; at++) {
    const token = sources.tokens[at];
    // The month is no hedge.
    if (!token || !list.has(token.norm) || (token.norm === 'may' && token.capital && !token.opens)) continue;
    let governed = at + 1;
    while (governed < Math.min(span.to, at + GOVERNS) && !sources.tokens[governed]?.content) governed++;
    if (within(governed, governed) === 0 || within(at - BEFORE, at + AFTER) < Math.min(SHARED, words.length)) continue;
    const passage = citationAt(at, sources);
    return [{ kind: 'hedge', text: token.text, found: false, passage, support: 0, at: base }];
  }
  return [];
}
