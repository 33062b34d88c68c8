import * as v from 'valibot';

/** A sum of money. */
export const amount = v.pipe(v.number(), v.minValue(0), v.maxValue(1_000_000_000));

/**
 * The price of a million tokens at a provider; `cached` is null where input from its cache costs as much as any other,
 * and `written` where input that is put into it does.
 */
export const price = v.object({
  input: amount,
  cached: v.nullable(amount),
  written: v.exactOptional(v.nullable(amount)),
  output: amount,
});
export type Price = v.InferOutput<typeof price>;
