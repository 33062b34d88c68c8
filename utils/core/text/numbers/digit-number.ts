import type { NumberWords } from '../lang/number-words';
import type { TextToken } from '../tokenise';
import { wordAfter } from './near';
import { type NumberText, plain, type Reading } from './reading';

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

/** The number in digits that begins at a token, with the words that multiply it; null where none does. */
export function digitsAt(text: NumberText, at: number): Reading | null {
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
  if (words.dottedAfter.size === 0 || next.text !== '.' || !/^\d{1,3}$/.test(tokens[at]?.text ?? '')) return null;
  const noun = tokens[at + 2];
  if (noun?.kind !== 'word' || noun.start - next.end !== 1) return null;
  const determined = words.dottedAfter.has(tokens[at - 1]?.folded ?? '');
  return determined || words.centuries.has(noun.folded) ? at + 2 : null;
}

/** A number in digits with the word or letter that multiplies it: "4.5 million", "3,5 Mrd.", "$61m", "10k". */
function scaled(text: NumberText, to: number, own: number): Reading | null {
  const { tokens, words } = text;
  const next = tokens[to];
  if (next?.kind === 'word') {
    const suffix = words.suffixes.get(next.folded);
    const letter = next.folded.length === 1;
    const metres = next.folded === 'm' && words.lengths.has(tokens[to + 1]?.folded ?? '');
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
