/** Chance that comes out the same for the same seed. */
export interface Dice {
  /** From 0 up to 1, without 1. */
  next(): number;
  /** A whole number from 0 up to `count`, without `count`. */
  below(count: number): number;
  of<T>(list: readonly T[]): T;
}

/** Dice of one step of a run: what one step throws changes nothing for the next, whatever came of it. */
export function diceOf(seed: number, step: number): Dice {
  // Two neighbouring seeds or steps share nothing: the golden ratio and a prime spread them over 32 bits.
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(step + 1, 0x85ebca6b)) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    next,
    below,
    of(list) {
      if (list.length === 0) throw new RangeError('Nothing to choose from');
      return list[below(list.length)] as (typeof list)[number];
    },
  };
}

/** A name by its weight: one of twice the weight comes twice as often. */
export function weighted<T extends string>(dice: Dice, weights: Readonly<Record<T, number>>): T {
  const all = Object.entries<number>(weights) as [T, number][];
  let left = dice.next() * all.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [name, weight] of all) {
    left -= weight;
    if (left < 0) return name;
  }
  return (all.at(-1) as [T, number])[0];
}
