/** More share one memory bus without gain. */
const MOST = 8;

/**
 * How many threads to calculate with. `cores` are those that the browser tells of; half of them, since many count two for one,
 * and since threads that wait for one that lost its core to another program are slower than fewer would be. Without
 * cross-origin isolation there is but one.
 */
export function threadsFor({ cores, isolated }: { cores: number; isolated: boolean }): number {
  return isolated ? Math.max(1, Math.min(MOST, Math.floor(cores / 2))) : 1;
}
