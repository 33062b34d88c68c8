import { useState } from 'preact/hooks';
import type { Coverage, Source } from '../../utils/core/coverage/types';
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

/** The sources that one click reads; [] where none is left, or the search goes on. */
function sourcesToRead({ sources, stage, toRead }: Coverage): Source[] {
  if (stage !== 'found' && stage !== 'stopped') return [];
  const open = sources.filter(({ reading, opaque }) => reading === 'unread' && !opaque);
  const chosen = open.filter(({ id }) => toRead?.includes(id));
  return (chosen.length > 0 ? chosen : open).slice(0, READ_AT_ONCE);
}

/** The button that reads the best sources, while there are any to read. */
export function ReadButton({ coverage, actions }: Props) {
  const { t, plural } = useI18n();
  const [declined, setDeclined] = useState(false);
  const everySite = useEverySite();
  const sources = sourcesToRead(coverage);
  if (sources.length === 0) return null;
  const ids = sources.map(({ id }) => id);
  return (
    <>
      <button
        type="button"
        class="primary"
        data-action="read-sources"
        onClick={() => void actions.read(everySite ? null : ids).then((granted) => setDeclined(!granted))}
      >
        {plural('cov_readSources', sources.length)}
      </button>
      {declined && <p role="status">{t('allow_refused')}</p>}
    </>
  );
}

/**
 * The offer to read the best sources: what reading involves, and the sites that the browser will ask about. Every site
 * is a choice of its own.
 */
export function ReadOffer({ coverage, actions }: Props) {
  const { t, list } = useI18n();
  const { settings, update } = useSettings();
  const everySite = useEverySite();
  const { refused, change } = useAllSites(({ checked }) => update({ readAuto: checked }));
  const sources = sourcesToRead(coverage);
  if (sources.length === 0) return null;
  return (
    <div class="read-offer">
      <p class="coverage-note">{t('cov_readOffer')}</p>
      {!everySite && (
        <p class="coverage-note">{t('cov_readSites', list([...new Set(sources.map(({ domain }) => domain))]))}</p>
      )}
      <ReadButton coverage={coverage} actions={actions} />
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
      {refused && <p role="status">{t('allow_refused')}</p>}
    </div>
  );
}
