import type { Canaries } from './canaries/canaries';
import { type Random, shuffled, whole } from './canaries/random';

/** One numbered statement of a request: one that is read again, by its place in the request, or a canary. */
export type Item = { kind: 'statement'; text: string; place: number } | { kind: 'spoiled' | 'control'; text: string };

/**
 * The statements and canaries in the order in which they are numbered: shuffled, but with one spoiled canary in the
 * first third and the other in the last. Text in an article that tells the reader what to say of a run of numbers hits
 * a canary if the run has all of either third: "S1 to S9" does, up to 27 numbers.
 */
export function orderOf(texts: readonly string[], { spoiled, control }: Canaries, random: Random): Item[] {
  const statements = texts.map((text, place): Item => ({ kind: 'statement', text, place }));
  const middle = shuffled<Item>([...statements, { kind: 'control', text: control }], random);
  const third = Math.floor((middle.length + spoiled.length) / 3);
  const [early, late] = shuffled(spoiled, random).map((text): Item => ({ kind: 'spoiled', text }));
  if (early) middle.splice(whole(random, Math.max(1, third)), 0, early);
  if (late) middle.splice(middle.length - whole(random, Math.max(1, third)), 0, late);
  return middle;
}
