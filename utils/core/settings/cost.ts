import * as v from 'valibot';
import { type Fields, field } from './field';
import { PROVIDER_IDS, type ProviderId } from './provider';

const amount = v.pipe(v.number(), v.minValue(0), v.maxValue(1_000_000_000));

/**
 * The price of a million tokens at a provider; `cached` is null where input from its cache costs as much as any other,
 * and `written` where input that is put into it does.
 */
const price = v.object({
  input: amount,
  cached: v.nullable(amount),
  written: v.exactOptional(v.nullable(amount)),
  output: amount,
});
export type Price = v.InferOutput<typeof price>;

/** Prices by provider; a broken one is dropped alone. */
const prices = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((stored) => {
    const read: Partial<Record<ProviderId, Price>> = {};
    for (const provider of PROVIDER_IDS) {
      const own = v.safeParse(price, stored[provider]);
      if (own.success) read[provider] = own.output;
    }
    return read;
  }),
);

/** Settings for the cost of models, and its limit. */
export const costFields = {
  /** Prices of providers, where the reader entered them. */
  prices: field(prices, {}),
  /** ISO 4217, of prices and of a budget in money. */
  currency: field(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)), 'USD'),
  /** Most that models may cost in a calendar month, in `budgetUnit`; 0 for no limit. */
  monthBudget: field(amount, 0),
  budgetUnit: field(v.picklist(['money', 'tokens']), 'money'),
};

export type CostSettings = Fields<typeof costFields>;
