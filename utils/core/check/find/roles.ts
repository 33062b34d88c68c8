import type { Claim } from '../read/claim';
import type { CheckSources } from '../read/index-sources';
import type { SupportedWord } from '../read/support';
import { type Clue, citationAt } from './clue';
import type { NameSpan } from './names';

/** Words between a name and the verb, in the statement and in the source. */
const NEAR = 4;

/** Words that swap doer and done-to: "accused by", « accusé par ». */
const PASSIVE = /^(?:by|par|von|por|da|door)$/;

/** Most places of a name that are read. */
const MOST_PLACES = 40;

interface Named {
  from: number;
  to: number;
  /** The last word of the name, by which it is found in the sources. */
  word: SupportedWord;
}

/** Two names and the words between them. */
interface Action {
  first: SupportedWord;
  verb: SupportedWord;
  second: SupportedWord;
  passive: boolean;
}

/**
 * Finds swapped roles: two names with a word of action between them that stand in the sources only the other way round
 * about that word. `words` are those of one sentence of the statement.
 */
export function checkRoles(
  { text, tokens, base }: Claim,
  { words, names }: { words: readonly SupportedWord[]; names: readonly NameSpan[] },
  sources: CheckSources,
): Clue[] {
  const byPlace = new Map(words.map((word) => [word.at, word]));
  const named = names.flatMap(({ from, to }): Named[] => {
    const word = byPlace.get(to - 1 - base);
    return word && word.match.best > 0 ? [{ from: from - base, to: to - base, word }] : [];
  });
  for (let i = 0; i + 1 < named.length; i++) {
    const [first, second] = [named[i], named[i + 1]];
    if (!first || !second || second.from - first.to > 2 * NEAR || first.word.token.key === second.word.token.key)
      continue;
    const passive = tokens.slice(first.to, second.from).some(({ norm }) => PASSIVE.test(norm));
    const verbs = words.filter(
      ({ at, token, match }) =>
        at >= first.to && at < second.from && !token.digit && !token.capital && match.best >= 0.9,
    );
    for (const verb of verbs.slice(0, 2)) {
      const turned = turnedPlace({ first: first.word, verb, second: second.word, passive }, sources);
      if (turned === null) continue;
      const [start, end] = [tokens[first.from]?.start ?? 0, tokens[second.to - 1]?.end ?? 0];
      const passage = citationAt(turned, sources);
      return [{ kind: 'name', text: text.slice(start, end), found: false, passage, support: 0, at: base + first.from }];
    }
  }
  return [];
}

/**
 * A place of the verb about which both names stand the other way round; null where they stand anywhere as in the
 * statement.
 */
function turnedPlace({ first, verb, second, passive }: Action, sources: CheckSources): number | null {
  let turned: number | null = null;
  for (const place of verb.match.places.slice(0, MOST_PLACES)) {
    const sentence = sources.sentenceOf[place];
    const side = (word: SupportedWord): number => {
      let nearest = 0;
      for (const other of word.match.places) {
        if (sources.sentenceOf[other] !== sentence || Math.abs(other - place) > NEAR + 2) continue;
        if (nearest === 0 || Math.abs(other - place) < Math.abs(nearest)) nearest = other - place;
      }
      return nearest;
    };
    const [a, b] = [side(first), side(second)];
    if (a === 0 || b === 0 || a < 0 === b < 0) continue;
    const through = sources.tokens.slice(place, place + NEAR + 2).some(({ norm }) => PASSIVE.test(norm));
    const before = a < 0;
    if (before === (through === passive)) return null;
    turned = place;
  }
  return turned;
}
