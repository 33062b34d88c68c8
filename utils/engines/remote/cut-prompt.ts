/** Shortest prompt, in tokens, of which a cut is believed: estimates of short ones are rough. */
const SHORTEST_TOKENS = 1500;
/** Share of the estimated tokens below which a prompt was surely cut; estimates are off by some 20 %. */
const SURE_SHARE = 0.5;
/** The same for a count at which servers cut. */
const AT_LIMIT_SHARE = 0.75;
/** Distance from such a limit, as a share of it, for what servers keep free or leave out. */
const NEAR_SHARE = 0.04;
/** Contexts with which servers load models unless they are told otherwise. */
const LIMITS = [2048, 4096, 8192, 16_384, 32_768, 65_536, 131_072];
/** A count smaller than this is no limit but a fault of the count. */
const FEWEST_TOKENS = 1000;

const isLimit = (tokens: number) => LIMITS.some((limit) => tokens <= limit && limit - tokens <= limit * NEAR_SHARE);

/**
 * True where an endpoint has read far fewer tokens than were sent: it cut the prompt, and did not say so. `counted` is
 * its own count, `estimated` ours.
 */
export function isCutPrompt(counted: number, estimated: number): boolean {
  if (counted < FEWEST_TOKENS || estimated < SHORTEST_TOKENS) return false;
  return counted < estimated * SURE_SHARE || (isLimit(counted) && counted < estimated * AT_LIMIT_SHARE);
}
