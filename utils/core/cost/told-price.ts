import type { Price } from '../settings/price';
import { isRecord, recordOf } from '../text/record';

const MILLION = 1_000_000;
/**
 * A number below this is the price of one token, any other that of a million: no model takes a thousand dollars for a
 * million tokens, and none less than a tenth of a cent.
 */
const LEAST_OF_A_MILLION = 0.001;
/** Most that a million tokens are believed to cost. */
const MOST_PRICE = 1000;

const INPUT = ['prompt', 'input', 'input_cost_per_token', 'prompt_price', 'input_price', 'input_token_price'];
const OUTPUT = [
  'completion',
  'output',
  'output_cost_per_token',
  'completion_price',
  'output_price',
  'output_token_price',
];
const CACHED = ['input_cache_read', 'input_cache_reads', 'cache_read', 'cached_input', 'cache_read_input_token_cost'];
const WRITTEN = ['input_cache_write', 'input_cache_writes', 'cache_write', 'cache_creation_input_token_cost'];

/** The number that is told by one of these names; null for none. */
function numberIn(record: Record<string, unknown>, names: readonly string[]): number | null {
  for (const name of names) {
    const value = record[name];
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof number === 'number' && Number.isFinite(number) && number >= 0) return number;
  }
  return null;
}

/**
 * The price of a million tokens, in US dollars, that an entry of an endpoint's list of models tells, for one token or for
 * a million; null where it tells none that can be believed.
 */
export function priceIn(entry: unknown): Price | null {
  const record = recordOf(entry);
  const places = [record.pricing, record.price, record.model_info, record].filter(isRecord);
  const prices = places.find((place) => numberIn(place, INPUT) !== null && numberIn(place, OUTPUT) !== null);
  if (!prices) return null;
  const [input, output, cached, written] = [INPUT, OUTPUT, CACHED, WRITTEN].map((names) => numberIn(prices, names));
  if (typeof input !== 'number' || typeof output !== 'number') return null;
  // All are of one kind, which the dearest shows.
  const factor = Math.max(input, output) < LEAST_OF_A_MILLION ? MILLION : 1;
  // Multiplied, decimals of one token get a tail of nines.
  const of = (price: number) => Number((price * factor).toPrecision(10));
  if (of(Math.max(input, output)) > MOST_PRICE) return null;
  return {
    input: of(input),
    output: of(output),
    cached: typeof cached === 'number' ? of(cached) : null,
    ...(typeof written === 'number' ? { written: of(written) } : {}),
  };
}
