import type { FigureWords } from '../../text/lang/figure-words';
import { packOf } from '../../text/packs';
import { stem } from '../../text/stem';
import { stopWords } from '../../text/stop-words';
import { conceptAt, type Found } from './concepts';
import type { Numeral } from './numeral';
import type { ReadSentence, Stretch } from './read';
import type { Token } from './tokens';

/** Greatest distance, in tokens, between a number and a word that says what it counts. */
const NOUN_REACH_WORDS = 4;
const PREDICATE_REACH_WORDS = 9;

/** The end of a number's clause in direction `step` from `from`: at a mark, a conjunction or another number. */
function clauseEnd(
  { tokens, lang }: ReadSentence,
  { from, step }: { from: number; step: 1 | -1 },
  numbers: ReadonlySet<number>,
): number {
  const ends = packOf(lang)?.figures.clauseEnds;
  let i = from;
  for (; i >= 0 && i < tokens.length && Math.abs(i - from) < PREDICATE_REACH_WORDS; i += step) {
    const token = tokens[i];
    if (!token || numbers.has(i)) break;
    if (token.kind === 'mark' && !/^['’%]$/.test(token.folded)) break;
    if (token.kind === 'word' && ends?.has(token.folded)) break;
  }
  return i;
}

function firstConcept(read: ReadSentence, { from, to }: Stretch, kind: 'predicate' | 'noun' | 'unit'): Found | null {
  for (let i = from; i < to; i++) {
    const found = conceptAt(read, i, kind);
    if (found && found.to < to) return found;
  }
  return null;
}

function lastConcept(read: ReadSentence, { from, to }: Stretch): Found | null {
  for (let i = to - 1; i >= from; i--) {
    const found = conceptAt(read, i, 'predicate');
    if (found && found.to < to) return found;
  }
  return null;
}

/** The end of the phrase that names what is counted: at a function word other than "of". */
function phraseEnd({ tokens, lang }: ReadSentence, { from, to }: Stretch): number {
  const stops = stopWords(lang);
  const of = packOf(lang)?.figures.of;
  const ends = ({ folded }: Token) => (stops.has(folded) || folded.length === 1) && !of?.has(folded);
  const at = tokens.slice(from, to).findIndex(ends);
  return at < 0 ? to : from + at;
}

/** True when a word right after a number is what it counts, by what shows that in its language. */
const isCounted: Readonly<Record<FigureWords['countedBy'], (folded: string, capital: boolean) => boolean>> = {
  plural: (folded) => /[^s]s$/.test(folded) && !folded.endsWith('us'),
  capital: (_, capital) => capital,
  place: () => true,
};

/**
 * The counted word where no table has it: English and Spanish put it in the plural, German writes it with a capital,
 * French right after the number.
 */
function plainNoun({ tokens, lang }: ReadSentence, { from, to }: Stretch): Found | null {
  const stops = stopWords(lang);
  const words = packOf(lang)?.figures;
  for (let i = from; i < Math.min(to, from + NOUN_REACH_WORDS); i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    const { folded, capital } = token;
    if (words?.of.has(folded)) continue;
    if (stops.has(folded) || folded.length < 3) return null;
    if (isCounted[words?.countedBy ?? 'plural'](folded, capital))
      return { concept: `${lang}:${stem(folded, lang)}`, from: i, to: i };
  }
  return null;
}

/** True when a predicate is joined to another that shares its number. */
function isOneOfTwo(read: ReadSentence, { from, to }: Found): boolean {
  const joints = packOf(read.lang)?.figures.joints;
  const joined = (at: number) => joints?.has(read.tokens[at]?.folded ?? '') === true;
  const next = joined(to + 1) && conceptAt(read, to + 2, 'predicate') !== null;
  return next || (joined(from - 1) && conceptAt(read, from - 2, 'predicate') !== null);
}

/** The thing that a number counts. */
export interface Counted {
  /** A concept, a unit, or a word's stem with its language. */
  noun: string;
  isUnit: boolean;
  /** The words that name it; null where the number's own sign does, or no words do. */
  named: Found | null;
  predicate: Found | null;
}

/** The first unit in a stretch, with the unit that it is divided by: "km/h" measures no distance. */
function unitAt(read: ReadSentence, stretch: Stretch): Found | null {
  const { tokens } = read;
  const unit = firstConcept(read, stretch, 'unit');
  const per = unit && tokens[unit.to + 1]?.folded === '/' ? tokens[unit.to + 2]?.folded : undefined;
  return unit && per !== undefined ? { ...unit, concept: `${unit.concept}/${per}`, to: unit.to + 2 } : unit;
}

/**
 * The thing that a number of a sentence counts, by the words of its clause: those after it, else those before. Null
 * where they do not say. `taken` are the tokens that belong to numbers.
 */
export function bind(read: ReadSentence, numeral: Numeral, taken: ReadonlySet<number>): Counted | null {
  const start = numeral.to + 1;
  const end = clauseEnd(read, { from: start, step: 1 }, taken);
  const sign = numeral.unit;
  const unit = sign === null ? unitAt(read, { from: start, to: Math.min(end, start + 2) }) : null;
  if (sign !== null || unit) {
    return { noun: sign ?? unit?.concept ?? '', isUnit: true, named: unit, predicate: null };
  }
  const reach = phraseEnd(read, { from: start, to: Math.min(end, start + NOUN_REACH_WORDS) });
  const noun = firstConcept(read, { from: start, to: reach }, 'noun');
  const after = firstConcept(read, { from: start, to: end }, 'predicate');
  const begin = clauseEnd(read, { from: numeral.from - 1, step: -1 }, taken) + 1;
  const predicate = after ?? lastConcept(read, { from: begin, to: numeral.from });
  // In "50 people killed or injured" the number counts neither alone.
  if (predicate && isOneOfTwo(read, predicate)) return null;
  // In "4,200 evacuated" and "15 morts" the predicate itself names what is counted.
  const itself = !noun && after && after.from - start < 2 ? after : null;
  // "One" counts only people who are named as such: otherwise it is a pronoun or an article.
  if (numeral.high === 1 && !noun && !itself) return null;
  const plain = noun || itself ? null : plainNoun(read, { from: start, to: end });
  const counted = noun?.concept ?? plain?.concept ?? (predicate ? 'person' : null);
  return counted === null ? null : { noun: counted, isUnit: false, named: noun ?? itself ?? plain, predicate };
}
