import { numberWords, valueOfWords } from './number-words';
import type { Token } from './tokens';

/** A number in a sentence, in digits or words. */
export interface Numeral {
  /** First and last token, hedges and signs of currency included. */
  from: number;
  to: number;
  low: number;
  /** Above `low` for a range. */
  high: number;
  /** "About", "a dozen". */
  about: boolean;
  /** "At least", "up to". */
  bound: 'least' | 'most' | null;
  /** Unit that belongs to the number itself: a sign of currency, a percent sign. */
  unit: string | null;
}

const ABOUT = new Set(
  'about around approximately roughly some nearly almost circa estimated environ quelque quelques pres presque autour'.split(
    ' ',
  ),
);
/** Hedges of several words, longest first. */
const HEDGES: [string[], Partial<Numeral>][] = [
  [['at', 'least'], { bound: 'least' }],
  [['more', 'than'], { bound: 'least' }],
  [['over'], { bound: 'least' }],
  [['au', 'moins'], { bound: 'least' }],
  [['plus', 'de'], { bound: 'least' }],
  [['plus', 'd'], { bound: 'least' }],
  [['as', 'many', 'as'], { bound: 'most' }],
  [['up', 'to'], { bound: 'most' }],
  [['fewer', 'than'], { bound: 'most' }],
  [['less', 'than'], { bound: 'most' }],
  [['moins', 'de'], { bound: 'most' }],
  [['jusqu', 'a'], { bound: 'most' }],
  [['close', 'to'], { about: true }],
  [['pres', 'de'], { about: true }],
  [['pres', 'd'], { about: true }],
  [['autour', 'de'], { about: true }],
];
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

/** The words from `at` on that make one number, as a count of tokens and their parts. */
function wordRun(tokens: readonly Token[], at: number, lang: string): { count: number; words: string[] } {
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
    // "twelve and two" are two numbers: English joins after a hundred or thousand only, French before "un" and "onze".
    const joins =
      lang === 'en'
        ? known.scales.has(words.at(-1) ?? '')
        : ['un', 'une', 'onze'].includes(next?.folded ?? '') && words.length > 0;
    if (joint && !(joins && next?.kind === 'word' && parts(next).every((part) => known.units.has(part)))) break;
    words.push(...own);
    count++;
  }
  return { count, words };
}

function plainAt(tokens: readonly Token[], at: number, lang: string, closesRange = false): Plain | null {
  const token = tokens[at];
  const known = numberWords(lang);
  if (!token || !known) return null;
  if (token.kind === 'number') return digitsAt(tokens, at, lang, closesRange);
  if (token.kind !== 'word') return null;
  const round = (i: number) => known.rounds.get(tokens[i]?.folded ?? '');
  // "A dozen", "une dizaine", "two dozen".
  const multiple = token.folded === 'a' ? 1 : known.units.get(token.folded);
  const many = round(at + 1);
  if (multiple !== undefined && many !== undefined) {
    return { from: at, to: at + 1, value: multiple * many, about: true, unit: null };
  }
  const { count, words } = wordRun(tokens, at, lang);
  const value = count > 0 ? valueOfWords(words, lang) : null;
  return value === null ? null : { from: at, to: at + count - 1, value, about: false, unit: null };
}

function digitsAt(tokens: readonly Token[], at: number, lang: string, closesRange: boolean): Plain | null {
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
    count > 0 && words.every((word) => numberWords(lang)?.scales.has(word)) ? valueOfWords(words, lang, value) : null;
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

function hedged(tokens: readonly Token[], plain: Plain): Pick<Numeral, 'from' | 'about' | 'bound'> {
  let { from, about } = plain;
  let bound: Numeral['bound'] = null;
  for (let more = true; more; ) {
    more = false;
    const single = tokens[from - 1];
    const hedge = HEDGES.find(([words]) =>
      words.every((word, i) => tokensWithoutApostrophe(tokens, from, words.length)[i] === word),
    );
    if (hedge) {
      from -= spanOf(tokens, from, hedge[0].length);
      about ||= hedge[1].about ?? false;
      bound ??= hedge[1].bound ?? null;
      more = true;
    } else if (single?.kind === 'word' && ABOUT.has(single.folded)) {
      from--;
      about = true;
      more = true;
    }
  }
  return { from, about, bound };
}

/** The `count` words right before a token, apostrophes aside. */
function tokensWithoutApostrophe(tokens: readonly Token[], before: number, count: number): string[] {
  return tokens
    .slice(before - spanOf(tokens, before, count), before)
    .filter(({ kind }) => kind === 'word')
    .map(({ folded }) => folded);
}

/** How many tokens the `count` words before a token take, apostrophes among them. */
function spanOf(tokens: readonly Token[], before: number, count: number): number {
  let words = 0;
  let i = before;
  while (i > 0 && words < count) {
    const token = tokens[i - 1];
    if (token?.kind === 'word') words++;
    else if (token?.folded !== '’' && token?.folded !== "'") break;
    i--;
  }
  return Math.max(0, before - i);
}

const RANGE = new Set(['to', 'a', '-', '–']);

/** The numbers of a sentence in order. `lang` is a two-letter code; other languages than English and French have none. */
export function numbersOf(tokens: readonly Token[], lang: string): Numeral[] {
  const found: Numeral[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = plainAt(tokens, at, lang);
    if (!first) continue;
    const joint = tokens[first.to + 1];
    const opens = tokens[first.from - 1]?.folded;
    const between = (opens === 'between' && joint?.folded === 'and') || (opens === 'entre' && joint?.folded === 'et');
    const joined = joint && (between || RANGE.has(joint.folded) || joint.folded === 'or' || joint.folded === 'ou');
    const second = joined ? plainAt(tokens, first.to + 2, lang, joint.glued) : null;
    // "3-1": a score, or what else.
    if (joint?.glued && joint.folded === '-' && !(second && second.value > first.value)) continue;
    const { from, about, bound } = hedged(tokens, first);
    const unit = second?.unit ?? first.unit;
    if (second && second.value > first.value) {
      found.push({
        from: between ? from - 1 : from,
        to: second.to,
        low: first.value,
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
