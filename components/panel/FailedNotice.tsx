import browser from 'webextension-polyfill';
import { originPattern } from '../../utils/engines/remote/providers';
import type { Run, RunError } from '../../utils/runs/types';
import { ErrorWords } from '../shared/ErrorWords';
import { useI18n } from '../shared/i18n';
import { Notice } from '../shared/Notice';
import { RetryButton } from './RetryButton';

/** Failures that are mended in the options rather than by trying again. */
const IN_OPTIONS = new Set<RunError['kind']>([
  'wrongKey',
  'forbidden',
  'noCredit',
  'unknownModel',
  'notFound',
  'notSetUp',
  'tooLong',
  'badRequest',
]);

interface Props {
  run: Run;
  error: RunError;
  retry(): void;
}

/** What went wrong with the model, in words, and the buttons that mend it. What had arrived stays below. */
export function FailedNotice({ run, error, retry }: Props) {
  const { t } = useI18n();
  const service = run.engine?.service || error.host;
  const allow = () =>
    void browser.permissions.request({ origins: [originPattern(error.host)] }).then((granted) => {
      if (granted) retry();
    });
  return (
    <Notice
      tone="warning"
      title={t(`error_${error.kind}`, service)}
      actions={
        <>
          {error.kind === 'cors' && (
            <button type="button" class="primary" onClick={allow}>
              {t('allowSite', URL.canParse(error.host) ? new URL(error.host).host : error.host)}
            </button>
          )}
          <RetryButton key={run.id} wait={error.retryAfter} onRetry={retry} />
          {IN_OPTIONS.has(error.kind) && (
            <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
              {t('openOptions')}
            </button>
          )}
        </>
      }
    >
      <ErrorWords kind={error.kind} service={service} detail={error.detail} retryAfter={error.retryAfter} />
    </Notice>
  );
}
