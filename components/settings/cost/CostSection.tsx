import { fixedEngine } from '../../../utils/core/settings/engine-choice';
import { serviceName } from '../../../utils/core/settings/presets';
import { baseURLOf } from '../../../utils/core/settings/saved-endpoints';
import { useI18n } from '../../shared/i18n';
import { Advanced } from '../Advanced';
import { Choice, Section, type SectionProps } from '../parts';
import { BudgetFields } from './BudgetFields';
import { MonthTotals } from './MonthTotals';
import { PriceFields } from './PriceFields';
import { useSpending } from './use-spending';
import './cost.css';

/** The currencies that services price in, and those common among readers. */
const CURRENCIES = ['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD', 'JPY', 'CNY', 'INR', 'BRL'];

/** The cost of models: the price that the reader enters, the month's budget, and what has been spent of it. */
export function CostSection({ settings, update }: SectionProps) {
  const { t } = useI18n();
  const { provider, currency } = settings;
  const spending = useSpending();
  return (
    <Section id="cost" title="section_cost">
      <BudgetFields settings={settings} update={update} spending={spending.month} />
      <MonthTotals settings={settings} spending={spending} />
      <Advanced part="cost">
        <Choice
          label={t('cost_currency')}
          value={currency}
          options={[...new Set([currency, ...CURRENCIES])].map((value) => ({ value, label: value }))}
          onChange={(chosen) => void update({ currency: chosen })}
        />
        {fixedEngine(settings) === 'remote' && (
          <PriceFields
            key={provider}
            service={serviceName(provider, baseURLOf(settings))}
            price={settings.prices[provider] ?? null}
            onChange={(price) => {
              const { [provider]: _before, ...others } = settings.prices;
              void update({ prices: price ? { ...others, [provider]: price } : others });
            }}
          />
        )}
      </Advanced>
    </Section>
  );
}
