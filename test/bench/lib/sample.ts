import { seeded, whole } from '../in-page/breaking/breaker.ts';

/** So many of a list's entries, the same for the same seed, in the list's order. */
export function sample<Entry>(entries: readonly Entry[], size: number, seed: number): Entry[] {
  const random = seeded(seed);
  const rest = entries.map((_, at) => at);
  const chosen = Array.from(
    { length: Math.min(size, rest.length) },
    () => rest.splice(whole(random, rest.length), 1)[0],
  );
  return entries.filter((_, at) => chosen.includes(at));
}
