import type { NumberHedge, NumberWords } from '../lang/number-words';
import type { LangTag } from '../lang-tag';
import { packOrEnglish } from '../packs';
import { type TextToken, tokenise } from '../tokenise';
import { valueOfDigits, writesDecimalComma } from './digits';
import { hedgeAfter, hedgeBefore } from './hedged';
import { withRanges } from './ranges';
import { readAt } from './read';
import type { NumberText, Reading } from './reading';
import type { NumberMention, PlacedNumber } from './types';
import { signBefore, unitAfter } from './units';

/** The words by which a language (BCP 47 tag) writes numbers; those of English for an unknown language. */
export function numberWordsOf(lang: LangTag | null): NumberWords {
  return packOrEnglish(lang).numbers;
}

/** Facts about a text that are known before it is read. */
export interface NumberOptions {
  /** The text's tokens, where they have been made already. */
  tokens?: readonly TextToken[];
  /** True for a comma before decimals; for a text that is a part of a longer one whose habit is known. */
  decimalComma?: boolean;
}

/**
 * The numbers of a text in order: digits in every grouping, words, ordinals, dozens, fractions, ranges, and Roman
 * numerals where they can be nothing else. "One" and its like count only beside another number word. A number that can
 * be read in two ways ("14.000") is read as the text's other numbers are, else as its language does (BCP 47 tag, or
 * null). Time is linear.
 */
export function numbersIn(text: string, lang: LangTag | null, options: NumberOptions = {}): NumberMention[] {
  const tokens = options.tokens ?? tokenise(text, lang);
  const words = numberWordsOf(lang);
  const decimalComma = options.decimalComma ?? writesDecimalComma(text, lang);
  const read: NumberText = { tokens, words, value: (digits) => valueOfDigits(digits, { decimalComma }) };
  const found: PlacedNumber[] = [];
  for (let at = 0; at < tokens.length; ) {
    const reading = readAt(read, at);
    const number = reading ? placed(read, at, reading) : null;
    if (number) found.push(number);
    at = number ? number.after : at + 1;
  }
  return withRanges(read, found);
}

function placed({ tokens, words }: NumberText, at: number, reading: Reading): PlacedNumber {
  const { kind, low, high, typical, to, style, rounded } = reading;
  const sign = kind === 'cardinal' ? signBefore(tokens, at) : null;
  const named = reading.unit === null && kind !== 'label' ? unitAfter(tokens, to, words) : null;
  const unit = sign?.unit ?? reading.unit ?? named?.unit ?? '';
  const before =
    kind === 'label' ? { hedge: null, approximate: false, from: at } : hedgeBefore(tokens, sign?.from ?? at, words);
  const end = sign ? to : (named?.to ?? to);
  const behind = kind === 'label' ? null : hedgeAfter(tokens, end, words);
  const hedge: NumberHedge | null = before.hedge ?? behind?.hedge ?? reading.hedge;
  return {
    first: sign?.from ?? at,
    after: end,
    mention: {
      kind,
      low,
      high,
      typical,
      start: tokens[at]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
      from: tokens[before.from]?.start ?? 0,
      to: tokens[(behind?.to ?? end) - 1]?.end ?? 0,
      hedge,
      approximate: before.approximate || behind?.hedge === 'about' || reading.hedge === 'about',
      unit,
      style,
      rounded,
      ends: null,
    },
  };
}
