/** A moment of a download: bytes there, and when (epoch ms). */
export interface PaceSample {
  have: number;
  at: number;
}

/** Shortest time (ms) over which a pace is measured; before, a burst would be taken for it. */
const SHORTEST_MS = 3000;

/**
 * The pace of a download in bytes a second, and the seconds that are left at it, where the size is known; null until it
 * can be told, and while nothing comes.
 */
export function downloadPace(
  first: PaceSample,
  now: PaceSample,
  total: number | null,
): { pace: number; left: number | null } | null {
  const ms = now.at - first.at;
  const bytes = now.have - first.have;
  if (ms < SHORTEST_MS || bytes <= 0) return null;
  const pace = (bytes * 1000) / ms;
  return { pace, left: total === null ? null : Math.max(0, Math.ceil((total - now.have) / pace)) };
}
