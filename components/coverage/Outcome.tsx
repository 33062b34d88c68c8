import type { Coverage, FinderReport } from '../../utils/core/coverage/types';
import { useI18n } from '../shared/i18n';
import { barred } from './barred';
import { SearchAgain } from './SearchAgain';
import type { CoverageActions } from './use-coverage';

interface Props {
  coverage: Coverage;
  actions: CoverageActions;
}

const isSilent = ({ state }: FinderReport) => state === 'notAnswering' || state === 'limited' || state === 'refused';
const hasAnswered = ({ state }: FinderReport) => state === 'found' || state === 'nothing';

/** True when the outcome itself has the button that searches again, because nothing else is left to do. */
export function offersSearch({ stage, finders, sources }: Coverage): boolean {
  return stage === 'failed' || stage === 'stopped' || sources.length === 0 || barred(finders).indexes.length > 0;
}

/**
 * Explains the result of a search, where it needs explaining: "the indexes did not answer" and "nobody else reports
 * this" are different sentences, each with its own button.
 */
export function Outcome({ coverage, actions }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const names = (finders: FinderReport[]) => i18n.list(finders.map(({ name }) => t(`finder_${name}`)));
  const { stage, sources, error } = coverage;
  // Who checked a claim says nothing of who reports.
  const finders = coverage.finders.filter(({ name }) => name !== 'factChecks');
  const answered = finders.filter(hasAnswered);
  const silent = finders.filter(isSilent);
  const { indexes } = barred(finders);
  const again = offersSearch(coverage) && <SearchAgain coverage={coverage} actions={actions} />;
  if (stage === 'searching') return null;
  if (stage === 'failed')
    return (
      <p class="coverage-note" role="status">
        {t('cov_failed')} {error && <q>{error}</q>} {again}
      </p>
    );
  // Headline and text gave no words to search for, so no finder was asked.
  if (stage === 'found' && finders.length === 0)
    return (
      <p class="coverage-note" role="status">
        {t('cov_noQuery')}
      </p>
    );
  const sentences = [
    stage === 'stopped' ? t('cov_stopped') : '',
    sources.length > 0 || answered.length === 0 ? '' : t('cov_nobody', names(answered)),
    answered.length === 0 && stage !== 'stopped' ? t('cov_noAnswer') : '',
    answered.length > 0 && silent.length > 0 ? t('cov_someSilent', names(silent)) : '',
    indexes.length > 0 ? t('cov_barred', names(indexes)) : '',
  ].filter(Boolean);
  if (sentences.length === 0) return null;
  return (
    <p class="coverage-note" role="status">
      {sentences.join(' ')} {again}
    </p>
  );
}
