import { fixedEngine } from '../../utils/core/settings/engine-choice';
import { endpointInUse, savedEndpoints } from '../../utils/core/settings/saved-endpoints';
import { useI18n } from '../shared/i18n';
import { useSettings } from '../shared/use-settings';

/** Most other endpoints that are offered. */
const MOST = 4;

interface Props {
  /** The endpoint that failed, where it was chosen for this brief alone. */
  failed: string | undefined;
  onTry(endpoint: string): void;
}

/** The reader's other saved endpoints, each as a button that runs the brief there this once. */
export function TryAnother({ failed, onTry }: Props) {
  const { t } = useI18n();
  const { settings, loaded } = useSettings();
  if (!loaded || (failed === undefined && fixedEngine(settings) !== 'remote')) return null;
  const asked = failed ?? endpointInUse(settings);
  const others = savedEndpoints(settings).filter(({ id }) => id !== asked);
  return (
    <>
      {others.slice(0, MOST).map(({ id, label }) => (
        <button key={id} type="button" data-endpoint={id} onClick={() => onTry(id)}>
          {t('tryAnother', label)}
        </button>
      ))}
    </>
  );
}
