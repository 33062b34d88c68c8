import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { useI18n } from '../../shared/i18n';

interface Props {
  origins: string[];
  label: string;
}

/** Asks the browser for access to sites. It must ask within the click, so nothing is awaited before. */
export function AllowOrigins({ origins, label }: Props) {
  const { t } = useI18n();
  const [declined, setDeclined] = useState(false);
  const ask = () =>
    void browser.permissions.request({ origins }).then(
      (granted) => setDeclined(!granted),
      () => setDeclined(true),
    );
  return (
    <>
      <button type="button" class="small" onClick={ask}>
        {label}
      </button>
      {declined && <span role="status">{t('allow_refused')}</span>}
    </>
  );
}
