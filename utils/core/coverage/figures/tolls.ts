import { compatible } from './compatible';
import type { Figure } from './figures';
import { elsewhere } from './scope';

/** Number of passages, from a source's first, in which a count of the whole event is expected. */
const LEAD_PASSAGES = 6;

/**
 * The key of the thing that a figure with a predicate counts: figures with the same key count the same. Null for other
 * figures.
 */
function keyOf({ noun, predicate, isUnit }: Figure): string | null {
  return predicate && !isUnit ? `${noun}|${predicate}` : null;
}

/**
 * Counts of people or things affected ("15 dead", "4,200 people evacuated") on which sources differ: one figure of each
 * source, the first of its lead. Those with a similar figure anywhere in another source are left out: that source may
 * know both numbers and use them for different things.
 */
export function differingTolls(sources: readonly (readonly Figure[])[]): Figure[][] {
  const keys = new Set(sources.flatMap((figures) => figures.flatMap((figure) => keyOf(figure) ?? [])));
  const groups: Figure[][] = [];
  for (const key of keys) {
    const counts = sources.map((figures) => figures.filter((figure) => keyOf(figure) === key));
    const first = counts.map((figures) => figures.find(({ at }) => at < LEAD_PASSAGES) ?? null);
    const known = (figure: Figure, other: number) =>
      counts[other]?.some((mention) => compatible(mention, figure)) ?? false;
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
