import { FAMILY_LETTERS, FAMILY_MATCH, SYNONYM_MATCH } from '../../constants/check';
import type { LangCode } from '../../text/lang-tag';
import { sameFamily } from './forms';
import type { CheckSources } from './index-sources';
import { placeForms } from './places';
import { relationsOf } from './relations';
import type { Token } from './tokens';

/** Most places of a word that are read: more of a word that is repeated endlessly would add nothing. */
const MOST_PLACES = 200;

/** The places at which the sources have a word of the statement. */
export interface Match {
  /** Worth of the best of the places as a match, 0 to 1; 0 where there is none. */
  best: number;
  /** Places in the sources' tokens, ascending. */
  places: number[];
  /** Worth of each place as a match, 0 to 1. */
  values: number[];
}

/** The places at which the sources have a word, in any of its forms or as a synonym. `lang` is the language of both. */
export function matchOf(token: Token, sources: CheckSources, lang: LangCode | null): Match {
  const keys: [string, number][] = [[token.key, 1]];
  if (!token.digit) {
    if (token.key.length >= FAMILY_LETTERS) {
      for (const other of sources.families.get(token.key.slice(0, FAMILY_LETTERS)) ?? []) {
        if (other !== token.key && sameFamily(token.key, other, lang)) keys.push([other, FAMILY_MATCH]);
      }
    }
    for (const other of placeForms(token.key, lang)) if (other !== token.key) keys.push([other, FAMILY_MATCH]);
    for (const other of relationsOf(token.key, lang).near) keys.push([other, SYNONYM_MATCH]);
  }
  const found: [number, number][] = [];
  let best = 0;
  for (const [key, value] of keys) {
    const places = sources.places.get(key);
    if (!places) continue;
    best = Math.max(best, value);
    for (const place of places.slice(0, MOST_PLACES)) found.push([place, value]);
  }
  if (keys.length > 1) found.sort(([a], [b]) => a - b);
  return { best, places: found.map(([place]) => place), values: found.map(([, value]) => value) };
}
