import type { Passage } from '../../article/types';
import { sentences } from '../../text/sentences';
import { stem } from '../../text/stem';
import { stopWords } from '../../text/stop-words';
import { conceptAt, type Found, TIMES } from './concepts';
import { contextTerms } from './context';
import { type Numeral, numbersOf } from './numbers';
import { type Token, tokensOf } from './tokens';
import { isUnfit, speaksOfElsewhen } from './unfit';

/** A number in a source, and what it counts. */
export interface Figure {
  source: number;
  passage: number;
  /** Position of its passage among the source's prose. */
  at: number;
  /** In units of `unit`'s base for times. */
  low: number;
  high: number;
  about: boolean;
  bound: Numeral['bound'];
  /** What is counted: a concept ("person"), a unit ("day"), or a word's stem with its language. */
  noun: string;
  isUnit: boolean;
  /** What happens to it ("dead"); null when the words around say none. */
  predicate: string | null;
  /** Verbatim: "about 4,200 people". */
  text: string;
  /** As the source words it: "people evacuated". */
  wording: string;
  /** What the sentence is about, besides. */
  terms: ReadonlySet<string>;
  /** Of `terms`, those next to the number. */
  near: ReadonlySet<string>;
  lang: string;
}

/** Most figures of one source that are compared: no report has more, and a page that has is no report. */
const MOST = 150;
/** Longest sentence that is read, in tokens; lists and tables are no sentences. */
const LONGEST = 120;
/** How far from its number a word may stand that says what is counted. */
const NOUN_REACH = 4;
const PREDICATE_REACH = 9;
const NEAR_REACH = 12;
/** Longest verbatim text, in characters. */
const LONGEST_TEXT = 60;

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
  lang: string,
  kind: 'predicate' | 'noun' | 'unit',
): Found | null {
  for (let i = from; i < to; i++) {
    const found = conceptAt(tokens, i, lang, kind);
    if (found && found.to < to) return found;
  }
  return null;
}

function lastConcept(tokens: readonly Token[], from: number, to: number, lang: string): Found | null {
  for (let i = to - 1; i >= from; i--) {
    const found = conceptAt(tokens, i, lang, 'predicate');
    if (found && found.to < to) return found;
  }
  return null;
}

/** Where the phrase of what is counted ends: at a word of grammar other than "of". */
function phraseEnd(tokens: readonly Token[], from: number, to: number, lang: string): number {
  const stops = stopWords(lang);
  const ends = ({ folded }: Token) => (stops.has(folded) || folded.length === 1) && !OF.has(folded);
  const at = tokens.slice(from, to).findIndex(ends);
  return at < 0 ? to : from + at;
}

/** The word counted where no table knows it: English puts it in the plural, French right after the number. */
function plainNoun(tokens: readonly Token[], from: number, to: number, lang: string): Found | null {
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

interface Place {
  source: number;
  passage: Passage;
  at: number;
  lang: string;
}

function figureAt(
  text: string,
  tokens: readonly Token[],
  numeral: Numeral,
  taken: ReadonlySet<number>,
  place: Place,
): Omit<Figure, 'terms'> | null {
  const { lang } = place;
  const start = numeral.to + 1;
  const end = clauseEnd(tokens, start, 1, taken);
  const reach = phraseEnd(tokens, start, Math.min(end, start + NOUN_REACH), lang);
  const unit = firstConcept(tokens, start, Math.min(end, start + 2), lang, 'unit');
  const noun = numeral.unit !== null || unit ? null : firstConcept(tokens, start, reach, lang, 'noun');
  const after = firstConcept(tokens, start, end, lang, 'predicate');
  const begin = clauseEnd(tokens, numeral.from - 1, -1, taken) + 1;
  const before = lastConcept(tokens, begin, numeral.from, lang);
  // "4,200 evacuated", "15 morts": the predicate itself is what is counted.
  const counted = !noun && !unit && after && after.from - start < 2 ? after : null;
  const plain = noun || unit || counted || numeral.unit !== null ? null : plainNoun(tokens, start, end, lang);
  const predicate = unit || numeral.unit !== null ? null : (after ?? before);
  const named = unit ?? noun ?? counted ?? plain;
  const nounKey = numeral.unit ?? unit?.concept ?? noun?.concept ?? plain?.concept ?? (predicate ? 'person' : null);
  if (nounKey === null) return null;
  // "One" counts only people who are named as such: else it is a pronoun or an article.
  if (numeral.high === 1 && !(noun || counted)) return null;
  const [base, factor] = TIMES[nounKey] ?? [nounKey, 1];
  const last = named ? Math.max(named.to, numeral.to) : numeral.to;
  const first = tokens[numeral.from];
  const final = tokens[last];
  if (!first || !final) return null;
  const whole = text.slice(first.start, final.end);
  const near = tokens
    .slice(Math.max(0, numeral.from - NEAR_REACH), last + 1 + NEAR_REACH)
    .filter(
      (_, i) =>
        i + Math.max(0, numeral.from - NEAR_REACH) < numeral.from || i + Math.max(0, numeral.from - NEAR_REACH) > last,
    );
  const words = [named, predicate === named ? null : predicate].flatMap((found) =>
    found ? [text.slice(tokens[found.from]?.start, tokens[found.to]?.end)] : [],
  );
  return {
    source: place.source,
    passage: place.passage.n,
    at: place.at,
    low: numeral.low * factor,
    high: numeral.high * factor,
    about: numeral.about,
    bound: numeral.bound,
    noun: base,
    isUnit: numeral.unit !== null || unit !== null,
    predicate: predicate?.concept ?? null,
    text: whole.length <= LONGEST_TEXT ? whole : text.slice(first.start, tokens[numeral.to]?.end),
    wording: words.join(' '),
    near: contextTerms(near, lang),
    lang,
  };
}

/** A source as its figures are looked for in. */
export interface FigureSource {
  number: number;
  /** Two-letter code of a language that is known. */
  lang: 'en' | 'fr';
  passages: readonly Passage[];
  /** Of its publication; null when unknown. */
  year: number | null;
}

/**
 * The figures of a source that count something of the event, in reading order: no dates, ages, parts of other counts, nor
 * anything in a sentence that speaks of another time or of what may be.
 */
export function figuresOf({ number: source, lang, passages, year }: FigureSource): Figure[] {
  const figures: Figure[] = [];
  const prose = passages.filter(({ kind }) => kind === 'paragraph' || kind === 'item' || kind === 'live');
  for (const [at, passage] of prose.entries()) {
    if (!/\p{L}/u.test(passage.text)) continue;
    for (const sentence of sentences(passage.text, lang)) {
      const tokens = tokensOf(sentence, lang);
      if (tokens.length > LONGEST || speaksOfElsewhen(tokens, year)) continue;
      const numerals = numbersOf(tokens, lang);
      const taken = new Set(
        numerals.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
      );
      const terms = contextTerms(
        tokens.filter((_, i) => !taken.has(i)),
        lang,
      );
      for (const numeral of numerals) {
        const figure = isUnfit(tokens, numeral)
          ? null
          : figureAt(sentence, tokens, numeral, taken, { source, passage, at, lang });
        if (figure) figures.push({ ...figure, terms });
        if (figures.length >= MOST) return figures;
      }
    }
  }
  return figures;
}
