import type { NumberWords } from '../lang/number-words';
import type { TextToken } from '../tokenise';
import { phraseAt } from './near';

const SIGNS: Readonly<Record<string, string>> = {
  '%': 'percent',
  '‰': 'permille',
  $: '$',
  '€': '€',
  '£': '£',
  '¥': '¥',
  '￥': '¥',
  '₹': '₹',
  '₽': '₽',
  '₩': '₩',
  '₴': '₴',
  '₺': '₺',
};
/** Codes of currencies that stand before a number, in their spelling there. */
const CODES: Readonly<Record<string, string>> = {
  EUR: '€',
  USD: '$',
  GBP: '£',
  JPY: '¥',
  CHF: 'chf',
  Fr: 'chf',
  US: '',
  A: '',
  C: '',
};

/** A sign or a code of currency before a number that begins at a token: its unit, and its first token. */
export function signBefore(tokens: readonly TextToken[], first: number): { unit: string; from: number } | null {
  const before = tokens[first - 1];
  if (!before) return null;
  const close = (tokens[first]?.start ?? 0) - before.end <= 1;
  const sign = before.kind === 'mark' && close ? SIGNS[before.text] : undefined;
  if (sign !== undefined && !sign.startsWith('per')) {
    // "US$5": the letters belong to the sign.
    const letters = tokens[first - 2];
    const more = before.glued && letters?.kind === 'word' && CODES[letters.text] === '' ? 1 : 0;
    return { unit: sign, from: first - 1 - more };
  }
  const code = before.kind === 'word' && close ? CODES[before.text] : undefined;
  return code ? { unit: code, from: first - 1 } : null;
}

/** Most words of the name of a unit. */
const LONGEST_UNIT_WORDS = 3;

/** The unit that begins at the token after a number: "%", "per cent", « d’euros », "-metre". */
export function unitAfter(
  tokens: readonly TextToken[],
  after: number,
  words: NumberWords,
): { unit: string; to: number } | null {
  const next = tokens[after];
  if (!next) return null;
  const gap = next.start - (tokens[after - 1]?.end ?? 0);
  if (next.kind === 'mark') {
    const sign = gap <= 1 ? SIGNS[next.text] : undefined;
    if (sign !== undefined) return { unit: sign, to: after + 1 };
    if (next.text !== '-' || !next.glued || !tokens[after + 1]?.glued) return null;
    return named(tokens, after + 1, words);
  }
  if (next.kind !== 'word') return null;
  // "Of" stands between: « millions d’euros », "millones de euros".
  return named(tokens, words.of.has(next.folded) ? after + 1 : after, words);
}

function named(tokens: readonly TextToken[], at: number, words: NumberWords): { unit: string; to: number } | null {
  for (let length = LONGEST_UNIT_WORDS; length > 0; length--) {
    const phrase = tokens.slice(at, at + length).map(({ folded }) => folded);
    const unit = phrase.length === length ? words.units.get(phrase.join(' ')) : undefined;
    if (unit !== undefined && phraseAt(tokens, at, phrase) > 0) return { unit, to: at + length };
  }
  return null;
}
