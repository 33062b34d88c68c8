import * as v from 'valibot';
import { type Fields, field } from './field';
import { amount, type Price, price } from './price';
import { PROVIDER_IDS, type ProviderId } from './provider';

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
