import type { Price } from '../settings/price';
import type { Usage } from './usage';

const MILLION = 1_000_000;

/** An endpoint may say anything: no single request has more tokens than this. */
export const MOST_TOKENS = 100_000_000;

/**
 * The cost of tokens, in the currency of the price. Those read from the provider's cache and those written to it are
 * parts of the input, and cost as much as the rest of it where no price is set for them.
 */
export function costOf({ input, output, cached, written = 0 }: Usage, price: Price): number {
  const fromCache = Math.min(cached, input);
  const toCache = Math.min(written, input - fromCache);
  const rest = input - fromCache - toCache;
  const { input: plain, cached: read = null, written: put = null } = price;
  return (rest * plain + fromCache * (read ?? plain) + toCache * (put ?? plain) + output * price.output) / MILLION;
}
