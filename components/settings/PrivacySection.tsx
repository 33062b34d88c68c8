import { fixedEngine } from '../../utils/core/settings/engine-choice';
import { serviceName } from '../../utils/core/settings/presets';
import { baseURLOf } from '../../utils/core/settings/saved-endpoints';
import type { Settings } from '../../utils/platform/storage/settings';
import { useI18n } from '../shared/i18n';
import { DataConsent } from './DataConsent';
import { Section } from './parts';

/** The data that is sent, and where, in plain words, under the settings as they are now. */
export function PrivacySection({ settings }: { settings: Settings }) {
  const { t } = useI18n();
  const address = baseURLOf(settings);
  const host = URL.canParse(address) ? new URL(address).host : address;
  return (
    <Section id="privacy" title="section_privacy">
      <p>
        <strong>
          {settings.engine === 'instant'
            ? t('privacy_now_instant')
            : fixedEngine(settings) === 'remote'
              ? t('privacy_now_remote', serviceName(settings.provider, address), host)
              : t('privacy_now_device')}
        </strong>{' '}
        {settings.coverageAuto ? t('privacy_now_coverage') : t('privacy_now_noCoverage')}
      </p>
      <DataConsent />
      <ul>
        <li>{t('privacy_click')}</li>
        <li>{t('privacy_instant')}</li>
        <li>{t('privacy_remote')}</li>
        <li>{t('privacy_coverage')}</li>
        <li>{t('privacy_reading')}</li>
        <li>{t('privacy_keys')}</li>
        <li>{t('privacy_kept')}</li>
        <li>{t('privacy_private')}</li>
        <li>{t('privacy_sites')}</li>
        <li>{t('privacy_telemetry')}</li>
      </ul>
    </Section>
  );
}
