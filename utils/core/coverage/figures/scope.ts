import type { Token } from './tokens';

const PLACE_BEFORE = new Set(['in', 'at', 'near', 'a', 'au', 'en', 'pres']);
/** Words for a larger whole: "4,000 jobs worldwide" does not contradict "2,000 jobs in France". */
const WHOLES = new Set(
  'worldwide globally nationwide nationally statewide monde mondial mondiale national nationale'.split(' '),
);
const TIMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday noon midday midnight lundi mardi mercredi jeudi vendredi samedi dimanche midi minuit'.split(
    ' ',
  ),
);
const SAME_DAY: Record<string, string> = {
  lundi: 'monday',
  mardi: 'tuesday',
  mercredi: 'wednesday',
  jeudi: 'thursday',
  vendredi: 'friday',
  samedi: 'saturday',
  dimanche: 'sunday',
  midi: 'noon',
  midday: 'noon',
  minuit: 'midnight',
};

/** The places and times of what a sentence counts, as far as it gives them; folded. */
export interface Scope {
  places: ReadonlySet<string>;
  times: ReadonlySet<string>;
}

/** The places that a sentence gives after "in", "at", "à" and the like, and its weekdays and times of day. */
export function scopeOf(tokens: readonly Token[]): Scope {
  const places = new Set<string>();
  const times = new Set<string>();
  for (const [i, { capital, folded }] of tokens.entries()) {
    if (TIMES.has(folded)) times.add(SAME_DAY[folded] ?? folded);
    else if (WHOLES.has(folded)) places.add('*');
    else if (capital && PLACE_BEFORE.has(tokens[i - 1]?.folded ?? '')) places.add(folded);
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
