import { compatible } from './compatible';
import type { Figure } from './figures';
import { elsewhere } from './scope';

/** Passages of a source, from its first, in which a count of the whole event is told. */
const LEAD = 6;

/** What a figure with a predicate counts: the same key in two sources is the same count. Null for other figures. */
function keyOf({ noun, predicate, isUnit }: Figure): string | null {
  return predicate && !isUnit ? `${noun}|${predicate}` : null;
}

/**
 * Counts of what happened to whom ("15 dead", "4,200 people evacuated") on which sources differ: one figure of each source,
 * the first of its lead. Those of which another source mentions the like anywhere are left out: it may know both numbers and
 * use them for different things.
 */
export function differingTolls(sources: readonly (readonly Figure[])[]): Figure[][] {
  const keys = new Set(sources.flatMap((figures) => figures.flatMap((figure) => keyOf(figure) ?? [])));
  const groups: Figure[][] = [];
  for (const key of keys) {
    const told = sources.map((figures) => figures.filter((figure) => keyOf(figure) === key));
    const first = told.map((figures) => figures.find(({ at }) => at < LEAD) ?? null);
    const known = (figure: Figure, other: number) =>
      told[other]?.some((mention) => compatible(mention, figure)) ?? false;
    const differs = first.flatMap((figure, i) =>
      figure &&
      first.some(
        (other, j) =>
          other && i !== j && !elsewhere(figure.scope, other.scope) && !known(figure, j) && !known(other, i),
      )
        ? [i]
        : [],
    );
    if (differs.length < 2) continue;
    groups.push(first.flatMap((figure) => figure ?? []));
  }
  return groups;
}
