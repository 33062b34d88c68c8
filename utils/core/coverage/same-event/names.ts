import { LOWER_CASE_SHARE, OTHER_ARTICLES, OTHERS_WITH_NAME } from '../../constants/same-event';
import { contentWords } from '../../text/tokens';
import { Matrix } from './matrix';
import { headOf, type ItemTerms, type MatchItem, parts } from './terms';

const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;

/**
 * The share of names that two articles have in common, by the names in each one's title and lead: 1 where all names of
 * one stand in the other, 0 where none does, and null where either names nothing. A capital may mark a name or the
 * style of a headline; the spelling elsewhere in the pool decides. `terms` are those of the items.
 */
export function sharedNames(
  items: readonly MatchItem[],
  terms: readonly ItemTerms[],
): (i: number, j: number) => number | null {
  const isName = namesByCase(items);
  const heads = items.map(
    (item) =>
      new Set(
        [...headOf(item).matchAll(WORD)].flatMap(([word]) => (isName(word) ? contentWords(word, item.lang) : [])),
      ),
  );
  const holders = new Map<string, number[]>();
  for (const names of heads) for (const name of names) holders.set(name, []);
  for (const [i, { head, text }] of terms.entries()) {
    for (const word of new Set([...head.keys(), ...(text?.keys() ?? [])])) holders.get(word)?.push(i);
  }
  const shared = new Matrix(items.length);
  const all = heads.map((names, i) => {
    let sum = 0;
    for (const name of names) {
      const having = holders.get(name) ?? [];
      const weight = Math.log((OTHER_ARTICLES + items.length) / (OTHERS_WITH_NAME + having.length));
      sum += weight;
      for (const j of having) shared.add(i, j, weight);
    }
    return sum;
  });
  return (i, j) => {
    const [a, b] = [all[i] ?? 0, all[j] ?? 0];
    return a === 0 || b === 0 ? null : Math.max(shared.at(i, j) / a, shared.at(j, i) / b);
  };
}

function namesByCase(items: readonly MatchItem[]): (word: string) => boolean {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const item of items) {
    const { title, lead, opening, rest } = parts(item);
    for (const [word] of `${title}\n${lead}\n${opening}${rest}`.matchAll(WORD)) {
      const counts = CAPITAL.test(word) ? capital : small;
      const key = word.toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return (word) => {
    if (!CAPITAL.test(word)) return false;
    const key = word.toLowerCase();
    const smalls = small.get(key) ?? 0;
    return smalls <= LOWER_CASE_SHARE * (smalls + (capital.get(key) ?? 0));
  };
}
