import { costOf } from '../../../utils/core/cost/price';
import { moneySpent } from '../../../utils/core/cost/spending';
import { PROVIDERS, serviceName } from '../../../utils/core/settings/presets';
import { PROVIDER_IDS, type ProviderId } from '../../../utils/core/settings/provider';
import type { Settings } from '../../../utils/platform/storage/settings';
import { useI18n } from '../../shared/i18n';
import type { SpendingView } from './use-spending';

/** The tokens that each service counted this month, and their cost. */
export function MonthTotals({ settings, spending }: { settings: Settings; spending: SpendingView }) {
  const i18n = useI18n();
  const { t, number } = i18n;
  const { month, failed, reset } = spending;
  const { prices, currency } = settings;
  const rows = PROVIDER_IDS.flatMap((id) => {
    const totals = month?.providers[id];
    return totals ? [{ id, totals }] : [];
  });
  const estimated = rows.reduce((sum, { totals }) => sum + totals.estimated, 0);
  const nameOf = (id: ProviderId) =>
    serviceName(id, settings.endpoints[id]?.baseURL || PROVIDERS[id].baseURL) || t('provider_custom');
  return (
    <>
      {rows.length > 0 && <h3 id="cost-month">{t('cost_month')}</h3>}
      {rows.length > 0 && <p class="hint">{t('cost_month_hint')}</p>}
      {failed && <p role="alert">{t('cost_failed')}</p>}
      {month && rows.length === 0 && <p>{t('cost_nothing')}</p>}
      {rows.length > 0 && (
        // Numbers are not broken: on a narrow page the table is scrolled, by keyboard too.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section class="month" aria-labelledby="cost-month" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('provider')}</th>
                <th scope="col">{t('cost_requests')}</th>
                <th scope="col">{t('cost_input')}</th>
                <th scope="col">{t('cost_cachedOf')}</th>
                <th scope="col">{t('cost_output')}</th>
                <th scope="col">{t('section_cost')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, totals }) => {
                const price = prices[id];
                return (
                  <tr key={id} data-provider={id}>
                    <th scope="row">{nameOf(id)}</th>
                    <td>{number(totals.requests)}</td>
                    <td>{number(totals.input)}</td>
                    <td>{number(totals.cached)}</td>
                    <td>{number(totals.output)}</td>
                    <td>{price ? i18n.money(costOf(totals, price), currency) : t('cost_unpriced')}</td>
                    <td>
                      <button
                        type="button"
                        class="small"
                        aria-label={t('cost_resetOf', nameOf(id))}
                        onClick={() => reset(id)}
                      >
                        {t('cost_reset')}
                      </button>
                    </td>
                  </tr>
                );
              })}
            </tbody>
            {rows.length > 1 && month && (
              <tfoot>
                <tr>
                  <th scope="row" colSpan={5}>
                    {t('cost_total')}
                  </th>
                  <td>{i18n.money(moneySpent(month, settings), currency)}</td>
                  <td>
                    <button type="button" class="small" onClick={() => reset()}>
                      {t('cost_reset')}
                    </button>
                  </td>
                </tr>
              </tfoot>
            )}
          </table>
        </section>
      )}
      {estimated > 0 && <p class="hint">{i18n.plural('cost_estimated', estimated)}</p>}
    </>
  );
}
