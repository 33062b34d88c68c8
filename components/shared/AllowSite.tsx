import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { originPattern } from '../../utils/core/settings/presets';
import { consentTo } from '../../utils/platform/consent';
import { useI18n } from './i18n';

interface Props {
  origins: string[];
  /** Kinds of data that may be sent, asked about at once. */
  consent?: ReturnType<typeof consentTo>;
  label: string;
  /** Shown when the reader declines the browser's question. */
  refused: string;
  /** True when it is the main action here, and not one of several. */
  primary: boolean;
  action?: string;
  onAllowed(): void;
}

/** A button that asks the browser for sites. The question must come within the click: nothing is awaited before it. */
function AllowButton({ origins, consent, label, refused, primary, action, onAllowed }: Props) {
  const [declined, setDeclined] = useState(false);
  const ask = () =>
    void browser.permissions.request({ origins, ...consent }).then(
      (granted) => {
        setDeclined(!granted);
        if (granted) onAllowed();
      },
      () => setDeclined(true),
    );
  return (
    <>
      <button type="button" class={primary ? 'primary' : undefined} data-action={action} onClick={ask}>
        {label}
      </button>
      {declined && <p role="status">{refused}</p>}
    </>
  );
}

/** Asks for one site, and names it. */
export function AllowSite({ host, onAllowed }: { host: string; onAllowed(): void }) {
  const { t } = useI18n();
  return (
    <AllowButton
      primary
      origins={[`https://${host}/*`, `http://${host}/*`, `https://*.${host}/*`, `http://*.${host}/*`]}
      label={t('allowSite', host)}
      refused={t('allow_refused')}
      onAllowed={onAllowed}
    />
  );
}

/** Asks for all pages: for a tab whose address the browser does not reveal, no single site can be named. */
export function AllowPages({ onAllowed }: { onAllowed(): void }) {
  const { t } = useI18n();
  return (
    <AllowButton
      primary={false}
      origins={['https://*/*', 'http://*/*']}
      label={t('allowAllSites')}
      refused={t('allow_refused')}
      onAllowed={onAllowed}
    />
  );
}

/** Asks that the article may be sent to the model's endpoint, where the browser wants that asked. */
export function AllowSending({ onAllowed }: { onAllowed(): void }) {
  const { t } = useI18n();
  return (
    <AllowButton
      primary
      origins={[]}
      consent={consentTo('websiteContent')}
      action="allow-sending"
      label={t('allowSending')}
      refused={t('allow_refused')}
      onAllowed={onAllowed}
    />
  );
}

/** Asks for the host of a model's endpoint. */
export function AllowEndpoint({ baseURL, onAllowed }: { baseURL: string; onAllowed(): void }) {
  const { t } = useI18n();
  return (
    <AllowButton
      primary
      origins={[originPattern(baseURL)]}
      label={t('allowSite', URL.canParse(baseURL) ? new URL(baseURL).host : baseURL)}
      refused={t('allow_refused')}
      onAllowed={onAllowed}
    />
  );
}
