import type { CostSettings } from '../settings/cost';
import { PROVIDERS } from '../settings/presets';
import { PROVIDER_IDS, type ProviderId } from '../settings/provider';
import { costOf } from './price';
import type { Spending } from './spending';
import type { Usage } from './usage';

/**
 * True when a provider's tokens count towards the budget. A budget in money counts providers that have a price. One in
 * tokens counts all but servers on the reader's own machine, which cost nothing unless the reader set a price for them.
 */
export function isHeld(provider: ProviderId, { prices, budgetUnit }: CostSettings): boolean {
  if (prices[provider]) return true;
  return budgetUnit === 'tokens' && !PROVIDERS[provider].local;
}

/** Converts a provider's tokens to the unit of the budget; 0 for a provider that does not count towards it. */
export function inUnit(provider: ProviderId, usage: Usage, settings: CostSettings): number {
  if (!isHeld(provider, settings)) return 0;
  if (settings.budgetUnit === 'tokens') return usage.input + usage.output;
  const price = settings.prices[provider];
  return price ? costOf(usage, price) : 0;
}

/** The used part of the budget, in its unit. */
export function used({ providers }: Spending, settings: CostSettings): number {
  return PROVIDER_IDS.reduce((sum, provider) => {
    const spent = providers[provider];
    return spent ? sum + inUnit(provider, spent, settings) : sum;
  }, 0);
}
