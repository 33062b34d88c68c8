import { ACTIONS, type ActionName } from './actions.ts';
import { type Dice, diceOf, weighted } from './dice.ts';
import type { FaultName } from './subject.ts';

/** One step of a soak. */
export interface Step {
  action: ActionName;
  /** What goes wrong meanwhile; null for nothing. */
  fault: FaultName | null;
  /** Milliseconds after the action's beginning at which it does. */
  after: number;
  /** The chance of everything else in this step. */
  dice: Dice;
}

/** Share of steps in which something goes wrong. */
const FAULTY_SHARE = 0.18;
/** Most milliseconds of an action before its fault: the first tenths of a second matter most. */
const LATEST_FAULT_MS = 900;

/** The step of a number in the run of a seed, among the faults that the browser can have. */
export function stepOf(seed: number, number: number, possible: readonly FaultName[]): Step {
  const dice = diceOf(seed, number);
  const weights = Object.fromEntries(Object.entries(ACTIONS).map(([name, { weight }]) => [name, weight]));
  const action = weighted(dice, weights as Record<ActionName, number>);
  const isFaulty = dice.next() < FAULTY_SHARE;
  const fault = possible.length > 0 ? dice.of(possible) : null;
  const after = Math.round(dice.next() ** 2 * LATEST_FAULT_MS);
  return { action, fault: isFaulty ? fault : null, after, dice };
}
