import {
  AS_GOOD_SHARE,
  GROUPS_SILHOUETTE,
  HALF_BELIEVED_ARTICLES,
  HIGHEST_CUT,
  LOWEST_CUT,
  MOST_BELIEF_SHARE,
  NO_GROUPS_SILHOUETTE,
  USUAL_CUT,
} from '../../constants/same-event';
import type { Matrix } from './matrix';

/*
 * A likeness that is high in one pool is low in another: articles of one beat share words that articles at large do
 * not. The pool itself shows where its groups come apart: cut the joining of groups at ever higher likeness, and see
 * how far the cut can rise before groups that hold together are torn (silhouettes: Rousseeuw, "Silhouettes: a graphical
 * aid to the interpretation and validation of cluster analysis", 1987).
 */

/** Factor from one likeness that is tried to the next. */
const CUT_STEP_FACTOR = 1.12;

/**
 * The likeness that separates this pool’s groups of one event, about 0.02 to 0.3: the usual one, shifted towards the
 * pool’s own as far as the pool shows one. `joined` is the average linkage of `likeness`.
 */
export function poolScale(likeness: Matrix, joined: Matrix): number {
  const cuts: { cut: number; silhouette: number }[] = [];
  for (let cut = LOWEST_CUT; cut <= HIGHEST_CUT; cut *= CUT_STEP_FACTOR) {
    const { groups, count } = groupsAt(joined, cut);
    if (count < 2) continue;
    if (count === likeness.size) break;
    cuts.push({ cut, silhouette: silhouette(likeness, groups, count) });
  }
  const best = Math.max(0, ...cuts.map((one) => one.silhouette));
  const highest = cuts.filter((one) => one.silhouette >= AS_GOOD_SHARE * best).at(-1)?.cut;
  if (highest === undefined) return USUAL_CUT;
  const clear = Math.min(1, Math.max(0, (best - NO_GROUPS_SILHOUETTE) / (GROUPS_SILHOUETTE - NO_GROUPS_SILHOUETTE)));
  const size = likeness.size ** 2;
  const belief = clear * Math.min(MOST_BELIEF_SHARE, size / (size + HALF_BELIEVED_ARTICLES ** 2));
  return USUAL_CUT ** (1 - belief) * highest ** belief;
}

/** Groups of items that were joined at `cut` or above. */
function groupsAt(joined: Matrix, cut: number): { groups: Int32Array; count: number } {
  const groups = new Int32Array(joined.size).fill(-1);
  let count = 0;
  for (let i = 0; i < joined.size; i++) {
    if (groups[i] !== -1) continue;
    const row = joined.row(i);
    for (let j = i; j < joined.size; j++) if (groups[j] === -1 && (j === i || (row[j] ?? 0) >= cut)) groups[j] = count;
    count++;
  }
  return { groups, count };
}

/** Mean over items of how much more alike they are to their own group than to the nearest other; 0 for items alone. */
function silhouette(likeness: Matrix, groups: Int32Array, count: number): number {
  const sizes = new Float64Array(count);
  for (const group of groups) sizes[group] = (sizes[group] ?? 0) + 1;
  const sums = new Float64Array(count);
  let total = 0;
  for (let i = 0; i < likeness.size; i++) {
    const own = groups[i] ?? 0;
    const alone = (sizes[own] ?? 0) < 2;
    if (alone) continue;
    sums.fill(0);
    const row = likeness.row(i);
    for (let j = 0; j < row.length; j++) {
      const group = groups[j] ?? 0;
      if (j !== i) sums[group] = (sums[group] ?? 0) + (row[j] ?? 0);
    }
    const within = (sums[own] ?? 0) / ((sizes[own] ?? 0) - 1);
    let other = 0;
    for (let group = 0; group < count; group++) {
      if (group !== own) other = Math.max(other, (sums[group] ?? 0) / (sizes[group] ?? 1));
    }
    total += (within - other) / Math.max(within, other, Number.EPSILON);
  }
  return total / likeness.size;
}
