import { finderOrigins } from '../../../utils/core/coverage/finders/origins';
import { FINDER_KEYS, FINDER_NAMES, isFinderOn } from '../../../utils/core/settings/finders';
import { modelSearches } from '../../../utils/core/settings/search-service';
import { useI18n } from '../../shared/i18n';
import type { SectionProps } from '../parts';
import { Locked } from '../policy';
import { AllowOrigins } from './AllowOrigins';
import { FinderKey } from './FinderKey';
import { FinderRow } from './FinderRow';
import { SearxngAddress } from './SearxngAddress';
import { useMissingOrigins } from './use-missing-origins';

/** The finders to search with, each with its switch, its permission and the fields it needs. */
export function FindersPart({ settings, update }: SectionProps) {
  const { t } = useI18n();
  const on = FINDER_NAMES.filter((name) => isFinderOn(settings, name));
  // Finders that lack only the browser's permission; the others lack a key.
  const missing = useMissingOrigins(
    on.filter((name) => FINDER_KEYS[name]?.optional ?? true).flatMap((name) => finderOrigins(name, settings)),
  );
  return (
    <>
      <h3 id="coverage-finders">{t('coverageSet_finders')}</h3>
      <p class="hint">{t('coverageSet_finders_hint')}</p>
      {missing && missing.length > 1 && (
        <p class="buttons">
          <AllowOrigins origins={missing} label={t('coverageSet_allowAll')} />
        </p>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be named by a heading outside it */}
      <div role="group" aria-labelledby="coverage-finders">
        {FINDER_NAMES.map((name) => {
          const key = FINDER_KEYS[name];
          return (
            <FinderRow key={name} name={name} settings={settings} update={update}>
              {name === 'searxng' && (
                <Locked field="searxng">
                  <SearxngAddress key={settings.searxng} settings={settings} update={update} />
                </Locked>
              )}
              {name === 'model' && !modelSearches(settings) && (
                <p class="hint">{t('coverageSet_finder_model_cannot')}</p>
              )}
              {key && (
                <FinderKey name={name} from={key} place={settings.keyStorage} origins={finderOrigins(name, settings)} />
              )}
            </FinderRow>
          );
        })}
      </div>
    </>
  );
}
