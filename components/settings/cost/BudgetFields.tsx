import { useId } from 'preact/hooks';
import { isHeld, used } from '../../../utils/core/cost/budget';
import type { Spending } from '../../../utils/core/cost/spending';
import { fixedEngine } from '../../../utils/core/settings/engine-choice';
import { serviceName } from '../../../utils/core/settings/presets';
import { baseURLOf } from '../../../utils/core/settings/saved-endpoints';
import { useI18n } from '../../shared/i18n';
import { Choice, Field, type SectionProps } from '../parts';

const MOST_MONEY = 1_000_000_000;

interface Props extends SectionProps {
  spending: Spending | null;
}

/** The most that models may cost in a month, and how much of it is used. */
export function BudgetFields({ settings, update, spending }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const hint = useId();
  const { monthBudget, budgetUnit, currency, provider } = settings;
  const written = (amount: number) =>
    budgetUnit === 'money' ? i18n.money(amount, currency) : i18n.plural('tokens', amount);
  const unheld = budgetUnit === 'money' && fixedEngine(settings) === 'remote' && !isHeld(provider, settings);
  return (
    <>
      <div class="budget">
        <Field label={t('cost_budget')}>
          {(ids) => (
            <input
              {...ids}
              aria-describedby={hint}
              type="number"
              min={0}
              max={MOST_MONEY}
              step={budgetUnit === 'money' ? 'any' : 1}
              value={monthBudget}
              onChange={(event) => {
                const typed = event.currentTarget.valueAsNumber;
                const next = Number.isNaN(typed) ? 0 : Math.min(MOST_MONEY, Math.max(0, typed));
                event.currentTarget.value = String(next);
                void update({ monthBudget: next });
              }}
            />
          )}
        </Field>
        <Choice
          label={t('cost_budgetUnit')}
          value={budgetUnit}
          options={(['money', 'tokens'] as const).map((value) => ({
            value,
            label: t(`cost_budgetUnit_${value}`, currency),
          }))}
          // An amount of tokens cannot be kept as an amount of money.
          onChange={(unit) => void update({ budgetUnit: unit, monthBudget: 0 })}
        />
      </div>
      <p class="hint" id={hint}>
        {t('cost_budget_hint')}
      </p>
      {monthBudget > 0 && spending && (
        <p data-used>{t('cost_used', written(used(spending, settings)), written(monthBudget))}</p>
      )}
      {monthBudget > 0 && unheld && (
        <p role="status">{t('cost_noPrice', serviceName(provider, baseURLOf(settings)))}</p>
      )}
    </>
  );
}
