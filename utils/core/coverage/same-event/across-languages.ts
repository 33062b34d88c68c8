import {
  FEWEST_SHARED_NAMES,
  FULL_NAMES_WEIGHT,
  MOST_ACROSS_LANGUAGES,
  OTHER_ARTICLES,
  OTHERS_WITH_NAME,
} from '../../constants/same-event';
import { folded } from '../../text/fold';
import { Matrix } from './matrix';
import { headOf, type MatchItem, parts } from './terms';

const FIGURE = /^(?!(?:19|20)\p{N}{2}$)\p{N}{3,}$/u;

/** Words with capitals in a row within a sentence: one name. At a sentence's beginning a capital says nothing. */
const NAME = /(?<=[\p{Ll}\p{N},;'’] |[dl]['’])[\p{Lu}\p{Lt}][\p{L}\p{M}]+(?:[ -][\p{Lu}\p{Lt}][\p{L}\p{M}]+){0,5}/gu;
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
 * Likeness of articles in different languages, 0 to `MOST_ACROSS_LANGUAGES`, two by two: by the names and figures of
 * one's title and lead that the other has anywhere. One of them is not enough, and those that the whole pool shares do
 * not count.
 */
export function nameLikeness(items: readonly MatchItem[]): Matrix {
  const named = items.map((item) => {
    const head = headOf(item);
    const names = [...head.matchAll(NAME)].map(([name]) => wordsIn(name, WORD));
    return [...names, ...numbersIn(head).map((number) => [number])];
  });
  const holders = new Map<string, number[]>();
  for (const names of named) for (const name of names.flat()) holders.set(name, []);
  for (const [i, item] of items.entries()) {
    const { title, lead, opening, rest } = parts(item);
    const all = `${title}\n${lead}\n${opening}${rest}`;
    for (const word of new Set([...wordsIn(all, WORD), ...numbersIn(all)])) holders.get(word)?.push(i);
  }
  const alike = named.map((names) => likenessTo(names, holders, items.length));
  const table = new Matrix(items.length);
  for (let i = 0; i < items.length; i++) {
    table.set(i, i, 1);
    for (let j = 0; j < i; j++) table.set(i, j, Math.max(alike[i]?.[j] ?? 0, alike[j]?.[i] ?? 0));
  }
  return table;
}

/** Likeness of each item of a pool to one with these names. A name counts once, by its rarest word. */
function likenessTo(names: readonly string[][], holders: ReadonlyMap<string, number[]>, size: number): Float64Array {
  const weight = new Float64Array(size);
  const times = new Float64Array(size);
  const seen = new Set<string>();
  let all = 0;
  for (const words of names) {
    const fresh = words.filter((word) => !seen.has(word));
    for (const word of words) seen.add(word);
    const shares = new Map<number, number>();
    let most = 0;
    for (const word of fresh) {
      const having = holders.get(word) ?? [];
      const rarity = Math.log((OTHER_ARTICLES + size) / (OTHERS_WITH_NAME + having.length));
      most = Math.max(most, rarity);
      for (const j of having) shares.set(j, Math.max(shares.get(j) ?? 0, rarity));
    }
    all += most;
    for (const [j, share] of shares) {
      weight[j] = (weight[j] ?? 0) + share;
      times[j] = (times[j] ?? 0) + (FIGURE.test(words[0] ?? '') ? 2 : 1);
    }
  }
  return weight.map((shared, j) =>
    (times[j] ?? 0) < FEWEST_SHARED_NAMES
      ? 0
      : MOST_ACROSS_LANGUAGES * (shared / Math.max(all, shared)) * Math.min(1, shared / FULL_NAMES_WEIGHT),
  );
}
