import { MOST_TOKENS } from '../../core/cost/price';
import type { Usage } from '../../core/cost/usage';
import { isRecord, recordOf } from '../../core/text/record';

/** Most that a single request is believed to cost, in the endpoint's own currency. */
const MOST_COST = 10_000;

const INPUT = [
  'prompt_tokens',
  'input_tokens',
  'promptTokenCount',
  'prompt_eval_count',
  'inputTokens',
  'tokens_evaluated',
];
const OUTPUT = [
  'completion_tokens',
  'output_tokens',
  'candidatesTokenCount',
  'eval_count',
  'outputTokens',
  'tokens_predicted',
];
/** Tokens read from the provider's cache. */
const CACHED = [
  'cached_tokens',
  'prompt_cache_hit_tokens',
  'cache_read_input_tokens',
  'cachedContentTokenCount',
  'cache_read_tokens',
  'cacheReadInputTokens',
  'num_cached_tokens',
];
/** Tokens written to it. */
const WRITTEN = [
  'cache_write_tokens',
  'cache_creation_input_tokens',
  'cache_creation_tokens',
  'cacheWriteInputTokens',
  'cacheCreationInputTokens',
];
const COST = ['cost', 'total_cost', 'cost_usd', 'estimated_cost'];

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_TOKENS;

function countIn(records: readonly Record<string, unknown>[], names: readonly string[]): number {
  for (const record of records) for (const name of names) if (isCount(record[name])) return record[name];
  return 0;
}

/** The same, the first that is not zero. */
function someIn(records: readonly Record<string, unknown>[], names: readonly string[]): number {
  for (const record of records)
    for (const name of names) {
      const value = record[name];
      if (isCount(value) && value > 0) return value;
    }
  return 0;
}

/**
 * Reads a request's tokens from the count that an endpoint gives, in any of their shapes; null for what is none. Where
 * tokens from a cache are counted beside the input, and not in it, they are added to it.
 */
export function tokenCounts(value: unknown): Usage | null {
  if (!isRecord(value)) return null;
  const details = [
    value,
    recordOf(value.prompt_tokens_details),
    recordOf(value.input_tokens_details),
    recordOf(value.cost_details),
  ];
  const input = countIn([value], INPUT);
  const output = countIn([value], OUTPUT);
  const cached = someIn([details[1] ?? {}, details[2] ?? {}, value], CACHED);
  const written = someIn([details[1] ?? {}, details[2] ?? {}, value], WRITTEN);
  // No request takes zero tokens: such a count is ignored, and tokens are estimated.
  if (input + output === 0) return null;
  const isBeside =
    isCount(value.input_tokens) && !isCount(value.prompt_tokens) && !isRecord(value.input_tokens_details);
  const all = isBeside ? input + cached + written : input;
  const cost = COST.map((name) => value[name]).find(
    (one): one is number => typeof one === 'number' && one >= 0 && one <= MOST_COST,
  );
  const thought = [value.completion_tokens_details, value.output_tokens_details]
    .map((one) => recordOf(one).reasoning_tokens)
    .find(isCount);
  return {
    input: all,
    output,
    cached: Math.min(all, cached),
    ...(written > 0 ? { written: Math.min(all, written) } : {}),
    ...(cost === undefined ? {} : { cost }),
    ...(thought ? { thought: Math.min(output, thought) } : {}),
  };
}
