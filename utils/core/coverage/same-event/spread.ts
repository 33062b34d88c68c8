import { BORROWED_FACTOR, NEIGHBOUR_ARTICLES } from '../../constants/same-event';
import { Matrix } from './matrix';

/**
 * Likeness of items with what their nearest neighbours say mixed in (query expansion by nearest documents, as in
 * pseudo-relevance feedback): reports that name the same thing differently meet through those that use both words.
 * `near` is the likeness from which on an item counts as a neighbour. Work: items² × neighbours; no text is touched.
 */
export function spread(likeness: Matrix, near: number): Matrix {
  const { size } = likeness;
  const mixes = Array.from({ length: size }, (_, i) => mixOf(likeness.row(i), i, near));
  // With M the mix of each item, the table is M · likeness · Mᵀ, scaled to ones on the diagonal.
  const half = new Matrix(size);
  for (const [i, mix] of mixes.entries()) {
    const row = half.row(i);
    for (const [other, share] of mix) {
      const from = likeness.row(other);
      for (let j = 0; j < size; j++) row[j] = (row[j] ?? 0) + share * (from[j] ?? 0);
    }
  }
  const value = (i: number, j: number): number => {
    const row = half.row(i);
    let sum = 0;
    for (const [other, share] of mixes[j] ?? []) sum += share * (row[other] ?? 0);
    return sum;
  };
  const norms = mixes.map((_, i) => Math.sqrt(Math.max(value(i, i), Number.EPSILON)));
  const table = new Matrix(size);
  for (let i = 0; i < size; i++) {
    table.set(i, i, 1);
    for (let j = 0; j < i; j++) table.set(i, j, Math.min(1, value(i, j) / ((norms[i] ?? 1) * (norms[j] ?? 1))));
  }
  return table;
}

type Mix = [item: number, share: number][];

function mixOf(row: Float32Array, self: number, near: number): Mix {
  const neighbours: Mix = [];
  for (let j = 0; j < row.length; j++) {
    const value = row[j] ?? 0;
    if (j !== self && value >= near) neighbours.push([j, BORROWED_FACTOR * value]);
  }
  neighbours.sort((a, b) => b[1] - a[1]);
  return [[self, 1], ...neighbours.slice(0, NEIGHBOUR_ARTICLES)];
}
