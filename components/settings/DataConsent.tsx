import { useEffect, useState } from 'preact/hooks';
import { consented, type SentData, takeConsentBack } from '../../utils/platform/consent';
import { useI18n } from '../shared/i18n';

/** What the reader has agreed to be sent, with a button that takes it back; nothing where the browser does not ask. */
export function DataConsent() {
  const { t, list } = useI18n();
  const [kinds, setKinds] = useState<SentData[] | null>(null);
  useEffect(() => void consented().then(setKinds), []);
  if (!kinds) return null;
  if (kinds.length === 0) return <p role="status">{t('consent_none')}</p>;
  const takeBack = () => void takeConsentBack(kinds).then(consented).then(setKinds);
  return (
    <p class="buttons">
      <span>{t('consent_given', list(kinds.map((kind) => t(`consent_${kind}`))))}</span>
      <button type="button" data-action="take-consent-back" onClick={takeBack}>
        {t('consent_back')}
      </button>
    </p>
  );
}
