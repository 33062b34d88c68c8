import type { NumberWords } from '../lang/number-words';
import type { TextToken } from '../tokenise';
import { phraseAt, wordAfter } from './near';
import { plain, type Reading } from './reading';

/** Reads "half", "half a million", « un demi-million », "media docena", "die Hälfte". */
export function halfAt(tokens: readonly TextToken[], at: number, words: NumberWords): Reading | null {
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
export function fractionAt(tokens: readonly TextToken[], at: number, words: NumberWords): Reading | null {
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

/** Reads "one in five", « un sur cinq », "uno de cada cinco". */
export function shareAt(tokens: readonly TextToken[], at: number, words: NumberWords): Reading | null {
  const one = tokens[at]?.folded ?? '';
  if (!words.one.has(one) || one === 'a' || one === 'an') return null;
  for (const phrase of words.outOf) {
    const to = phraseAt(tokens, at + 1, phrase.split(' '));
    const value = to > 0 ? words.values.get(tokens[to]?.folded ?? '') : undefined;
    if (value !== undefined && value > 1) return plain(to + 1, 1 / value, { kind: 'fraction' });
  }
  return null;
}
