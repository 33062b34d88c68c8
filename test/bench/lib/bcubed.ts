import { percentile } from './write.ts';

/** An item with the group it was put in and the one it belongs to. */
export interface Grouped {
  lang: string | null;
  predicted: string;
  truth: string;
}

export interface Scores {
  precision: number;
  recall: number;
  f1: number;
}

const scores = (precision: number, recall: number): Scores => ({
  precision,
  recall,
  f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
});

/** Of each item the share of its group that is of its event, and the share of its event that is in its group. */
function shares(items: readonly Grouped[]): [number, number][] {
  const count = (key: (item: Grouped) => string) => {
    const counts = new Map<string, number>();
    for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
    return (item: Grouped) => counts.get(key(item)) ?? 1;
  };
  const [both, predicted, truth] = [
    count((item) => JSON.stringify([item.predicted, item.truth])),
    count((item) => item.predicted),
    count((item) => item.truth),
  ];
  return items.map((item) => [both(item) / predicted(item), both(item) / truth(item)]);
}

const mean = (values: readonly number[]): number =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;

/** BCubed precision and recall (Bagga and Baldwin, 1998): means over items. */
export function bcubed(items: readonly Grouped[]): Scores {
  const all = shares(items);
  return scores(mean(all.map(([precision]) => precision)), mean(all.map(([, recall]) => recall)));
}

/** Precision and recall over pairs of items; `counts` says which pairs are looked at. */
export function pairwise(
  items: readonly Grouped[],
  counts: (a: Grouped, b: Grouped) => boolean = () => true,
): Scores & { pairs: number } {
  let [both, predicted, truth] = [0, 0, 0];
  const pairsOf = (key: (item: Grouped) => string, seen: (a: Grouped, b: Grouped) => void) => {
    for (const group of Map.groupBy(items, key).values()) {
      for (const [i, a] of group.entries()) for (const b of group.slice(0, i)) if (counts(a, b)) seen(a, b);
    }
  };
  pairsOf(
    ({ predicted: key }) => key,
    (a, b) => {
      predicted += 1;
      if (a.truth === b.truth) both += 1;
    },
  );
  pairsOf(
    ({ truth: key }) => key,
    () => {
      truth += 1;
    },
  );
  return { ...scores(predicted > 0 ? both / predicted : 1, truth > 0 ? both / truth : 1), pairs: predicted };
}

const DRAWS = 400;

/** The middle 95 % of BCubed F1 where whole events are drawn again, with replacement, from a fixed seed. */
export function interval(items: readonly Grouped[]): [number, number] {
  const all = shares(items);
  const byStory = Map.groupBy(items.keys(), (i) => items[i]?.truth ?? '');
  const sums = [...byStory.values()].map((places) => {
    const own = places.flatMap((i) => [all[i] ?? [0, 0]]);
    return {
      size: own.length,
      precision: own.reduce((sum, [precision = 0]) => sum + precision, 0),
      recall: own.reduce((sum, [, recall = 0]) => sum + recall, 0),
    };
  });
  const next = random(17);
  const drawn = Array.from({ length: DRAWS }, () => {
    let [size, precision, recall] = [0, 0, 0];
    for (let i = 0; i < sums.length; i++) {
      const one = sums[Math.floor(next() * sums.length)];
      size += one?.size ?? 0;
      precision += one?.precision ?? 0;
      recall += one?.recall ?? 0;
    }
    return scores(precision / size, recall / size).f1;
  });
  return [percentile(drawn, 0.025), percentile(drawn, 0.975)];
}

/** Numbers from 0 to 1, the same for a seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
