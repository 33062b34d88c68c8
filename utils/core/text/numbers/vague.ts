import type { NumberWords } from '../lang/number-words';
import type { TextToken } from '../tokenise';
import { wordAfter } from './near';
import { plain, type Reading } from './reading';

/** Reads "a dozen", "two dozen", « une dizaine ». */
export function dozenAt(tokens: readonly TextToken[], at: number, words: NumberWords): Reading | null {
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
export function vagueAt(tokens: readonly TextToken[], at: number, words: NumberWords): Reading | null {
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
