import type { ComponentChildren } from 'preact';
import browser from 'webextension-polyfill';
import type { Run, RunError } from '../../utils/core/run/types';
import { asSentence } from '../../utils/core/shown/sentence';
import { AllowEndpoint, AllowSending } from './AllowSite';
import { ErrorWords } from './ErrorWords';
import { useI18n } from './i18n';
import { LazyGetBuiltIn } from './LazyGetBuiltIn';
import { Notice } from './Notice';
import { OpenOptions } from './OpenOptions';
import { RetryButton } from './RetryButton';

interface Props {
  run: Run;
  error: RunError;
  /** Name of the service that was asked, where it may not be the one that wrote the brief. */
  service?: string;
  /** Null where trying again is not possible now. */
  retry: (() => void) | null;
  /** Other ways to the same, as buttons. */
  others?: ComponentChildren;
}

/** Says what went wrong with the model, with buttons that may solve it. The lines that had arrived stay below. */
export function FailedNotice({ run, error, service: asked = run.engine?.service, retry, others }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const service = asked || error.host;
  // A panel that is opened later does not begin to count anew.
  const failedAt = error === run.error ? run.endedAt : null;
  return (
    <Notice
      tone="warning"
      title={asSentence(t(`error_${error.kind}`, service), i18n)}
      actions={
        <>
          {error.kind === 'cors' && retry && <AllowEndpoint baseURL={error.host} onAllowed={retry} />}
          {error.kind === 'certificate' && <OpenAddress address={error.host} />}
          {error.kind === 'noConsent' && retry && <AllowSending onAllowed={retry} />}
          {retry && <RetryButton key={run.id} wait={error.retryAfter} since={failedAt} onRetry={retry} />}
          {others}
          <OpenOptions kind={error.kind} />
        </>
      }
    >
      {(error.kind === 'notDownloaded' || error.kind === 'needsClick') && (
        <LazyGetBuiltIn
          languages={{ input: run.article?.lang ?? null, output: run.engine?.outputLang ?? i18n.lang }}
          {...(retry ? { onReady: retry } : {})}
        />
      )}
      <ErrorWords kind={error.kind} service={service} detail={error.detail} retryAfter={error.retryAfter} />
    </Notice>
  );
}

/** A way to the address itself, where the browser tells what is wrong with its certificate and can accept it. */
function OpenAddress({ address }: { address: string }) {
  const { t } = useI18n();
  if (!URL.canParse(address)) return null;
  const { origin, host } = new URL(address);
  return (
    <button type="button" onClick={() => void browser.tabs.create({ url: origin })}>
      {t('openAddress', host)}
    </button>
  );
}
