import type { Coverage, FinderReport } from '../../utils/core/coverage/types';
import { useI18n } from '../shared/i18n';
import { barred } from './barred';
import { SearchAgain } from './SearchAgain';
import type { CoverageActions } from './use-coverage';

interface Props {
  coverage: Coverage;
  actions: CoverageActions;
}

/** Independent sources, the article in the tab among them, up to which a search found little. */
const LITTLE = 2;
/** Wordings that are named of those searched for. */
const MOST_WORDINGS = 4;

const isSilent = ({ state }: FinderReport) => state === 'notAnswering' || state === 'limited' || state === 'refused';
const hasAnswered = ({ state }: FinderReport) => state === 'found' || state === 'nothing';

/** True when the outcome itself has the button that searches again, because nothing else is left to do. */
export function offersSearch({ stage, finders, sources }: Coverage): boolean {
  return stage === 'failed' || stage === 'stopped' || sources.length === 0 || barred(finders).indexes.length > 0;
}

/**
 * Explains the result of a search, where it needs explaining: "the indexes did not answer" and "nobody else reports
 * this" are different sentences, each with its own button. A search that found little says what it tried.
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
  const isLittle = stage !== 'stopped' && coverage.counts.independent <= LITTLE && answered.length > 0;
  const wordings = isLittle ? coverage.queries.slice(0, MOST_WORDINGS) : [];
  const sentences = [
    stage === 'stopped' ? t('cov_stopped') : '',
    sources.length > 0 || answered.length === 0 ? '' : t('cov_nobody', names(answered)),
    answered.length === 0 && stage !== 'stopped' ? t('cov_noAnswer') : '',
    sources.length > 0 && wordings.length > 0 ? t('cov_little', names(answered)) : '',
    wordings.length > 0
      ? t('cov_tried', wordings.map((words) => t('cov_wording', words)).join(t('cov_semicolon')))
      : '',
    // What one index does not know is no news of who else reports it.
    isLittle && answered.length === 1 && silent.length + indexes.length === 0 ? t('cov_oneIndex') : '',
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
