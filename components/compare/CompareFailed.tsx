import type { Coverage } from '../../utils/core/coverage/types';
import type { CoverageActions } from '../coverage/use-coverage';
import { useI18n } from '../shared/i18n';
import { Notice } from '../shared/Notice';
import { OpenOptions } from '../shared/OpenOptions';

interface Props {
  coverage: Coverage;
  /** Name of the service whose model was to compare; '' when unknown. */
  service: string;
  actions: CoverageActions;
}

/** Says why the model could not compare the sources, although they have been read, and has a button to try again. */
export function CompareFailed({ coverage, service, actions }: Props) {
  const { t } = useI18n();
  const { stage, error, errorKind } = coverage;
  if (stage !== 'done' || error === null) return null;
  const detail = errorKind ? error.slice(errorKind.length + 2) : error;
  return (
    <Notice
      title={t('cov_compareFailed')}
      actions={
        <>
          <button type="button" data-action="compare-again" onClick={actions.compareAgain}>
            {t('retry')}
          </button>
          {errorKind && <OpenOptions kind={errorKind} />}
        </>
      }
    >
      {errorKind && <p>{t(`error_${errorKind}`, service)}</p>}
      {detail && (
        <p class="detail">
          <q>{detail}</q>
        </p>
      )}
    </Notice>
  );
}
