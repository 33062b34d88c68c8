/** Most threads: more share one memory bus without gain. */
const MOST_THREADS = 8;

/**
 * The number of threads to calculate with. `cores` is the number that the browser reports; half of them are used, since
 * many processors report two for each core, and since waiting for a thread that lost its core to another program is
 * slower than using fewer. Without cross-origin isolation there can be only one.
 */
export function threadsFor({ cores, isolated }: { cores: number; isolated: boolean }): number {
  return isolated ? Math.max(1, Math.min(MOST_THREADS, Math.floor(cores / 2))) : 1;
}
