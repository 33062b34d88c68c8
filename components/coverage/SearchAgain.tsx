import type { Coverage } from '../../utils/core/coverage/types';
import { useI18n } from '../shared/i18n';
import type { CoverageActions } from './use-coverage';

/** Asks all finders again; before that, asks the browser to allow those it blocks. */
export function SearchAgain({ coverage, actions }: { coverage: Coverage; actions: CoverageActions }) {
  const { t } = useI18n();
  const barred = coverage.finders.filter(({ state }) => state === 'needsPermission');
  return (
    <button
      type="button"
      class="small"
      data-action="search-again"
      onClick={() => actions.search(barred.flatMap(({ origins }) => origins))}
    >
      {barred.length > 0 ? t('cov_allowAndSearch') : t('cov_searchAgain')}
    </button>
  );
}
