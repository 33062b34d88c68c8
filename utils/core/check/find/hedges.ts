import { HEDGE_REACH_WORDS, HEDGED_AFTER_WORDS, HEDGED_BEFORE_WORDS, HEDGED_WORDS } from '../../constants/check';
import { PACKS } from '../../text/packs';
import type { Claim } from '../read/claim';
import type { CheckSources } from '../read/index-sources';
import type { Support } from '../read/support';
import { type Clue, citationAt } from './clue';

const sets = (list: 'hedges' | 'reserves'): Record<string, Set<string>> =>
  Object.fromEntries(
    [...PACKS].flatMap(([lang, pack]) => (pack.judged.includes('hedge') ? [[lang, new Set(pack[list])]] : [])),
  );
const hedges = sets('hedges');
const reserves = sets('reserves');

/**
 * Reports a hedge of the sources ("may", "allegedly", « aurait ») that a statement drops. Reads the one sentence that
 * supports the statement best; a statement with any hedge of its own is left alone. Returns at most one clue, with the
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
    // "May" is no hedge where it is the month.
    if (!token || !list.has(token.norm) || (token.norm === 'may' && token.capital && !token.opens)) continue;
    let governed = at + 1;
    while (governed < Math.min(span.to, at + HEDGE_REACH_WORDS) && !sources.tokens[governed]?.content) governed++;
    if (
      within(governed, governed) === 0 ||
      within(at - HEDGED_BEFORE_WORDS, at + HEDGED_AFTER_WORDS) < Math.min(HEDGED_WORDS, words.length)
    )
      continue;
    const passage = citationAt(at, sources);
    return [{ kind: 'hedge', text: token.text, found: false, passage, support: 0, at: base }];
  }
  return [];
}
