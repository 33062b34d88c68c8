import { useState } from 'preact/hooks';
import type { Coverage } from '../../utils/core/coverage/types';
import { useI18n } from '../shared/i18n';
import { useSettings } from '../shared/use-settings';
import type { CoverageActions } from './use-coverage';

/**
 * The offer to read the best sources, while only the titles of some or all are known; it says what reading involves.
 */
export function ReadOffer({ coverage, actions }: { coverage: Coverage; actions: CoverageActions }) {
  const { t } = useI18n();
  const { settings, update } = useSettings();
  const [declined, setDeclined] = useState(false);
  const canRead = coverage.sources.some(({ reading, opaque }) => reading === 'unread' && !opaque);
  if (!canRead || (coverage.stage !== 'found' && coverage.stage !== 'stopped')) return null;
  return (
    <div class="read-offer">
      <p class="coverage-note">{t('cov_readOffer')}</p>
      <button
        type="button"
        class="primary"
        data-action="read-sources"
        onClick={() => void actions.read(null).then((granted) => setDeclined(!granted))}
      >
        {t('cov_read')}
      </button>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.readAuto}
          onChange={(event) => void update({ readAuto: event.currentTarget.checked })}
        />
        {t('cov_readAlways')}
      </label>
      {declined && <p role="status">{t('allow_refused')}</p>}
    </div>
  );
}
