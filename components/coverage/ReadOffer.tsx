import { useState } from 'preact/hooks';
import type { Coverage } from '../../utils/core/coverage/types';
import { useAllSites } from '../settings/use-all-sites';
import { useI18n } from '../shared/i18n';
import { useSettings } from '../shared/use-settings';
import type { CoverageActions } from './use-coverage';
import { useEverySite } from './use-every-site';

/** Most sources that one click reads. */
const READ_AT_ONCE = 5;

interface Props {
  coverage: Coverage;
  actions: CoverageActions;
}

/**
 * The offer to read the best sources, while only the titles of some or all are known: what reading involves, and the
 * sites that the browser will ask about. Every site is a choice of its own.
 */
export function ReadOffer({ coverage, actions }: Props) {
  const { t, plural, list } = useI18n();
  const { settings, update } = useSettings();
  const [declined, setDeclined] = useState(false);
  const everySite = useEverySite();
  const { refused, change } = useAllSites(({ checked }) => update({ readAuto: checked }));
  const open = coverage.sources.filter(({ reading, opaque }) => reading === 'unread' && !opaque);
  if (open.length === 0 || (coverage.stage !== 'found' && coverage.stage !== 'stopped')) return null;
  const chosen = open.filter(({ id }) => coverage.toRead?.includes(id));
  const sources = (chosen.length > 0 ? chosen : open).slice(0, READ_AT_ONCE);
  const ids = sources.map(({ id }) => id);
  return (
    <div class="read-offer">
      <p class="coverage-note">{t('cov_readOffer')}</p>
      {!everySite && (
        <p class="coverage-note">{t('cov_readSites', list([...new Set(sources.map(({ domain }) => domain))]))}</p>
      )}
      <button
        type="button"
        class="primary"
        data-action="read-sources"
        onClick={() => void actions.read(everySite ? null : ids).then((granted) => setDeclined(!granted))}
      >
        {plural('cov_readSources', sources.length)}
      </button>
      <label class="check">
        <input
          key={`${settings.readAuto}${refused}`}
          type="checkbox"
          checked={settings.readAuto}
          onChange={(event) => change({ checked: event.currentTarget.checked })}
        />
        {t('cov_readAlways')}
      </label>
      <p class="hint">{t('cov_everySite')}</p>
      {(declined || refused) && <p role="status">{t('allow_refused')}</p>}
    </div>
  );
}
