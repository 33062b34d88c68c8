import type { Coverage, FinderReport } from '../../utils/coverage/types';
import { useI18n } from '../shared/i18n';
import type { CoverageActions } from './use-coverage';

interface Props {
  coverage: Coverage;
  actions: CoverageActions;
}

const isSilent = ({ state }: FinderReport) => state === 'notAnswering' || state === 'limited' || state === 'refused';
const hasAnswered = ({ state }: FinderReport) => state === 'found' || state === 'nothing';

/**
 * What a search came to, where that needs words: "the indexes did not answer" and "nobody else reports this" are different
 * sentences, and each has its button.
 */
export function Outcome({ coverage, actions }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const names = (finders: FinderReport[]) => i18n.list(finders.map(({ name }) => t(`finder_${name}`)));
  const answered = coverage.finders.filter(hasAnswered);
  const silent = coverage.finders.filter(isSilent);
  const barred = coverage.finders.filter(({ state }) => state === 'needsPermission');
  const again = (
    <button type="button" onClick={() => actions.search(barred.flatMap(({ origins }) => origins))}>
      {barred.length > 0 ? t('cov_allowAndSearch') : t('cov_searchAgain')}
    </button>
  );
  if (coverage.stage === 'searching') return null;
  if (coverage.stage === 'failed')
    return (
      <p class="coverage-note" role="status">
        {t('cov_failed')} {coverage.error && <q>{coverage.error}</q>} {again}
      </p>
    );
  const sentences = [
    coverage.stage === 'stopped' ? t('cov_stopped') : '',
    coverage.sources.length > 0 || answered.length === 0 ? '' : t('cov_nobody', names(answered)),
    answered.length === 0 && coverage.stage !== 'stopped' ? t('cov_noAnswer') : '',
    answered.length > 0 && silent.length > 0 ? t('cov_someSilent', names(silent)) : '',
    barred.length > 0 ? t('cov_barred', names(barred)) : '',
  ].filter(Boolean);
  if (sentences.length === 0) return null;
  return (
    <p class="coverage-note" role="status">
      {sentences.join(' ')} {again}
    </p>
  );
}
