import { costOf } from '../../utils/core/cost/price';
import type { Run } from '../../utils/core/run/types';
import type { I18n } from '../../utils/core/shown/i18n';
import type { Settings } from '../../utils/platform/storage/settings';

/** Tokens of a run as the endpoint counted them, those from its cache, and their cost where the reader set a price. */
export function usageWords({ usage, engine }: Run, { prices, currency }: Settings, i18n: I18n): string[] {
  if (!usage) return [];
  const { input, output, cached } = usage;
  const price = engine?.provider && prices[engine.provider];
  const all = i18n.plural('tokens', input + output);
  return [
    i18n.t('cost_split', all, i18n.number(input), i18n.number(output)),
    ...(cached > 0 ? [i18n.t('cost_cached', i18n.number(cached))] : []),
    ...(price ? [i18n.money(costOf(usage, price), currency)] : []),
  ];
}
