import { Matrix } from './matrix';

/**
 * Average linkage: the two groups that are most alike on average are joined, again and again. Gives for every two items
 * the mean likeness of their groups when those were joined (the cophenetic value): where two reports share few words,
 * what their neighbours share speaks for them. By chains of nearest neighbours (Murtagh, "A survey of recent advances
 * in hierarchical clustering algorithms", 1983): quadratic in the number of items.
 */
export function averageLinkage(likeness: Matrix): Matrix {
  const { size } = likeness;
  const between = likeness.copy();
  const joined = new Matrix(size);
  const members = Array.from({ length: size }, (_, i) => [i]);
  const open = new Set(members.keys());
  const chain: number[] = [];
  for (let i = 0; i < size; i++) joined.set(i, i, 1);
  while (open.size > 1) {
    if (chain.length === 0) chain.push(first(open));
    const top = chain.at(-1) ?? 0;
    const before = chain.at(-2) ?? -1;
    const nearest = nearestOf({ top, before }, open, between);
    if (nearest !== before) {
      chain.push(nearest);
      continue;
    }
    chain.length -= 2;
    join(top, nearest);
  }
  return joined;

  function join(into: number, from: number): void {
    const [a, b] = [members[into] ?? [], members[from] ?? []];
    const value = between.at(into, from);
    for (const i of a) for (const j of b) joined.set(i, j, value);
    open.delete(from);
    for (const other of open) {
      if (other === into) continue;
      const mean = (a.length * between.at(into, other) + b.length * between.at(from, other)) / (a.length + b.length);
      between.set(into, other, mean);
    }
    a.push(...b);
    members[from] = [];
  }
}

function first(open: ReadonlySet<number>): number {
  for (const item of open) return item;
  return 0;
}

/** The group most alike to the top of the chain; on a tie the one before it, or the chain would never end. */
function nearestOf(
  { top, before }: { top: number; before: number },
  open: ReadonlySet<number>,
  between: Matrix,
): number {
  const row = between.row(top);
  let nearest = before;
  let most = before < 0 ? -1 : (row[before] ?? 0);
  for (const other of open) {
    const value = row[other] ?? 0;
    if (other !== top && value > most) {
      most = value;
      nearest = other;
    }
  }
  return nearest;
}
