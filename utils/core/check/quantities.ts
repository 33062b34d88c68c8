import type { LangCode } from '../text/lang-tag';
import type { ReadText } from './claim';
import { ABOUT, FRACTIONS, MAGNITUDES, MEASURES, ORDINALS, OVER, SUFFIXES, UNDER, UNITS, VAGUE } from './number-words';
import { isClose, spelledAt } from './spelled-numbers';
import type { Token } from './tokens';

/** How exactly a number is meant. */
export type Bound = 'exact' | 'about' | 'over' | 'under';

/** A number in a text. */
export interface Quantity {
  /** Tokens it is made of: from and to, without. */
  from: number;
  to: number;
  /** Smallest and largest value meant; equal but for "dozens", "hundreds". */
  low: number;
  high: number;
  /** "percent", "points", a currency sign, a measure ("hour"), "ordinal", or '' */
  unit: string;
  bound: Bound;
  /** Written with rounding in mind: a magnitude word, or zeros at the end. */
  round: boolean;
  /** Written in words, ten or less: it may well have been counted from a list of names. */
  counted: boolean;
}

/** A number written in digits: "1,500" and "1.500" by the language's custom; the last separator decides where both stand. */
export function parseDigits(norm: string, lang: LangCode | null): number {
  const decimalComma = lang !== 'en' && lang !== null && lang !== 'ja' && lang !== 'zh';
  const groups = norm.split(/[.,]/);
  if (groups.length === 1) return Number(norm);
  const separator = /[.,]/.exec(norm)?.[0];
  const mixed = norm.includes('.') && norm.includes(',');
  const thousands = groups.slice(1).every((group) => group.length === 3);
  if (!mixed && groups.length > 2) return Number(groups.join(''));
  if (mixed) return Number(`${groups.slice(0, -1).join('')}.${groups[groups.length - 1] ?? ''}`);
  if (thousands && groups[0] !== '0' && separator !== (decimalComma ? ',' : '.')) return Number(groups.join(''));
  return Number(groups.join('.'));
}

const GAP = /^[\u0020\u00a0\u2009\u202f]$/;

/** The numbers of a text, in order. `skip` are tokens that belong to dates. Time is linear. */
export function quantitiesIn({ text, tokens, lang }: ReadText, skip: ReadonlySet<number> = new Set()): Quantity[] {
  const found: Quantity[] = [];
  const read: Spelled = { text, tokens, lang, words: lang !== null && MAGNITUDES[lang] ? lang : 'en' };
  for (let at = 0; at < tokens.length; ) {
    const quantity = skip.has(at) ? null : quantityAt(read, at);
    if (quantity) found.push(quantity);
    at = quantity ? quantity.to : at + 1;
  }
  // "5 to 10 percent": the unit belongs to both.
  for (let i = found.length - 2; i >= 0; i--) {
    const [one, next] = [found[i], found[i + 1]];
    if (one && next && one.unit === '' && next.unit !== '' && next.unit !== 'ordinal' && next.from - one.to <= 1) {
      const between = text.slice(tokens[one.to - 1]?.end ?? 0, tokens[next.from]?.start ?? 0);
      if (/^(?:\s?[-–—]\s?|\s(?:to|and|or|a|et|ou|à)\s)\p{Sc}?$/u.test(between.slice(0, 12))) one.unit = next.unit;
    }
  }
  return found;
}

/**
 * Numbers that a text may mean where a space has come into them ("235, 000", "98. 7"), beside the two that stand there: for
 * sources, in which what is looked for may be either.
 */
export function tornNumbers(read: ReadText): Quantity[] {
  const { text, tokens, lang } = read;
  const found: Quantity[] = [];
  for (let at = 0; at + 1 < tokens.length; at++) {
    const [one, next] = [tokens[at], tokens[at + 1]];
    if (!one || !next || !/^\p{N}{1,3}$/u.test(one.norm) || !next.digit) continue;
    const mark = /^([.,])\s$/u.exec(text.slice(one.end, next.start))?.[1];
    if (mark === undefined || !(mark === ',' ? /^\p{N}{3}$/u : /^\p{N}{1,3}$/u).test(next.norm)) continue;
    const value = parseDigits(`${one.norm}${mark}${next.norm}`, lang);
    const magnitude = MAGNITUDES[lang ?? 'en']?.[tokens[at + 2]?.norm ?? ''];
    const to = at + (magnitude === undefined ? 2 : 3);
    if (Number.isFinite(value)) found.push(exactly({ from: at, to }, value * (magnitude ?? 1), unitAt(read, at, to)));
  }
  return found;
}

interface Spelled extends ReadText {
  /** The language whose number words are read. */
  words: LangCode;
}

function quantityAt(read: Spelled, from: number): Quantity | null {
  const { tokens, words } = read;
  const token = tokens[from];
  if (!token) return null;
  // Numbers of a list or of a reference count nothing.
  if (token.digit && !token.content) return null;
  const roman = romanAt(token, tokens[from + 1]);
  if (roman !== null) return exactly({ from, to: from + 1 }, roman, 'century');
  const vague = VAGUE[words]?.[token.norm];
  if (vague) {
    const base = { from, to: from + 1, unit: '', bound: 'about' as const, round: true, counted: false };
    return { ...base, low: vague[0], high: vague[1] };
  }
  const ordinal = ORDINALS[words]?.[token.norm];
  if (ordinal !== undefined) return exactly({ from, to: from + 1 }, ordinal, 'ordinal');
  const fraction = FRACTIONS[words]?.[token.norm];
  if (fraction !== undefined)
    return { ...exactly({ from, to: from + 1 }, fraction, 'percent'), bound: 'about', round: true };
  const number = token.digit ? digitsAt(read, from) : spelledAt(tokens, from, words);
  if (!number) return null;
  let { to, value } = number;
  let round = false;
  let magnitude = MAGNITUDES[words]?.[tokens[to]?.norm ?? ''];
  while (magnitude !== undefined && isClose(tokens, to)) {
    value *= magnitude;
    round = true;
    to++;
    magnitude = MAGNITUDES[words]?.[tokens[to]?.norm ?? ''];
  }
  const next = tokens[to];
  const last = tokens[to - 1];
  const glued = next !== undefined && last !== undefined && next.start === last.end;
  if (token.digit && glued && next && SUFFIXES[next.norm] !== undefined) {
    value *= SUFFIXES[next.norm] ?? 1;
    round = true;
    to++;
  } else if (token.digit && glued && next && /^(?:st|nd|rd|th|e|er|re|eme|nde?)$/.test(next.norm)) {
    const measure = MEASURES.get(tokens[to + 1]?.norm ?? '') === 'century' ? 'century' : 'ordinal';
    return exactly({ from, to: to + 1 }, value, measure);
  }
  const quantity = exactly({ from, to }, value, unitAt(read, from, to));
  quantity.round = round || (value >= 100 && value % 100 === 0) || (value >= 20 && value % 10 === 0);
  quantity.counted = !token.digit && value <= 10;
  quantity.bound = boundAt(tokens, from, words);
  return Number.isFinite(value) ? quantity : null;
}

function exactly({ from, to }: Pick<Quantity, 'from' | 'to'>, value: number, unit: string): Quantity {
  return { from, to, low: value, high: value, unit, bound: 'exact', round: false, counted: false };
}

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** A century in Roman numerals: « XIVe siècle ». */
function romanAt(token: Token, next: Token | undefined): number | null {
  if (MEASURES.get(next?.norm ?? '') !== 'century') return null;
  const letters = /^([ivxlc]{1,7})(?:e|eme|er)?$/.exec(token.norm)?.[1];
  if (letters === undefined) return null;
  let value = 0;
  for (let i = 0; i < letters.length; i++) {
    const [one, after] = [ROMAN[letters.charAt(i)] ?? 0, ROMAN[letters.charAt(i + 1)] ?? 0];
    value += one < after ? -one : one;
  }
  return value;
}

function digitsAt({ text, tokens, lang }: ReadText, from: number): { to: number; value: number } | null {
  let digits = tokens[from]?.norm ?? '';
  let to = from + 1;
  // "15 000": groups of three, parted by a space (a plain one where that is the language's custom).
  while (/^\p{N}{1,3}(?:\p{N}{3})*$/u.test(digits) && digits.length < 16) {
    const [last, next] = [tokens[to - 1], tokens[to]];
    if (!last || !next || !/^\p{N}{3}(?:,\p{N}+)?$/u.test(next.norm) || (to === from + 1 && digits.length > 3)) break;
    const gap = text.slice(last.end, next.start);
    if (!GAP.test(gap) || (gap === ' ' && lang !== 'fr')) break;
    digits += next.norm;
    to++;
  }
  const value = parseDigits(digits, lang);
  return Number.isFinite(value) ? { to, value } : null;
}

function unitAt({ text, tokens }: ReadText, from: number, to: number): string {
  const [first, last, next] = [tokens[from], tokens[to - 1], tokens[to]];
  const before = first ? text.slice(Math.max(0, first.start - 2), first.start) : '';
  const sign = /([$£€¥])\s?$/u.exec(before)?.[1];
  if (sign) return sign;
  const after = last ? text.slice(last.end, last.end + 3) : '';
  const mark = /^\s?([%$£€¥])/u.exec(after)?.[1];
  if (mark) return mark === '%' ? 'percent' : mark;
  if (next === undefined || last === undefined || next.sentence !== last.sentence) return '';
  if ((next.norm === 'per' || next.norm === 'pour') && /^cent$/.test(tokens[to + 1]?.norm ?? '')) return 'percent';
  const word = next.norm === 'd' || next.norm === 'de' ? tokens[to + 1]?.norm : next.norm;
  return UNITS[word ?? ''] ?? MEASURES.get(word ?? '') ?? '';
}

function boundAt(tokens: readonly Token[], from: number, lang: LangCode): Bound {
  for (let at = from - 1; at >= from - 2 && at >= 0; at--) {
    const norm = tokens[at]?.norm ?? '';
    if (tokens[at]?.sentence !== tokens[from]?.sentence) break;
    if (ABOUT[lang]?.has(norm)) return 'about';
    if (OVER[lang]?.has(norm))
      return tokens[at - 1]?.norm === 'less' || tokens[at - 1]?.norm === 'fewer' ? 'under' : 'over';
    if (UNDER[lang]?.has(norm)) return 'under';
  }
  return 'exact';
}
