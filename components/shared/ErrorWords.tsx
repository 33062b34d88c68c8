import browser from 'webextension-polyfill';
import type { RunErrorKind } from '../../utils/core/run/types';
import { ollamaOriginsLine } from '../../utils/core/settings/ollama';
import { useI18n } from './i18n';

interface Props {
  kind: RunErrorKind;
  service: string;
  /** The endpoint's own message. */
  detail: string;
  retryAfter: number | null;
}

/** Says what to do about a failure, and what the endpoint itself said. */
export function ErrorWords({ kind, service, detail, retryAfter }: Props) {
  const { t, plural } = useI18n();
  return (
    <>
      <p>
        {kind === 'rateLimited' && retryAfter !== null
          ? plural('retryAfter', Math.ceil(retryAfter))
          : t(`error_${kind}_body`, service)}
      </p>
      {kind === 'ollamaOrigins' && (
        <pre class="line">{ollamaOriginsLine(new URL(browser.runtime.getURL('/')).origin)}</pre>
      )}
      {detail && (
        <p class="detail">
          {t('endpointSaid')} <q>{detail}</q>
        </p>
      )}
    </>
  );
}
