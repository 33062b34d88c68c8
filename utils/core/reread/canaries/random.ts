/** Gives numbers from 0 to 1, 1 itself not included. */
export type Random = () => number;

/** Numbers that are the same for the same seed (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 to `below`, itself not included. */
export function whole(random: Random, below: number): number {
  return Math.min(below - 1, Math.floor(random() * below));
}

/** The same elements in random order (Fisher and Yates); the list given stays as it was. */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
  const left = [...list];
  const order: T[] = [];
  while (left.length > 0) order.push(...left.splice(whole(random, left.length), 1));
  return order;
}
