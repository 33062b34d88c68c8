import {
  BOUND_SHARE,
  COUNTED_NAMES_SUPPORT,
  COUNTED_REACH_WORDS,
  COUNTED_SYNONYM_WEIGHT,
  LOST_UNIT_FACTOR,
  NUMBER_WORD_SUPPORT,
  OTHER_THING_SUPPORT,
  ROUNDED_NUMBER_SUPPORT,
  ROUNDING_SHARE,
  SOURCE_COUNTED_REACH_WORDS,
  VAGUE_NUMBER_SUPPORT,
} from '../../constants/check';
import type { LangCode } from '../../text/lang-tag';
import { packOrEnglish } from '../../text/packs';
import type { Claim, ReadText } from '../read/claim';
import type { CheckSources } from '../read/index-sources';
import type { Quantity } from '../read/quantities';
import { relationsOf } from '../read/relations';
import type { Token } from '../read/tokens';
import { type Clue, citationAt } from './clue';

/** Most numbers of the sources that are compared with one of the statement. */
const MOST_COMPARED_NUMBERS = 60;

/** The words of percent and of points in a language, which stand right after a number. */
function unitWords(lang: LangCode | null): ReadonlySet<string> {
  const phrases = [...packOrEnglish(lang).numbers.units].filter(([, unit]) => unit === 'percent' || unit === 'points');
  return new Set(phrases.flatMap(([phrase]) => phrase.split(' ')));
}

/** Looks up the numbers of a statement: value, unit, and the thing counted. */
export function checkNumbers(
  { text, tokens, lang }: Claim,
  quantities: readonly Quantity[],
  sources: CheckSources,
): Clue[] {
  const inQuantity = new Set(
    quantities.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  return quantities.map((quantity) => {
    let best: { support: number; place: number } | null = null;
    const around = contextOf(tokens, quantity, { lang, inQuantity });
    for (const other of candidates(quantity, sources)) {
      const alike = agree(quantity, other);
      if (alike === 0) continue;
      const shared = sharedContext(around, other, sources);
      const support = alike * (shared < 0 ? OTHER_THING_SUPPORT : 0.5 + 0.5 * shared);
      if (!best || support > best.support) best = { support, place: other.from };
    }
    best ??= sameWord(tokens, quantity, sources);
    // "Two men" where the source gives their names: the number is neither supported nor contradicted.
    const support = best?.support ?? (quantity.counted ? COUNTED_NAMES_SUPPORT : 0);
    const clue = {
      kind: 'number' as const,
      text: quoteOf({ text, tokens, lang }, quantity),
      found: best !== null && best.support > OTHER_THING_SUPPORT,
      passage: best ? citationAt(best.place, sources) : null,
      support,
      at: quantity.from,
      to: quantity.to,
      place: best?.place ?? null,
    };
    return clue;
  });
}

function quoteOf({ text, tokens, lang }: ReadText, { from, to, unit }: Quantity): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return '';
  let [start, end] = [first.start, last.end];
  if (/[$£€¥]/.test(text.charAt(start - 1))) start--;
  const mark = /^[\s\u202f]?[%$£€¥]/u.exec(text.slice(end, end + 2))?.[0];
  if (mark) end += mark.length;
  else if (unit === 'percent' || unit === 'points') {
    const words = unitWords(lang);
    for (let at = to; at < to + 2 && words.has(tokens[at]?.norm ?? ''); at++) end = tokens[at]?.end ?? end;
  }
  return text.slice(start, end);
}

/** The numbers of the sources that may have the same value. */
function candidates(quantity: Quantity, { quantities }: CheckSources): Quantity[] {
  // Vague numbers ("hundreds") have a much lower smallest value.
  const least = quantity.low * (1 - 2 * BOUND_SHARE);
  const most = quantity.high * (1 + 2 * BOUND_SHARE);
  const found: Quantity[] = [];
  for (let i = firstFrom(quantities, least); i < quantities.length && found.length < MOST_COMPARED_NUMBERS; i++) {
    const other = quantities[i];
    if (!other || other.low > most) break;
    found.push(other);
  }
  return found;
}

function firstFrom(sorted: readonly Quantity[], least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.low ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The support of a number of the statement by one of a source, 0 to 1. */
export function agree(claim: Quantity, source: Quantity): number {
  if (claim.unit !== source.unit && claim.unit !== '' && source.unit !== '') {
    // "The third" and "3" may be the same; percent and points, dollars and euros never are.
    if (claim.unit !== 'ordinal' && source.unit !== 'ordinal') return 0;
  }
  const unitLost =
    claim.unit !== source.unit && (claim.unit === 'percent' || source.unit === 'percent') ? LOST_UNIT_FACTOR : 1;
  if (claim.low === source.low && claim.high === source.high) return unitLost;
  if (claim.low !== claim.high) return source.low >= claim.low && source.high < claim.high ? unitLost : 0;
  if (source.low !== source.high)
    return claim.low >= source.low && claim.high < source.high ? VAGUE_NUMBER_SUPPORT * unitLost : 0;
  const [said, real] = [claim.low, source.low];
  if (said === real) return unitLost;
  const off = Math.abs(said - real) / Math.max(Math.abs(real), 1e-9);
  if (claim.unit === 'ordinal' || Math.max(said, real) < 10) return 0;
  if (claim.bound === 'over' && real > said && real <= said * (1 + BOUND_SHARE))
    return ROUNDED_NUMBER_SUPPORT * unitLost;
  if (claim.bound === 'under' && real < said && real >= said * (1 - BOUND_SHARE))
    return ROUNDED_NUMBER_SUPPORT * unitLost;
  if ((claim.bound === 'about' || (claim.round && !source.round)) && off <= ROUNDING_SHARE)
    return ROUNDED_NUMBER_SUPPORT * unitLost;
  return 0;
}

/** The words around a number, and the weight of each of them or of its synonyms. */
interface Context {
  size: number;
  worth: Map<string, number>;
  /** Words that stand only behind another number of the statement. */
  beyond: ReadonlySet<string>;
}

function contextOf(
  tokens: readonly Token[],
  { span: { from, to } }: Quantity,
  { lang, inQuantity }: { lang: LangCode | null; inQuantity: ReadonlySet<number> },
): Context {
  const close = new Set<string>();
  const beyond = new Set<string>();
  const sentence = tokens[from]?.sentence;
  for (const step of [-1, 1] as const) {
    let blocked = false;
    for (let at = step < 0 ? from - 1 : to, left = COUNTED_REACH_WORDS; left > 0; at += step, left--) {
      const token = tokens[at];
      if (token?.sentence !== sentence) break;
      if (inQuantity.has(at)) blocked = true;
      if (!token?.content || token.digit) continue;
      (blocked ? beyond : close).add(token.key);
    }
  }
  for (const key of close) beyond.delete(key);
  const keys = [...close, ...beyond];
  const worth = new Map<string, number>();
  for (const key of keys) {
    for (const near of relationsOf(key, lang).near) worth.set(near, COUNTED_SYNONYM_WEIGHT);
  }
  for (const key of keys) worth.set(key, 1);
  return { size: keys.length, worth, beyond };
}

/**
 * The share of the words around a number that stand around the other too, 0 to 1; 1 where there are none. A word that
 * is closer to a third number belongs to that ("twelve injured and three dead"), unless it stands so in the statement
 * too ("438 for, 86 against"): where two do and no other word is shared, the two numbers count different things, and
 * the result is negative.
 */
function sharedContext({ size, worth, beyond }: Context, other: Quantity, sources: CheckSources): number {
  if (size === 0) return 1;
  let [shared, foreign] = [0, 0];
  const seen = new Set<string>();
  const sentence = sources.sentenceOf[other.from];
  for (const step of [-1, 1] as const) {
    let blocked = false;
    for (
      let at = step < 0 ? other.span.from - 1 : other.span.to, left = SOURCE_COUNTED_REACH_WORDS;
      left > 0;
      at += step, left--
    ) {
      const token = sources.tokens[at];
      if (!token || sources.sentenceOf[at] !== sentence) break;
      if (sources.inQuantity.has(at)) blocked = true;
      const value = worth.get(token.key);
      if (value === undefined || !token.content || seen.has(token.key)) continue;
      seen.add(token.key);
      if (blocked && !beyond.has(token.key)) foreign += value;
      else shared += value;
    }
  }
  if (foreign >= 2 && shared === 0) return -1;
  return Math.min(1, (shared + foreign / 2) / Math.min(3, size));
}

/** Looks up a number word in the same form as the statement has it ("half", "a quarter"). */
function sameWord(
  tokens: readonly Token[],
  { from, to }: Quantity,
  sources: CheckSources,
): { support: number; place: number } | null {
  const key = tokens[from]?.key ?? '';
  const place = to === from + 1 && !tokens[from]?.digit ? sources.places.get(key)?.[0] : undefined;
  return place === undefined ? null : { support: NUMBER_WORD_SUPPORT, place };
}
