import type { Price } from '../settings/cost';
import type { Usage } from './usage';

const MILLION = 1_000_000;

/** An endpoint may say anything: no single request has more tokens than this. */
export const MOST_TOKENS = 100_000_000;

/**
 * The cost of tokens, in the currency of the price. Cached ones are part of the input, and cost as much as the rest of
 * it where no price is set for them.
 */
export function costOf({ input, output, cached }: Usage, price: Price): number {
  const fromCache = Math.min(cached, input);
  const rest = input - fromCache;
  return (rest * price.input + fromCache * (price.cached ?? price.input) + output * price.output) / MILLION;
}
