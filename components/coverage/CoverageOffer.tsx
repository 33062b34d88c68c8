import { useState } from 'preact/hooks';
import { searchOrigins } from '../../utils/core/coverage/finders/origins';
import { type FinderName, isFinderOn, OPEN_FINDERS } from '../../utils/core/settings/finders';
import { serviceName } from '../../utils/core/settings/presets';
import { baseURLOf } from '../../utils/core/settings/saved-endpoints';
import { modelSearches } from '../../utils/core/settings/search-service';
import { useI18n } from '../shared/i18n';
import { useSettings } from '../shared/use-settings';
import type { CoverageActions } from './use-coverage';

/** The offer before a search: the button to start, and what will be asked of which services. */
export function CoverageOffer({ actions }: { actions: CoverageActions }) {
  const { t, list } = useI18n();
  const { settings, update } = useSettings();
  const [declined, setDeclined] = useState(false);
  /** The reader has decided on Google here: the choice stays in sight, so that it can be taken back. */
  const [decided, setDecided] = useState(false);
  const isOn = (name: FinderName) => isFinderOn(settings, name);
  const asked = [...OPEN_FINDERS, ...(settings.searxng ? (['searxng'] as const) : []), 'keyless' as const].filter(isOn);
  const askGoogle = ({ checked }: { checked: boolean }) => {
    setDecided(true);
    const others = settings.findersOff.filter((name) => name !== 'google');
    void update({ findersOff: checked ? others : [...others, 'google'] });
  };
  return (
    <div class="coverage-offer">
      <button
        type="button"
        class="primary"
        data-action="cover"
        onClick={() => void actions.search(searchOrigins(settings)).then((agreed) => setDeclined(!agreed))}
      >
        {t('cov_search')}
      </button>
      {declined && <p role="status">{t('allow_refused')}</p>}
      {asked.length > 0 && (
        <p class="coverage-note">{t('cov_offer', list(asked.map((name) => t(`finder_${name}`))))}</p>
      )}
      {(decided || isOn('google')) && (
        <p class="coverage-note">
          <label>
            <input
              type="checkbox"
              checked={isOn('google')}
              onChange={(event) => askGoogle({ checked: event.currentTarget.checked })}
            />{' '}
            {t('cov_offer_google')}
          </label>
        </p>
      )}
      {isOn('model') && modelSearches(settings) && (
        <p class="coverage-note">{t('cov_offer_model', serviceName(settings.provider, baseURLOf(settings)))}</p>
      )}
    </div>
  );
}
