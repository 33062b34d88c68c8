import type { NumberHedge, NumberWords } from '../lang/number-words';
import type { TextToken } from '../tokenise';
import { phraseAt, wordAfter } from './near';
import { romanAt } from './roman';
import { spelledAt } from './spelled';
import type { NumberMention } from './types';

/** A number by itself, before the words around it are read. */
export interface Reading extends Pick<NumberMention, 'kind' | 'low' | 'high' | 'typical' | 'style' | 'rounded'> {
  /** The index of the token after it. */
  to: number;
  /** A unit that is part of the number itself; null for none. */
  unit: string | null;
  hedge: NumberHedge | null;
}

/**
 * A text prepared for reading its numbers: its tokens, the language's words, and a function for the values of digits.
 */
export interface NumberText {
  tokens: readonly TextToken[];
  words: NumberWords;
  value: (digits: string) => number | null;
}

function plain(to: number, value: number, change: Partial<Reading> = {}): Reading {
  return {
    kind: 'cardinal',
    low: value,
    high: value,
    typical: value,
    style: 'words',
    rounded: false,
    to,
    unit: null,
    hedge: null,
    ...change,
  };
}

const beginnings = new WeakMap<NumberWords, ReadonlySet<string>>();

function beginningsOf(words: NumberWords): ReadonlySet<string> {
  const known = beginnings.get(words);
  if (known) return known;
  const { values, one, bare, dozens, vague, halves, denominators } = words;
  const found = new Set([values, one, bare, dozens, vague, halves, denominators].flatMap((list) => [...list.keys()]));
  beginnings.set(words, found);
  return found;
}

/** True when a number may begin with this word, which is rare: a quick test. */
function mayBegin({ folded, capital }: TextToken, words: NumberWords): boolean {
  const known = beginningsOf(words);
  if (known.has(folded) || known.has(folded.replace(/e?s$/, ''))) return true;
  return words.parts !== null || capital || words.ordinal(folded) !== null;
}

/** The number that begins at a token; null where none does there. */
export function readAt(text: NumberText, at: number): Reading | null {
  const { tokens, words } = text;
  const token = tokens[at];
  if (!token || token.kind === 'mark') return null;
  if (token.kind === 'number') return digitsAt(text, at);
  if (!mayBegin(token, words)) return null;
  return (
    halfAt(tokens, at, words) ??
    fractionAt(tokens, at, words) ??
    dozenAt(tokens, at, words) ??
    wordsAt(tokens, at, words) ??
    vagueAt(tokens, at, words) ??
    ordinalAt(tokens, at, words) ??
    shareAt(tokens, at, words) ??
    centuryAt(tokens, at, words)
  );
}

const NAMED = /^(?:\p{Lu}|covid|sars|mh?$)/u;

/** True when digits are joined to letters and so are not a number: "A417", "COVID-19". */
function isLabel(tokens: readonly TextToken[], at: number): boolean {
  const [before, third] = [tokens[at - 1], tokens[at - 2]];
  if (!tokens[at]?.glued || !before) return false;
  if (before.kind === 'word') return true;
  // "COVID-19" is a name; "the then-19-year-old" is not.
  return /^[-‐‑/#]$/.test(before.text) && before.glued && third?.kind === 'word' && NAMED.test(third.text);
}

const HALF: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};
/** Largest denominator of a fraction with a slash: with a larger one it is a date or a score. */
const LARGEST_DENOMINATOR = 10;

function digitsAt(text: NumberText, at: number): Reading | null {
  const { tokens, words, value } = text;
  const token = tokens[at];
  if (!token) return null;
  const vulgar = HALF[token.text];
  if (vulgar !== undefined) return plain(at + 1, vulgar, { kind: 'fraction', style: 'digits' });
  const own = value(token.text);
  if (own === null) return null;
  if (isLabel(tokens, at)) return plain(at + 1, own, { kind: 'label', style: 'digits' });
  const next = tokens[at + 1];
  const more = next?.glued ? HALF[next.text] : undefined;
  if (more !== undefined) return scaled(text, at + 2, own + more);
  const slash = next?.glued && next.text === '/' && tokens[at + 2]?.glued ? value(tokens[at + 2]?.text ?? '') : null;
  if (slash !== null && own < slash && slash <= LARGEST_DENOMINATOR && tokens[at + 3]?.text !== '/') {
    return plain(at + 3, own / slash, { kind: 'fraction', style: 'digits' });
  }
  const ordinal = ordinalEnd(tokens, at, words);
  if (ordinal !== null) {
    const century = words.centuries.has(tokens[ordinal]?.folded ?? '');
    return plain(ordinal, own, { kind: 'ordinal', style: 'digits', unit: century ? 'century' : null });
  }
  return scaled(text, at + 1, own);
}

/** Words after which digits with a full stop are an ordinal, in German. */
const DETERMINERS =
  /^(?:der|die|das|den|dem|des|am|im|zum|zur|vom|beim|ins|ans|ein|eine|einen|einem|einer|seit|sein|seine|seinen|seinem|seiner|ihr|ihre|ihren|ihrem|ihrer|jede|jeder|jedes|jeden)$/;

/**
 * The index of the token after the ending of an ordinal in digits: "1st", « 1er », "3.", "1.º"; null where there is
 * none.
 */
function ordinalEnd(tokens: readonly TextToken[], at: number, words: NumberWords): number | null {
  const next = tokens[at + 1];
  if (!next?.glued) return null;
  if (next.kind === 'word' && words.ordinalEndings.has(next.folded)) return at + 2;
  const dotted = next.text === '.' && tokens[at + 2]?.glued && /^[ºª]$/.test(tokens[at + 2]?.text ?? '');
  if (dotted) return at + 3;
  if (words.parts === null || next.text !== '.' || !/^\d{1,3}$/.test(tokens[at]?.text ?? '')) return null;
  const noun = tokens[at + 2];
  if (noun?.kind !== 'word' || noun.start - next.end !== 1) return null;
  const determined = DETERMINERS.test(tokens[at - 1]?.folded ?? '');
  return determined || words.centuries.has(noun.folded) ? at + 2 : null;
}

/** Words after "61m" that make it metres instead of millions. */
const LENGTHS =
  /^(?:high|tall|long|deep|wide|away|above|below|race|final|sprint|freestyle|hurdles|relay|butterfly|backstroke|dash|hoch|lang|tief|breit|entfernt|haut|long|large|alto|largo|ancho)$/;

/** A number in digits with the word or letter that multiplies it: "4.5 million", "3,5 Mrd.", "$61m", "10k". */
function scaled(text: NumberText, to: number, own: number): Reading | null {
  const { tokens, words } = text;
  const next = tokens[to];
  if (next?.kind === 'word') {
    const suffix = words.suffixes.get(next.folded);
    const letter = next.folded.length === 1;
    const metres = next.folded === 'm' && LENGTHS.test(tokens[to + 1]?.folded ?? '');
    // "5 M€" and "5 m": a separate letter is a magnitude only before a sign of currency.
    const money = tokens[to + 1]?.glued && /^[€$£]$/.test(tokens[to + 1]?.text ?? '');
    if (suffix !== undefined && !metres && (next.glued || !letter || money)) {
      return plain(to + 1, own * suffix, { style: 'digits', rounded: true });
    }
    if (metres) return plain(to + 1, own, { style: 'digits', unit: 'metre' });
  }
  const last = tokens[to - 1];
  const apart =
    next?.kind === 'word' && last !== undefined && next.start - last.end <= 1 ? to : wordAfter(tokens, to - 1);
  const { end, product } = multiplied(text, { to, at: apart, value: own });
  const many = words.dozens.get(tokens[end === to ? apart : end]?.folded ?? '');
  if (many && apart >= 0)
    return plain((end === to ? apart : end) + 1, product * many.base, { style: 'digits', rounded: true });
  return plain(end, product, { style: 'digits', rounded: end > to });
}

/** Most magnitudes and digits in turn: "95 mil 123 millones 217 mil 330". */
const MOST_PARTS = 12;

/**
 * A number in digits that ends before the token `to`, multiplied by the words from `at` on: "2 thousand million"; in
 * Spanish also with digits after a magnitude. `end` is the index of the token after all of them.
 */
function multiplied(
  { tokens, words, value }: NumberText,
  number: { to: number; at: number; value: number },
): { end: number; product: number } {
  const closed: { sum: number; magnitude: number }[] = [];
  let [at, end, group] = [number.at, number.to, number.value];
  for (let part = 0; part < MOST_PARTS && at >= 0; part++) {
    const token = tokens[at];
    const apart = at > number.at && (token?.start ?? 0) - (tokens[at - 1]?.end ?? 0) > 1;
    if (!token || apart) break;
    const magnitude = words.magnitudes.get(token.folded) ?? 0;
    if (magnitude >= LEAST_MAGNITUDE) {
      let sum = group;
      while ((closed.at(-1)?.magnitude ?? Number.POSITIVE_INFINITY) < magnitude) sum += closed.pop()?.sum ?? 0;
      if (sum === 0) break;
      closed.push({ sum: sum * magnitude, magnitude });
      group = 0;
    } else {
      const more = token.kind === 'number' && closed.length > 0 && group === 0 ? value(token.text) : null;
      if (more === null || more >= LEAST_MAGNITUDE || !words.bare.has('mil')) break;
      group = more;
    }
    end = ++at;
  }
  return { end, product: closed.reduce((all, { sum }) => all + sum, group) };
}

/** Smallest magnitude that may follow digits: « 50 cents » are not hundreds. */
const LEAST_MAGNITUDE = 1000;

/** Reads "half", "half a million", « un demi-million », "media docena", "die Hälfte". */
function halfAt(tokens: readonly TextToken[], at: number, words: NumberWords): Reading | null {
  const first = tokens[at]?.folded ?? '';
  const led = words.one.has(first) ? wordAfter(tokens, at) : at;
  if (led < 0 || !words.halves.has(tokens[led]?.folded ?? '')) return null;
  // "Halfway", "half-brother" and "first half" are no numbers.
  const next = wordAfter(tokens, led);
  const hyphen = tokens[led + 1]?.kind === 'mark' && next > 0;
  const before = tokens[at - 1];
  const rank = before?.glued ? words.ordinalEndings.has(before.folded) : words.ordinal(before?.folded ?? '') !== null;
  if (rank) return null;
  const beyond = words.one.has(tokens[next]?.folded ?? '') ? wordAfter(tokens, next) : next;
  const word = tokens[beyond]?.folded ?? '';
  const magnitude = words.magnitudes.get(word);
  if (magnitude !== undefined) return plain(beyond + 1, magnitude / 2, { rounded: true });
  const dozen = words.dozens.get(word);
  if (dozen) return plain(beyond + 1, dozen.base / 2, { rounded: true, hedge: 'about' });
  return hyphen ? null : plain(led + 1, 0.5, { kind: 'fraction', rounded: true });
}

/** Reads "two thirds", "a quarter", « les trois quarts », "ein Drittel". */
function fractionAt(tokens: readonly TextToken[], at: number, words: NumberWords): Reading | null {
  const first = tokens[at]?.folded ?? '';
  const one = words.one.has(first);
  const numerator = one ? 1 : (words.values.get(first) ?? null);
  const next = wordAfter(tokens, at);
  const second = tokens[next]?.folded ?? '';
  const denominator = words.denominators.get(second);
  if (numerator !== null && denominator !== undefined && next > 0) {
    const rank = words.ordinal(second) !== null;
    const of = words.of.has(tokens[next + 1]?.folded ?? '') || ends(tokens, next);
    const hyphen = tokens[at + 1]?.kind === 'mark';
    // "A third man" has no fraction: only a part of something is one.
    if (one ? !rank || of || hyphen : numerator < 100 && (!rank || of)) {
      return plain(next + 1, numerator / denominator, { kind: 'fraction' });
    }
  }
  const alone = words.denominators.get(first);
  // Plurals without a number are quarters of a town, or quarter-finals.
  const plural = first.endsWith('s') && words.denominators.has(first.slice(0, -1));
  if (alone === undefined || plural || first === 'halves' || words.ordinal(first) !== null) return null;
  if (isHyphen(tokens[at + 1]) || /^finale?s?$/.test(tokens[at + 2]?.folded ?? '')) return null;
  const before = tokens[at - 1];
  if (before && (words.ordinal(before.folded) !== null || before.kind === 'number')) return null;
  return plain(at + 1, 1 / alone, { kind: 'fraction', rounded: true });
}

function isHyphen(token: TextToken | undefined): boolean {
  return token?.kind === 'mark' && token.glued && /^[-‐‑]$/.test(token.text);
}

/** True when no word follows a token in its clause: "an eighth-grade student" continues. */
function ends(tokens: readonly TextToken[], at: number): boolean {
  return (tokens[at + 1]?.kind ?? 'mark') === 'mark' && !isHyphen(tokens[at + 1]);
}

/** Reads "a dozen", "two dozen", « une dizaine ». */
function dozenAt(tokens: readonly TextToken[], at: number, words: NumberWords): Reading | null {
  const first = tokens[at]?.folded ?? '';
  const one = words.one.has(first);
  const times = one ? 1 : words.values.get(first);
  const next = times === undefined ? at : wordAfter(tokens, at);
  const word = tokens[next]?.folded ?? '';
  const dozen = words.dozens.get(word) ?? words.dozens.get(word.replace(/e?s$/, ''));
  if (!dozen || next < 0) return null;
  if (times === undefined && words.vague.has(word)) return null;
  const many = times ?? 1;
  return plain(next + 1, 0, {
    typical: many * dozen.base,
    low: many * dozen.low,
    high: many * dozen.high,
    rounded: true,
    hedge: dozen.low < dozen.high ? 'about' : null,
  });
}

/** Reads "hundreds", "tens of thousands". */
function vagueAt(tokens: readonly TextToken[], at: number, words: NumberWords): Reading | null {
  const vague = words.vague.get(tokens[at]?.folded ?? '');
  if (!vague) return null;
  const of = words.of.has(tokens[at + 1]?.folded ?? '') ? at + 2 : -1;
  const more = of > 0 ? words.vague.get(tokens[of]?.folded ?? '') : undefined;
  const base = more?.base ?? 1;
  return plain(more ? of + 1 : at + 1, 0, {
    typical: vague.base * base,
    low: vague.low * base,
    high: vague.high * base,
    rounded: true,
    hedge: 'about',
  });
}

function wordsAt(tokens: readonly TextToken[], at: number, words: NumberWords): Reading | null {
  const spelled = spelledAt(tokens, at, words);
  if (!spelled) return null;
  const { to, value, ordinal, magnitude } = spelled;
  if (ordinal) return plain(to, value, { kind: 'ordinal', unit: centuryAfter(tokens, to, words) });
  return plain(to, value, { rounded: magnitude });
}

function centuryAfter(tokens: readonly TextToken[], to: number, words: NumberWords): 'century' | null {
  return words.centuries.has(tokens[to]?.folded ?? '') ? 'century' : null;
}

function ordinalAt(tokens: readonly TextToken[], at: number, words: NumberWords): Reading | null {
  const value = words.ordinal(tokens[at]?.folded ?? '');
  if (
    words.units.get(tokens[at]?.folded ?? '') === 'second' &&
    /^(?:per|par|por|pro)$/.test(tokens[at - 1]?.folded ?? '')
  ) {
    return null;
  }
  return value === null ? null : plain(at + 1, value, { kind: 'ordinal', unit: centuryAfter(tokens, at + 1, words) });
}

/** Reads "one in five", « un sur cinq », "uno de cada cinco". */
function shareAt(tokens: readonly TextToken[], at: number, words: NumberWords): Reading | null {
  const one = tokens[at]?.folded ?? '';
  if (!words.one.has(one) || one === 'a' || one === 'an') return null;
  for (const phrase of words.outOf) {
    const to = phraseAt(tokens, at + 1, phrase.split(' '));
    const value = to > 0 ? words.values.get(tokens[to]?.folded ?? '') : undefined;
    if (value !== undefined && value > 1) return plain(to + 1, 1 / value, { kind: 'fraction' });
  }
  return null;
}

function centuryAt(tokens: readonly TextToken[], at: number, words: NumberWords): Reading | null {
  const roman = romanAt(tokens, at, words);
  if (!roman) return null;
  return plain(roman.to, roman.value, { kind: 'ordinal', style: 'roman', unit: roman.century ? 'century' : null });
}
