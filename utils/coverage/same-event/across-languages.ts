import { folded } from '../../article/plain';
import { Matrix } from './matrix';
import { headOf, type MatchItem, parts } from './terms';

/** Names alone say who and where, not what happened: never as alike as articles that share their words can be. */
const MOST = 0.5;
/** Weight of what must be shared before it tells anything: two rare names, or more of what half the pool speaks of. */
const TELLING = 9;
/** One name, or one figure, may be chance. */
const FEWEST = 2;
/** The pool is counted as if it stood among so many other articles: see `cosine.ts`. */
const OTHERS = 300;
const OTHERS_WITH_NAME = 2;

/** A capital within a sentence. At its beginning it says nothing. */
const NAME = /(?<=[\p{Ll}\p{N},;'’] |[dl]['’])[\p{Lu}\p{Lt}][\p{L}\p{M}]+/gu;
const WORD = /[\p{Lu}\p{Lt}][\p{L}\p{M}]+/gu;
/** "4,200", "4 200", "4.200" and "61"; a single figure is too common. */
const NUMBER = /\p{N}{1,3}(?:[ \u00a0\u202f.,'’]\p{N}{3})+(?!\p{N})|\p{N}{2,}/gu;

function numbersIn(text: string): string[] {
  return [...text.matchAll(NUMBER)].map(([number]) => number.replace(/[^\p{N}]/gu, ''));
}

function wordsIn(text: string, word: RegExp): string[] {
  return [...text.matchAll(word)].map(([name]) => folded(name)).filter((name) => name.length > 1);
}

/**
 * How alike articles in different languages are, 0 to `MOST`, two by two: by the names and figures that one puts into its
 * title and lead and the other tells too. Cautious: it takes several of them, and not such as the whole pool shares.
 */
export function nameLikeness(items: readonly MatchItem[]): Matrix {
  const named = items.map((item) => {
    const head = headOf(item);
    return new Set([...wordsIn(head, NAME), ...numbersIn(head)]);
  });
  const holders = new Map<string, number[]>();
  for (const names of named) for (const name of names) holders.set(name, []);
  for (const [i, item] of items.entries()) {
    const { title, lead, opening, rest } = parts(item);
    const all = `${title}\n${lead}\n${opening}${rest}`;
    for (const word of new Set([...wordsIn(all, WORD), ...numbersIn(all)])) holders.get(word)?.push(i);
  }
  const weight = new Matrix(items.length);
  const times = new Matrix(items.length);
  const all = named.map((names, i) => {
    let sum = 0;
    for (const name of names) {
      const having = holders.get(name) ?? [];
      const rarity = Math.log((OTHERS + items.length) / (OTHERS_WITH_NAME + having.length));
      sum += rarity;
      for (const j of having) {
        weight.add(i, j, rarity);
        times.add(i, j, 1);
      }
    }
    return sum;
  });
  const told = (i: number, j: number): number => {
    const shared = weight.at(i, j);
    if (times.at(i, j) < FEWEST) return 0;
    return MOST * (shared / (all[i] ?? 1)) * Math.min(1, shared / TELLING);
  };
  const table = new Matrix(items.length);
  for (let i = 0; i < items.length; i++) {
    table.set(i, i, 1);
    for (let j = 0; j < i; j++) table.set(i, j, Math.max(told(i, j), told(j, i)));
  }
  return table;
}
