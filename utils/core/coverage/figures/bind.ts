import type { LangCode } from '../../text/lang-tag';
import { stem } from '../../text/stem';
import { stopWords } from '../../text/stop-words';
import { conceptAt, type Found } from './concepts';
import type { Numeral } from './numeral';
import type { Token } from './tokens';

/** How far from its number a word may stand that says what is counted. */
const NOUN_REACH = 4;
const PREDICATE_REACH = 9;

const OF = new Set(['of', 'de', 'd']);
const STOPS = new Set('and et or ou but mais while tandis as alors before after avant apres'.split(' '));

/** Where the clause of a number ends, going `step` from `from`: at a mark, a conjunction or another number. */
function clauseEnd(tokens: readonly Token[], from: number, step: 1 | -1, numbers: ReadonlySet<number>): number {
  let i = from;
  for (; i >= 0 && i < tokens.length && Math.abs(i - from) < PREDICATE_REACH; i += step) {
    const token = tokens[i];
    if (!token || numbers.has(i)) break;
    if (token.kind === 'mark' && !/^['’%]$/.test(token.folded)) break;
    if (token.kind === 'word' && STOPS.has(token.folded)) break;
  }
  return i;
}

function firstConcept(
  tokens: readonly Token[],
  from: number,
  to: number,
  lang: LangCode,
  kind: 'predicate' | 'noun' | 'unit',
): Found | null {
  for (let i = from; i < to; i++) {
    const found = conceptAt(tokens, i, lang, kind);
    if (found && found.to < to) return found;
  }
  return null;
}

function lastConcept(tokens: readonly Token[], from: number, to: number, lang: LangCode): Found | null {
  for (let i = to - 1; i >= from; i--) {
    const found = conceptAt(tokens, i, lang, 'predicate');
    if (found && found.to < to) return found;
  }
  return null;
}

/** Where the phrase of what is counted ends: at a word of grammar other than "of". */
function phraseEnd(tokens: readonly Token[], from: number, to: number, lang: LangCode): number {
  const stops = stopWords(lang);
  const ends = ({ folded }: Token) => (stops.has(folded) || folded.length === 1) && !OF.has(folded);
  const at = tokens.slice(from, to).findIndex(ends);
  return at < 0 ? to : from + at;
}

/** The word counted where no table knows it: English puts it in the plural, French right after the number. */
function plainNoun(tokens: readonly Token[], from: number, to: number, lang: LangCode): Found | null {
  const stops = stopWords(lang);
  for (let i = from; i < Math.min(to, from + NOUN_REACH); i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    const { folded } = token;
    if (OF.has(folded)) continue;
    if (stops.has(folded) || folded.length < 3) return null;
    const plural = lang === 'fr' || (/[^s]s$/.test(folded) && !folded.endsWith('us'));
    if (plural) return { concept: `${lang}:${stem(folded, lang)}`, from: i, to: i };
  }
  return null;
}

const JOINTS = new Set(['and', 'or', 'et', 'ou']);

/** Whether a predicate is joined with another that shares its number. */
function isOneOfTwo(tokens: readonly Token[], { from, to }: Found, lang: LangCode): boolean {
  const joined = (at: number) => JOINTS.has(tokens[at]?.folded ?? '');
  const next = joined(to + 1) && conceptAt(tokens, to + 2, lang, 'predicate') !== null;
  return next || (joined(from - 1) && conceptAt(tokens, from - 2, lang, 'predicate') !== null);
}

/** What a number counts. */
export interface Counted {
  /** A concept, a unit, or a word's stem with its language. */
  noun: string;
  isUnit: boolean;
  /** The words that name it; null where the number's own sign does, or nothing. */
  named: Found | null;
  predicate: Found | null;
}

/** A unit with what it is by: "km/h" measures no distance. */
function unitAt(tokens: readonly Token[], from: number, to: number, lang: LangCode): Found | null {
  const unit = firstConcept(tokens, from, to, lang, 'unit');
  const per = unit && tokens[unit.to + 1]?.folded === '/' ? tokens[unit.to + 2]?.folded : undefined;
  return unit && per !== undefined ? { ...unit, concept: `${unit.concept}/${per}`, to: unit.to + 2 } : unit;
}

/**
 * What a number of a sentence counts, by the words of its clause: those after it, else those before. Null where they do not
 * say. `taken` are the tokens that belong to numbers.
 */
export function bind(
  tokens: readonly Token[],
  numeral: Numeral,
  taken: ReadonlySet<number>,
  lang: LangCode,
): Counted | null {
  const start = numeral.to + 1;
  const end = clauseEnd(tokens, start, 1, taken);
  const sign = numeral.unit;
  const unit = sign === null ? unitAt(tokens, start, Math.min(end, start + 2), lang) : null;
  if (sign !== null || unit) {
    return { noun: sign ?? unit?.concept ?? '', isUnit: true, named: unit, predicate: null };
  }
  const reach = phraseEnd(tokens, start, Math.min(end, start + NOUN_REACH), lang);
  const noun = firstConcept(tokens, start, reach, lang, 'noun');
  const after = firstConcept(tokens, start, end, lang, 'predicate');
  const begin = clauseEnd(tokens, numeral.from - 1, -1, taken) + 1;
  const predicate = after ?? lastConcept(tokens, begin, numeral.from, lang);
  // "50 people killed or injured" counts neither.
  if (predicate && isOneOfTwo(tokens, predicate, lang)) return null;
  // "4,200 evacuated", "15 morts": the predicate itself is what is counted.
  const itself = !noun && after && after.from - start < 2 ? after : null;
  // "One" counts only people who are named as such: else it is a pronoun or an article.
  if (numeral.high === 1 && !noun && !itself) return null;
  const plain = noun || itself ? null : plainNoun(tokens, start, end, lang);
  const counted = noun?.concept ?? plain?.concept ?? (predicate ? 'person' : null);
  return counted === null ? null : { noun: counted, isUnit: false, named: noun ?? itself ?? plain, predicate };
}
