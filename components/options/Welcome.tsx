import browser from 'webextension-polyfill';
import { EngineOffers } from '../settings/EngineOffers';
import { Locked, PolicyProvider, usePolicyReading } from '../settings/policy';
import { useI18n } from '../shared/i18n';
import { useAppearance, useSettings } from '../shared/use-settings';

/** The page of the first run: what Recoupe does, that no key is needed, and what else this device can do. */
export function Welcome() {
  const { t } = useI18n();
  const { settings, loaded, update } = useSettings();
  const reading = usePolicyReading();
  useAppearance();
  return (
    <div class="page welcome">
      <header class="page-head">
        <img src={browser.runtime.getURL('/icon/48.png')} width="40" height="40" alt="" />
        <h1>{t('welcome_title')}</h1>
      </header>
      <main>
        <p class="lead">{t('welcome_lead')}</p>
        <ol class="steps">
          <li>{t('welcome_step1')}</li>
          <li>{t('welcome_step2')}</li>
          <li>{t('welcome_step3')}</li>
        </ol>
        <h2>{t('welcome_noKey')}</h2>
        <p>{t('welcome_noKey_body')}</p>
        <h2>{t('welcome_model')}</h2>
        <p>{t('welcome_model_body')}</p>
        <p>{t('offer_auto')}</p>
        {loaded && reading && (
          <PolicyProvider value={reading.policy}>
            <Locked field="engine">
              {settings.engine !== 'auto' && (
                <p>
                  <button type="button" class="small" onClick={() => void update({ engine: 'auto' })}>
                    {t('offer_use_of', t('offer_use'), t('engine_auto_name'))}
                  </button>
                </p>
              )}
              <EngineOffers
                settings={settings}
                update={update}
                onChosen={(engine) => {
                  // These two need further settings.
                  if (engine === 'local' || engine === 'remote') void browser.runtime.openOptionsPage();
                }}
              />
            </Locked>
          </PolicyProvider>
        )}
        <h2>{t('welcome_private')}</h2>
        <p>{t('welcome_private_body')}</p>
        <p class="buttons">
          <button type="button" class="primary" onClick={() => void browser.runtime.openOptionsPage()}>
            {t('openOptions')}
          </button>
        </p>
      </main>
    </div>
  );
}
