import { costOf } from '../../utils/core/cost/price';
import type { Run } from '../../utils/core/run/types';
import type { I18n } from '../../utils/core/shown/i18n';
import type { Settings } from '../../utils/platform/storage/settings';

/** The currency of what services report and tell: all of those that do count in it. */
const TOLD_CURRENCY = 'USD';

/**
 * Tokens of a run as the endpoint counted them, those from its cache, and their cost: as the reader set the price, as the
 * service reported it, or by the price that it told.
 */
export function usageWords({ usage, engine }: Run, { prices, currency }: Settings, i18n: I18n): string[] {
  if (!usage) return [];
  const { input, output, cached, cost } = usage;
  const own = engine?.provider && prices[engine.provider];
  const all = i18n.plural('tokens', input + output);
  const money = () => {
    if (own) return i18n.money(costOf(usage, own), currency);
    if (cost !== undefined) return i18n.t('cost_reported', i18n.money(cost, TOLD_CURRENCY));
    return engine?.price ? i18n.t('cost_told', i18n.money(costOf(usage, engine.price), TOLD_CURRENCY)) : '';
  };
  return [
    i18n.t('cost_split', all, i18n.number(input), i18n.number(output)),
    ...(cached > 0 ? [i18n.t('cost_cached', i18n.number(cached))] : []),
    money(),
  ].filter(Boolean);
}
