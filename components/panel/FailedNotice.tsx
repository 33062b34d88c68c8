import browser from 'webextension-polyfill';
import { asSentence } from '../../utils/i18n/sentence';
import type { Run, RunError } from '../../utils/runs/types';
import { ErrorWords } from '../shared/ErrorWords';
import { useI18n } from '../shared/i18n';
import { LazyGetBuiltIn } from '../shared/LazyGetBuiltIn';
import { Notice } from '../shared/Notice';
import { AllowEndpoint } from './AllowSite';
import { RetryButton } from './RetryButton';

/** Failures that are mended in the options rather than by trying again. */
export const IN_OPTIONS: ReadonlySet<RunError['kind']> = new Set<RunError['kind']>([
  'wrongKey',
  'forbidden',
  'noCredit',
  'unknownModel',
  'notFound',
  'notSetUp',
  'budget',
  'tooLong',
  'badRequest',
  'noModel',
  'badModel',
  'outOfMemory',
  'noBuiltIn',
  'notDownloaded',
  'language',
  'empty',
  'endless',
  'unknown',
]);

interface Props {
  run: Run;
  error: RunError;
  /** Who was asked, where that may be another than who wrote the brief. */
  service?: string;
  /** Null where it cannot be tried now. */
  retry: (() => void) | null;
}

/** What went wrong with the model, in words, and the buttons that mend it. What had arrived stays below. */
export function FailedNotice({ run, error, service: asked = run.engine?.service, retry }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const service = asked || error.host;
  return (
    <Notice
      tone="warning"
      title={asSentence(t(`error_${error.kind}`, service), i18n)}
      actions={
        <>
          {error.kind === 'cors' && retry && <AllowEndpoint baseURL={error.host} onAllowed={retry} />}
          {retry && <RetryButton key={run.id} wait={error.retryAfter} onRetry={retry} />}
          {IN_OPTIONS.has(error.kind) && (
            <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
              {t('openOptions')}
            </button>
          )}
        </>
      }
    >
      {(error.kind === 'notDownloaded' || error.kind === 'needsClick') && (
        <LazyGetBuiltIn
          languages={{ input: run.article?.lang ?? null, output: run.engine?.outputLang ?? '' }}
          {...(retry ? { onReady: retry } : {})}
        />
      )}
      <ErrorWords kind={error.kind} service={service} detail={error.detail} retryAfter={error.retryAfter} />
    </Notice>
  );
}
