import { NUMBER_WEIGHT, OTHER_ARTICLES, OTHERS_WITH_WORD } from '../../constants/same-event';
import { Matrix } from './matrix';
import type { Terms } from './terms';

/*
 * Articles that a search brings in all hold its words. Counted over the pool alone those would weigh nothing; counted
 * over the language at large they would hide the words that separate two events of one topic. So the pool is counted as
 * if it stood among so many other articles, and as many again as it has itself, in a few of which every word appears.
 */

/** For each item its terms, as numbers, with their weights; of unit length. */
interface Vectors {
  terms: Uint32Array[];
  weights: Float64Array[];
  distinct: number;
}

function vectors(items: readonly Terms[]): Vectors {
  const numbers = new Map<string, number>();
  const holding: number[] = [];
  const terms = items.map((counts) => {
    const own = new Uint32Array(counts.size);
    let at = 0;
    for (const term of counts.keys()) {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      holding[number] = (holding[number] ?? 0) + 1;
      own[at++] = number;
    }
    return own;
  });
  const all = OTHER_ARTICLES + 2 * items.length;
  const weights = items.map((counts, i) => {
    const own = new Float64Array(counts.size);
    let at = 0;
    let squares = 0;
    for (const [term, count] of counts) {
      const rarity = Math.log(all / (OTHERS_WITH_WORD + (holding[terms[i]?.[at] ?? 0] ?? 0)));
      const weight = (1 + Math.log(count)) * rarity * (/^\p{N}/u.test(term) ? NUMBER_WEIGHT : 1);
      own[at++] = weight;
      squares += weight * weight;
    }
    const norm = Math.sqrt(squares);
    if (norm > 0) for (let k = 0; k < own.length; k++) own[k] = (own[k] ?? 0) / norm;
    return own;
  });
  return { terms, weights, distinct: numbers.size };
}

/**
 * Cosine of every two items (Salton and Buckley's weights: logarithmic counts times rarity), 1 with itself, 0 where
 * nothing is shared. Terms are looked up, not compared: the work grows with what items share.
 */
export function cosines(items: readonly Terms[]): Matrix {
  const { terms, weights, distinct } = vectors(items);
  const holders: number[][] = Array.from({ length: distinct }, () => []);
  const table = new Matrix(items.length);
  for (let i = 0; i < items.length; i++) {
    const [own, heavy] = [terms[i] ?? new Uint32Array(), weights[i] ?? new Float64Array()];
    const row = table.row(i);
    for (let k = 0; k < own.length; k++) {
      const weight = heavy[k] ?? 0;
      const list = holders[own[k] ?? 0] ?? [];
      for (let at = 0; at < list.length; at += 2) {
        const j = list[at] ?? 0;
        row[j] = (row[j] ?? 0) + weight * (list[at + 1] ?? 0);
      }
      list.push(i, weight);
    }
    for (let j = 0; j < i; j++) table.set(i, j, Math.min(1, row[j] ?? 0));
    table.set(i, i, 1);
  }
  return table;
}
