import { searchOrigins } from '../../utils/coverage/finders/origins';
import { useI18n } from '../shared/i18n';
import { useSettings } from '../shared/use-settings';
import type { CoverageActions } from './use-coverage';

/** Before anything was searched: what would be asked, of whom, and the button that does. */
export function CoverageOffer({ actions }: { actions: CoverageActions }) {
  const { t } = useI18n();
  const { settings } = useSettings();
  return (
    <section id="coverage" class="coverage" tabIndex={-1} aria-labelledby="coverage-title">
      <h2 id="coverage-title">{t('cov_title')}</h2>
      <p class="coverage-note">{t('cov_offer')}</p>
      <button type="button" class="primary" data-action="cover" onClick={() => actions.search(searchOrigins(settings))}>
        {t('cov_search')}
      </button>
    </section>
  );
}
