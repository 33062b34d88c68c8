import { endpointInUse } from '../../utils/core/settings/saved-endpoints';
import { GetBuiltIn } from '../shared/GetBuiltIn';
import { useI18n } from '../shared/i18n';
import { EndpointForm } from './EndpointForm';
import { EngineOffers, engineKey } from './EngineOffers';
import { LocalModelSection } from './LocalModelSection';
import { Section, type SectionProps } from './parts';
import { Locked } from './policy';

/**
 * The choice of who writes briefs: key sentences without AI, or a model, on this device or at an endpoint of the
 * reader's choice.
 */
export function EngineSection({ settings, update }: SectionProps) {
  const { t, lang } = useI18n();
  const wish = settings.outputLang;
  const output = wish === 'article' || wish === 'browser' ? lang : wish;
  return (
    <Section id="engine" title="engine_legend">
      <Locked field="engine">
        <fieldset>
          <legend class="unseen">{t('engine_legend')}</legend>
          {(['auto', 'instant', 'built-in', 'local', 'remote'] as const).map((engine) => (
            <label key={engine} class="radio">
              <input
                type="radio"
                name="engine"
                value={engine}
                checked={settings.engine === engine}
                onChange={() => void update({ engine })}
              />
              <span>
                <strong>{t(`engine_${engineKey(engine)}_name`)}</strong>
                {settings.engine === engine && <span class="hint">{t(`engine_${engineKey(engine)}_hint`)}</span>}
              </span>
            </label>
          ))}
        </fieldset>
        <details class="costs">
          <summary>{t('offer_title')}</summary>
          <EngineOffers settings={settings} update={update} />
        </details>
      </Locked>
      {settings.engine === 'built-in' && <GetBuiltIn languages={{ input: null, output }} />}
      {settings.engine === 'local' && <LocalModelSection settings={settings} update={update} />}
      {settings.engine === 'remote' && (
        <EndpointForm key={endpointInUse(settings)} settings={settings} update={update} />
      )}
    </Section>
  );
}
