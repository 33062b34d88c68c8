import { calendarOf } from '../../text/calendars';
import { folded } from '../../text/fold';
import type { LangCode } from '../../text/lang-tag';
import { packOf } from '../../text/packs';
import type { ReadSentence } from './read';

/** The places and times of what a sentence counts, as far as it gives them; folded. */
export interface Scope {
  places: ReadonlySet<string>;
  times: ReadonlySet<string>;
}

const known = new Map<LangCode, ReadonlyMap<string, string>>();

/** The weekdays by their full names, and the times with a name, in a language; each with a sign that languages share. */
function timesOf(lang: LangCode): ReadonlyMap<string, string> {
  const found = known.get(lang);
  if (found) return found;
  const own = calendarOf(lang);
  const times = new Map([
    ...(own?.weekdays ?? []).map(([name = ''], day): [string, string] => [folded(name), `day ${day}`]),
    ...Object.entries(own?.clock.named ?? {}).map(([name, minutes]): [string, string] => [folded(name), `${minutes}`]),
  ]);
  known.set(lang, times);
  return times;
}

/** The places that a sentence gives after "in", "at", "à" and the like, and its weekdays and times of day. */
export function scopeOf({ tokens, lang }: ReadSentence): Scope {
  const places = new Set<string>();
  const times = new Set<string>();
  const words = packOf(lang)?.figures;
  const named = timesOf(lang);
  for (const [i, token] of tokens.entries()) {
    const time = named.get(token.folded);
    if (time !== undefined) times.add(time);
    else if (words?.wholes.has(token.folded)) places.add('*');
    else if (token.capital && words?.placeBefore.has(tokens[i - 1]?.folded ?? '')) places.add(token.folded);
  }
  return { places, times };
}

function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && [...a].every((one) => !b.has(one));
}

/** True when two sentences are about different places or times: "3 killed in Carrow", "12 killed in Marrick". */
export function elsewhere(a: Scope, b: Scope): boolean {
  return disjoint(a.places, b.places) || disjoint(a.times, b.times);
}
