import type { NumberWords } from '../lang/number-words';
import type { TextToken } from '../tokenise';
import { wordAfter } from './near';

/** A number made of words. `to` is the index of the token after it. */
export interface Spelled {
  to: number;
  value: number;
  /** Its last word is an ordinal: "twenty-first". */
  ordinal: boolean;
  /** It ends with a magnitude, or contains one. */
  magnitude: boolean;
}

/** A number that is being read from left to right: "two million | three hundred". */
interface Growing {
  /** Parts that end with a magnitude, with their values. */
  closed: { value: number; magnitude: number }[];
  /** The value of the unfinished part, after the last magnitude. */
  group: number;
  any: boolean;
  last: number;
}

/** The index of a token, with the text's tokens and the words of its language. */
interface Place {
  tokens: readonly TextToken[];
  words: NumberWords;
  at: number;
}

/** Most words of one number. */
const LONGEST_NUMBER_WORDS = 16;

/** Multiplies all that is smaller than the magnitude: "two hundred thousand million". */
function multiply(number: Growing, magnitude: number): void {
  if (magnitude === 100) {
    number.group = (number.group || 1) * 100;
  } else {
    let sum = number.group;
    while ((number.closed.at(-1)?.magnitude ?? Number.POSITIVE_INFINITY) < magnitude) {
      sum += number.closed.pop()?.value ?? 0;
    }
    number.closed.push({ value: (sum || 1) * magnitude, magnitude });
    number.group = 0;
  }
  number.any = true;
  number.last = magnitude;
}

/**
 * True when a value continues the unfinished part: "twenty | five", "hundred | five", « soixante | douze », « quatre |
 * vingt ».
 */
function fits({ group, closed }: Growing, value: number, words: NumberWords): boolean {
  if (group === 0) return closed.length === 0 || value < 1000;
  if (group % 100 === 0) return value < 100;
  const tens = group % 100;
  if (words.byTwenties && ((tens === 4 && value === 20) || ((tens === 60 || tens === 80) && value < 20))) return true;
  return tens >= 20 && tens % 10 === 0 && value < 10;
}

function add(number: Growing, value: number, words: NumberWords): void {
  // "Quatre-vingts" is four times twenty.
  number.group += words.byTwenties && number.group % 100 === 4 && value === 20 ? 76 : value;
  number.any = true;
  number.last = 1;
}

/** True when "one" is part of a number: beside another part of one. */
function isOne(number: Growing, { tokens, words, at }: Place): boolean {
  const word = tokens[at]?.folded ?? '';
  const next = wordAfter(tokens, at);
  const after = tokens[next]?.folded ?? '';
  if (!number.any) return words.magnitudes.has(after) || isHalfNext(tokens, next, words);
  // The article "a" continues no number: "twenty a day".
  if (word.startsWith('a')) return false;
  const tens = number.group % 100;
  return (number.group > 0 && (tens === 0 || (tens >= 20 && tens % 10 === 0))) || (number.group === 0 && number.any);
}

/** True when "and a half" begins at a token. */
function isHalfNext(tokens: readonly TextToken[], at: number, words: NumberWords): boolean {
  if (!words.joints.has(tokens[at]?.folded ?? '')) return false;
  let half = wordAfter(tokens, at);
  if (words.one.has(tokens[half]?.folded ?? '')) half = wordAfter(tokens, half);
  return words.halves.has(tokens[half]?.folded ?? '');
}

/** The parts of a number word; [] for other words. */
function partsOf(word: string, words: NumberWords): string[] {
  if (words.values.has(word) || words.magnitudes.has(word) || words.one.has(word)) return [word];
  return words.parts?.(word) ?? [];
}

/** The number in words that begins at a token; null where none does there. */
export function spelledAt(tokens: readonly TextToken[], from: number, words: NumberWords): Spelled | null {
  const number: Growing = { closed: [], group: 0, any: false, last: 1 };
  let at = from;
  let to = from;
  let magnitude = false;
  for (let count = 0; at >= 0 && at < tokens.length && count < LONGEST_NUMBER_WORDS; count++) {
    const word = tokens[at]?.folded ?? '';
    const next = wordAfter(tokens, at);
    const parts = partsOf(word, words);
    const ordinal = words.ordinal(word);
    if (words.joints.has(word)) {
      const after = joinedAt(number, { tokens, words, at: next });
      if (after === null) break;
      if (after.half) {
        number.group += 0.5 * number.last;
        to = after.at + 1;
        // A number ends with "a million and a half", but "two and a half" may go on: "two and a half million".
        if (number.last > 1) break;
        at = wordAfter(tokens, after.at);
        continue;
      }
      if (after.inverted !== null) {
        // "Ein und zwanzig", written as three words.
        number.group += after.inverted;
        to = after.at + 1;
        at = wordAfter(tokens, after.at);
        continue;
      }
    } else if (parts.length > 1) {
      if (!compound(number, parts, words)) break;
      magnitude ||= parts.some((part) => words.magnitudes.has(part));
      to = at + 1;
    } else if (number.any && ordinal !== null && ordinal > 0 && fits(number, ordinal, words)) {
      add(number, ordinal, words);
      return { to: at + 1, value: total(number), ordinal: true, magnitude };
    } else if (words.one.has(word) && isOne(number, { tokens, words, at })) {
      add(number, 1, words);
      to = at + 1;
    } else {
      const own = words.magnitudes.get(word);
      const value = words.values.get(word);
      if (own !== undefined && (number.any || words.bare.has(word))) {
        multiply(number, own);
        magnitude = true;
      } else if (value !== undefined && fits(number, value, words)) add(number, value, words);
      else break;
      to = at + 1;
    }
    at = next;
  }
  return number.any && to > from ? { to, value: total(number), ordinal: false, magnitude } : null;
}

/**
 * Reads the word after a joint such as "and": a half, the tens after the ones (German), or another part of the number;
 * null for other words.
 */
function joinedAt(
  number: Growing,
  { tokens, words, at: next }: Place,
): { at: number; half: boolean; inverted: number | null } | null {
  if (!number.any || next < 0) return null;
  const word = tokens[next]?.folded ?? '';
  const beyond = wordAfter(tokens, next);
  if (words.halves.has(word)) return { at: next, half: true, inverted: null };
  if (words.one.has(word) && words.halves.has(tokens[beyond]?.folded ?? '')) {
    return { at: beyond, half: true, inverted: null };
  }
  const value = words.values.get(word) ?? (words.one.has(word) ? 1 : (words.ordinal(word) ?? undefined));
  if (value === undefined || word === 'a' || word === 'an') return null;
  if (words.onesFirst) {
    const ones = number.group % 100;
    return ones > 0 && ones < 10 && value >= 20 && value % 10 === 0 ? { at: next, half: false, inverted: value } : null;
  }
  const tens = number.group % 100;
  // "Two hundred and fifty", « vingt et un », "treinta y dos" are one number; "thirty and forty", "ten and two" are
  // two.
  const { joinsHundreds } = words;
  if (joinsHundreds ? number.last < 100 : tens < 20 || tens % 10 !== 0) return null;
  const fit = fits(number, value, words) && (joinsHundreds ? value < 100 : value < 20);
  return fit ? { at: next, half: false, inverted: null } : null;
}

/**
 * Adds the parts of a number written in one word; returns false, and adds nothing, where it does not continue the
 * number.
 */
function compound(number: Growing, parts: readonly string[], words: NumberWords): boolean {
  if (number.any && number.group > 0) return false;
  if (parts.length === 2 && parts[0] === 'ein' && parts[1] === 'einhalb') {
    add(number, 1.5, words);
    return true;
  }
  for (const part of parts) {
    const magnitude = words.magnitudes.get(part);
    if (magnitude !== undefined) multiply(number, magnitude);
    else if (part !== 'und') add(number, words.values.get(part) ?? 1, words);
  }
  return true;
}

function total({ closed, group }: Growing): number {
  return closed.reduce((sum, { value }) => sum + value, group);
}
