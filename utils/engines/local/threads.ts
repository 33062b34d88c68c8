/** More share one memory bus without gain. */
const MOST = 8;
/** Machines with so few cores seldom count two threads of one core as two. */
const FEW = 4;

/**
 * How many threads to calculate with. `cores` are those that the browser tells of, which on larger machines counts two for
 * each real one; without cross-origin isolation there is but one thread.
 */
export function threadsFor(cores: number, isolated: boolean): number {
  if (!isolated) return 1;
  return Math.max(1, Math.min(MOST, Math.max(Math.min(cores, FEW), Math.floor(cores / 2))));
}
