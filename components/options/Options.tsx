import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { AppearanceSection } from '../settings/AppearanceSection';
import { BriefSection } from '../settings/BriefSection';
import { CostSection } from '../settings/cost/CostSection';
import { CoverageSection } from '../settings/coverage/CoverageSection';
import { DeleteSection } from '../settings/DeleteSection';
import { EngineSection } from '../settings/EngineSection';
import { KeptSection } from '../settings/KeptSection';
import { PagesSection } from '../settings/PagesSection';
import { PrivacySection } from '../settings/PrivacySection';
import { PolicyNotice, PolicyProvider, usePolicyReading } from '../settings/policy';
import { useI18n } from '../shared/i18n';
import { useAppearance, useSettings } from '../shared/use-settings';

const SECTIONS = ['engine', 'cost', 'brief', 'coverage', 'pages', 'kept', 'appearance', 'privacy', 'delete'] as const;

/** The options page. Nothing is shown before the settings are read, so that no default can overwrite them. */
export function Options() {
  const { t } = useI18n();
  const { settings, loaded, update } = useSettings();
  useAppearance();
  // Fields hold text that is being typed; after everything is deleted, a new key renders them empty.
  const [generation, setGeneration] = useState(0);
  const reading = usePolicyReading();
  if (!loaded || !reading) return null;
  const props = { settings, update };
  return (
    <PolicyProvider value={reading.policy}>
      <div class="page">
        <header class="page-head">
          <img src={browser.runtime.getURL('/icon/48.png')} width="40" height="40" alt="" />
          <h1>{t('options_title')}</h1>
          <nav aria-label={t('options_title')}>
            {SECTIONS.map((section) => (
              <a key={section} href={`#${section}`}>
                {t(`section_${section}`)}
              </a>
            ))}
          </nav>
        </header>
        <main>
          <PolicyNotice {...reading} />
          <Fragment key={generation}>
            <EngineSection {...props} />
            <CostSection {...props} />
            <BriefSection {...props} />
            <CoverageSection {...props} />
            <PagesSection {...props} />
            <KeptSection {...props} />
            <AppearanceSection {...props} />
            <PrivacySection settings={settings} />
          </Fragment>
          <DeleteSection onDeleted={() => setGeneration((now) => now + 1)} />
        </main>
      </div>
    </PolicyProvider>
  );
}
