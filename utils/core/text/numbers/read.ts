import type { NumberWords } from '../lang/number-words';
import type { TextToken } from '../tokenise';
import { digitsAt } from './digit-number';
import { fractionAt, halfAt, shareAt } from './fraction';
import { type NumberText, plain, type Reading } from './reading';
import { romanAt } from './roman';
import { spelledAt } from './spelled';
import { dozenAt, vagueAt } from './vague';

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

function centuryAt(tokens: readonly TextToken[], at: number, words: NumberWords): Reading | null {
  const roman = romanAt(tokens, at, words);
  if (!roman) return null;
  return plain(roman.to, roman.value, { kind: 'ordinal', style: 'roman', unit: roman.century ? 'century' : null });
}
