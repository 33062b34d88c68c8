/** One labelled item with its score. */
export interface Scored {
  score: number;
  /** It is really supported. */
  right: boolean;
}

/** Area under the ROC curve; ties count half. NaN where one side is missing. */
export function auc(items: readonly Scored[]): number {
  const sorted = [...items].sort((a, b) => a.score - b.score);
  let ranks = 0;
  let positives = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to++;
    const rank = (from + 1 + to) / 2;
    for (let at = from; at < to; at++) {
      if (!sorted[at]?.right) continue;
      positives++;
      ranks += rank;
    }
    from = to;
  }
  const negatives = sorted.length - positives;
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Mean of the shares of right answers on either side; NaN where one is missing. */
export function balancedAccuracy(items: readonly { said: boolean; right: boolean }[]): number {
  const share = (side: boolean): number => {
    const own = items.filter(({ right }) => right === side);
    return own.filter(({ said }) => said === side).length / own.length;
  };
  return (share(true) + share(false)) / 2;
}

/** The threshold, one for all sets, that gives the best mean balanced accuracy: said is `score >= threshold`. */
export function bestThreshold(sets: readonly (readonly Scored[])[]): number {
  let best = 0.5;
  let most = 0;
  for (let step = 0; step <= 50; step++) {
    const threshold = step / 50;
    const each = sets.map((items) =>
      balancedAccuracy(items.map(({ score, right }) => ({ said: score >= threshold, right }))),
    );
    const mean = average(each);
    if (mean > most) {
      most = mean;
      best = threshold;
    }
  }
  return best;
}

/** Mean of the numbers there are; NaN for none. */
export function average(values: readonly number[]): number {
  const numbers = values.filter((value) => !Number.isNaN(value));
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}
