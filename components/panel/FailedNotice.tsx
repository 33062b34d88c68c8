import type { Run, RunError } from '../../utils/runs/types';
import { ErrorWords } from '../shared/ErrorWords';
import { useI18n } from '../shared/i18n';
import { LazyGetBuiltIn } from '../shared/LazyGetBuiltIn';
import { Notice } from '../shared/Notice';
import { OpenOptions } from '../shared/OpenOptions';
import { AllowEndpoint } from './AllowSite';
import { RetryButton } from './RetryButton';

interface Props {
  run: Run;
  error: RunError;
  retry(): void;
}

/** What went wrong with the model, in words, and the buttons that mend it. What had arrived stays below. */
export function FailedNotice({ run, error, retry }: Props) {
  const { t } = useI18n();
  const service = run.engine?.service || error.host;
  return (
    <Notice
      tone="warning"
      title={t(`error_${error.kind}`, service)}
      actions={
        <>
          {error.kind === 'cors' && <AllowEndpoint baseURL={error.host} onAllowed={retry} />}
          <RetryButton key={run.id} wait={error.retryAfter} onRetry={retry} />
          <OpenOptions kind={error.kind} />
        </>
      }
    >
      {(error.kind === 'notDownloaded' || error.kind === 'needsClick') && (
        <LazyGetBuiltIn
          languages={{ input: run.article?.lang ?? null, output: run.engine?.outputLang ?? '' }}
          onReady={retry}
        />
      )}
      <ErrorWords kind={error.kind} service={service} detail={error.detail} retryAfter={error.retryAfter} />
    </Notice>
  );
}
