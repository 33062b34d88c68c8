import type { LangCode } from '../../text/lang-tag';
import { hedged } from './hedges';
import { numberWords, valueOfWords } from './number-words';
import type { Numeral } from './numeral';
import type { ReadSentence } from './read';
import type { Token } from './tokens';

const CURRENCIES: Record<string, string> = { '€': 'euro', $: 'dollar', '£': 'pound', '¥': 'yen' };
/** Letters glued to digits that scale them or are their unit; other letters make the digits no number. */
const GLUED_SCALES: Record<string, number> = { m: 1e6, mn: 1e6, bn: 1e9, k: 1e3, tn: 1e12 };
const GLUED_UNITS = new Set(['km', 'kg', 'ha', 'mw', 'gw', 'kmh', 'mph']);

interface Plain {
  from: number;
  to: number;
  value: number;
  about: boolean;
  unit: string | null;
}

function parts(token: Token): string[] {
  return token.folded.split('-');
}

function joinsInFrench(tens: number, next: string): boolean {
  return (tens >= 20 && (next === 'un' || next === 'une')) || (tens === 60 && next === 'onze');
}

/** The words from `at` on that make one number, as a count of tokens and their parts. */
function wordRun(tokens: readonly Token[], at: number, lang: LangCode): { count: number; words: string[] } {
  const known = numberWords(lang);
  const words: string[] = [];
  let count = 0;
  for (let i = at; known && i < tokens.length && i < at + 8; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') break;
    const own = parts(token);
    const isNumber = own.every((part) => known.units.has(part) || known.scales.has(part) || known.joints.has(part));
    if (!isNumber) break;
    const joint = own.length === 1 && known.joints.has(token.folded);
    const next = tokens[i + 1];
    // "twelve and two" are two numbers: English joins after a hundred or thousand only, French in "vingt et un" and "soixante et onze".
    const joins =
      lang === 'en'
        ? known.scales.has(words.at(-1) ?? '')
        : joinsInFrench(known.units.get(words.at(-1) ?? '') ?? 0, next?.folded ?? '');
    if (joint && !(joins && next?.kind === 'word' && parts(next).every((part) => known.units.has(part)))) break;
    words.push(...own);
    count++;
  }
  return { count, words };
}

/** How a number stands. */
interface Standing {
  /** It ends a range, with no space before it. */
  closesRange: boolean;
}

const ALONE: Standing = { closesRange: false };

function plainAt(read: ReadSentence, at: number, standing = ALONE): Plain | null {
  const { tokens, lang } = read;
  const token = tokens[at];
  const known = numberWords(lang);
  if (!token || !known) return null;
  if (token.kind === 'number') return digitsAt(read, at, standing);
  if (token.kind !== 'word') return null;
  const round = (i: number) => known.rounds.get(tokens[i]?.folded ?? '');
  // "A dozen", "une dizaine", "two dozen".
  const multiple = token.folded === 'a' ? 1 : known.units.get(token.folded);
  const many = round(at + 1);
  if (multiple !== undefined && many !== undefined) {
    return { from: at, to: at + 1, value: multiple * many, about: true, unit: null };
  }
  const { count, words } = wordRun(tokens, at, lang);
  // "Des millions" are no million; "un million" is one.
  const vague = known.scales.has(words[0] ?? '') && /s$/.test(words[0] ?? '');
  const value = count > 0 && !vague ? valueOfWords(words, lang) : null;
  return value === null ? null : { from: at, to: at + count - 1, value, about: false, unit: null };
}

function digitsAt({ tokens, lang }: ReadSentence, at: number, { closesRange }: Standing): Plain | null {
  const token = tokens[at];
  if (!token || token.value === null) return null;
  const before = tokens[at - 1];
  const sign = before?.kind === 'mark' && token.glued ? CURRENCIES[before.folded] : undefined;
  // "A417", "COVID-19", "3:20", "#7": part of a name or a time.
  if (token.glued && before && sign === undefined && !closesRange) {
    if (!/^[("«“—–-]$/.test(before.folded) || (before.folded === '-' && before.glued)) return null;
  }
  let to = at;
  let value = token.value;
  let unit: string | null = sign ?? null;
  const after = tokens[at + 1];
  if (after?.glued && after.kind === 'word') {
    const scale = GLUED_SCALES[after.folded];
    if (scale !== undefined && (sign !== undefined || scale !== 1e6)) value *= scale;
    else if (!GLUED_UNITS.has(after.folded)) return null;
    if (scale !== undefined) to++;
  } else if (after?.glued && (after.folded === '-' || after.folded === ':' || after.folded === '/')) {
    // "61-metre" describes; "9-11" and "9–11" are ranges, read by the caller.
    if (tokens[at + 2]?.kind !== 'number' || after.folded !== '-') return null;
  }
  const { count, words } = wordRun(tokens, to + 1, lang);
  const scaled =
    count > 0 && words.every((word) => (numberWords(lang)?.scales.get(word) ?? 0) >= 1000)
      ? valueOfWords(words, lang, value)
      : null;
  if (scaled !== null) {
    value = scaled;
    to += count;
  }
  if (tokens[to + 1]?.folded === '%') {
    unit = 'percent';
    to++;
  }
  // "4 millions d'euros", "20 millions €".
  const trailing = CURRENCIES[tokens[to + 1]?.folded ?? ''];
  if (unit === null && trailing !== undefined) {
    unit = trailing;
    to++;
  }
  return { from: sign === undefined ? at : at - 1, to, value, about: false, unit };
}

/** "2 to 3 million": what the second number's scale makes of the first. */
function sharedScale(first: number, second: number): number {
  return first < 1000 ? ([1e12, 1e9, 1e6, 1e3].find((scale) => second >= scale && second >= first * 1000) ?? 1) : 1;
}

const RANGE = new Set(['to', 'a', '-', '–']);

/** The numbers of a sentence in order. Other languages than English and French have none. */
export function numbersOf(read: ReadSentence): Numeral[] {
  const { tokens } = read;
  const found: Numeral[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = plainAt(read, at);
    if (!first) continue;
    const joint = tokens[first.to + 1];
    const opens = tokens[first.from - 1]?.folded;
    const between = (opens === 'between' && joint?.folded === 'and') || (opens === 'entre' && joint?.folded === 'et');
    const joined = joint && (between || RANGE.has(joint.folded) || joint.folded === 'or' || joint.folded === 'ou');
    const second = joined ? plainAt(read, first.to + 2, { closesRange: joint.glued }) : null;
    // "3-1": a score, or what else.
    if (joint?.glued && joint.folded === '-' && !(second && second.value > first.value)) continue;
    const { from, about, bound } = hedged(tokens, first);
    const unit = second?.unit ?? first.unit;
    if (second && second.value > first.value) {
      found.push({
        from: between ? from - 1 : from,
        to: second.to,
        low: first.value * sharedScale(first.value, second.value),
        high: second.value,
        about,
        bound,
        unit,
      });
      at = second.to;
    } else {
      found.push({ from, to: first.to, low: first.value, high: first.value, about, bound, unit });
      at = first.to;
    }
  }
  return found;
}
