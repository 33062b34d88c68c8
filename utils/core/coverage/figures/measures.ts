import { compatible } from './compatible';
import type { Figure } from './figures';
import { elsewhere } from './scope';

/** Fewest terms that two sentences about the same thing share, and the least share of the shorter one's terms. */
const FEWEST_SHARED_TERMS = 3;
const LEAST_SHARED_SHARE = 0.5;
/** Fewest shared terms around the number, and right next to it. */
const FEWEST_NEAR_TERMS = 2;
const FEWEST_NEXT_TERMS = 1;

function sharedTerms(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const term of a) if (b.has(term)) count++;
  return count;
}

/** Of these terms, those that can occur in either language. */
function crossing(terms: ReadonlySet<string>): Set<string> {
  return new Set([...terms].filter((term) => /^[~^!]/.test(term)));
}

/** Two numbers whose ratio is greater count different things, whatever the words around them. */
const FURTHEST_RATIO = 2.5;

/** The certainty that two figures of one unit measure the same thing: 0 if they do not; higher is surer. */
function sameThing(a: Figure, b: Figure): number {
  if (elsewhere(a.scope, b.scope)) return 0;
  if (Math.max(a.high, b.high) > FURTHEST_RATIO * Math.min(a.low, b.low)) return 0;
  if (sharedTerms(a.near, b.near) < FEWEST_NEAR_TERMS || sharedTerms(a.next, b.next) < FEWEST_NEXT_TERMS) return 0;
  const across = a.lang !== b.lang;
  // Sentences in two languages can share only names and common words.
  const [one, two] = across ? [crossing(a.terms), crossing(b.terms)] : [a.terms, b.terms];
  const shared = sharedTerms(one, two);
  const smaller = Math.min(one.size, two.size);
  // A short sentence has no more terms to share; between languages they must also share what happened.
  const happens = [...one].some((term) => term.startsWith('!') && two.has(term));
  const whole = shared === FEWEST_SHARED_TERMS - 1 && shared === smaller && (!across || happens);
  return whole || (shared >= FEWEST_SHARED_TERMS && shared >= LEAST_SHARED_SHARE * smaller) ? shared / smaller : 0;
}

function best(figure: Figure, others: readonly Figure[]): Figure | null {
  let found: Figure | null = null;
  let most = 0;
  for (const other of others) {
    const score = other.noun === figure.noun && other.predicate === figure.predicate ? sameThing(figure, other) : 0;
    if (score > most) [found, most] = [other, score];
  }
  return found;
}

/**
 * Other numbers on which sources differ: of one unit or noun, in sentences that share most of their words, each being
 * the other's best match. A number that the other source has, too, is left out, and so is one whose sentence has
 * several of its kind.
 */
export function differingMeasures(sources: readonly (readonly Figure[])[]): Figure[][] {
  const groups: Figure[][] = [];
  const alone = sources.map((figures) =>
    figures.filter(
      (figure) =>
        (figure.isUnit || figure.predicate === null) &&
        !figures.some((other) => other !== figure && other.noun === figure.noun && other.terms === figure.terms),
    ),
  );
  const knows = (source: number, figure: Figure) =>
    sources[source]?.some((other) => other.noun === figure.noun && compatible(other, figure)) ?? false;
  for (const [i, figures] of alone.entries()) {
    for (const figure of figures) {
      const group = [figure];
      for (let j = i + 1; j < alone.length; j++) {
        const other = best(figure, alone[j] ?? []);
        if (!other || best(other, figures) !== figure) continue;
        if (!compatible(figure, other) && (knows(i, other) || knows(j, figure))) continue;
        group.push(other);
      }
      const differs = group.some((a) => group.some((b) => !compatible(a, b)));
      if (differs && !groups.some((known) => known.some((one) => group.includes(one)))) groups.push(group);
    }
  }
  return groups;
}
