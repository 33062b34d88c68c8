import type { Coverage } from '../../utils/core/coverage/types';
import { useI18n } from '../shared/i18n';
import { barred } from './barred';
import type { CoverageActions } from './use-coverage';

/** Asks all finders again; before that, asks the browser to allow those it blocks. */
export function SearchAgain({ coverage, actions }: { coverage: Coverage; actions: CoverageActions }) {
  const { t } = useI18n();
  const { indexes } = barred(coverage.finders);
  return (
    <button
      type="button"
      class="small"
      data-action="search-again"
      onClick={() => void actions.search(indexes.flatMap(({ origins }) => origins))}
    >
      {indexes.length > 0 ? t('cov_allowAndSearch') : t('cov_searchAgain')}
    </button>
  );
}
