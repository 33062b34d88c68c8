import type { NumberHedge, NumberWords } from '../lang/number-words';
import type { TextToken } from '../tokenise';
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

/**
 * A number of one value in words, a cardinal unless `change` says otherwise; `to` is the index of the token after it.
 */
export function plain(to: number, value: number, change: Partial<Reading> = {}): Reading {
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
