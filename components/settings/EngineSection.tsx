import { useI18n } from '../shared/i18n';
import { EndpointForm } from './EndpointForm';
import { Section, type SectionProps } from './parts';
import { Locked } from './policy';

/** What writes briefs: key sentences without AI, or a model at an endpoint of the reader's choice. */
export function EngineSection({ settings, update }: SectionProps) {
  const { t } = useI18n();
  return (
    <Section id="engine" title="section_engine">
      <Locked field="engine">
        <fieldset>
          <legend>{t('engine_legend')}</legend>
          {(['instant', 'remote'] as const).map((engine) => (
            <label key={engine} class="radio">
              <input
                type="radio"
                name="engine"
                value={engine}
                checked={settings.engine === engine}
                onChange={() => void update({ engine })}
              />
              <span>
                <strong>{t(`engine_${engine}_name`)}</strong>
                <span class="hint">{t(`engine_${engine}_hint`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      </Locked>
      {settings.engine === 'remote' && <EndpointForm key={settings.provider} settings={settings} update={update} />}
    </Section>
  );
}
