import browser from 'webextension-polyfill';
import { EngineOffers } from '../settings/EngineOffers';
import { Locked, PolicyProvider, usePolicyReading } from '../settings/policy';
import { useI18n } from '../shared/i18n';
import { useAppearance, useSettings } from '../shared/use-settings';
import { SampleBrief } from './SampleBrief';
import { TryIt } from './TryIt';
import './welcome.css';

/** The page of the first run: a brief made on the spot, how to get one's own, and what is sent when. */
export function Welcome() {
  const { t } = useI18n();
  const { settings, loaded, update } = useSettings();
  const reading = usePolicyReading();
  useAppearance();
  const openModels = () => void browser.tabs.create({ url: browser.runtime.getURL('/options.html#/models') });
  return (
    <div class="page welcome">
      <header class="page-head">
        <img src={browser.runtime.getURL('/icon/48.png')} width="40" height="40" alt="" />
        <h1>{t('welcome_title')}</h1>
      </header>
      <main>
        <p class="lead">{t('welcome_lead')}</p>
        <TryIt />
        <h2>{t('welcome_sample')}</h2>
        <p>{t('welcome_sample_body')}</p>
        <SampleBrief />
        <h2>{t('welcome_others')}</h2>
        <p>{t('welcome_others_body')}</p>
        <h2>{t('welcome_private')}</h2>
        <p>{t('welcome_sent')}</p>
        <h2>{t('welcome_model')}</h2>
        <p>{t('welcome_model_short')}</p>
        {loaded && reading && (
          <PolicyProvider value={reading.policy}>
            <details class="costs">
              <summary>{t('offer_title')}</summary>
              <p>{t('offer_auto')}</p>
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
                    if (engine === 'local' || engine === 'remote') openModels();
                  }}
                />
              </Locked>
            </details>
          </PolicyProvider>
        )}
        <p>
          <a href="/options.html">{t('openOptions')}</a>
        </p>
      </main>
    </div>
  );
}
