import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { setUpEngine } from '../../utils/core/settings/engine-choice';
import { LISTED_MODELS } from '../../utils/core/settings/local-models';
import { serviceName } from '../../utils/core/settings/presets';
import { ownEndpoint } from '../../utils/core/settings/saved-endpoints';
import { listModels } from '../../utils/engines/door/local-models';
import type { Settings } from '../../utils/platform/storage/settings';
import { GetBuiltIn } from '../shared/GetBuiltIn';
import { useI18n } from '../shared/i18n';
import type { SectionProps } from './parts';

type Offered = Exclude<Settings['engine'], 'auto'>;

const COSTS = ['disk', 'time', 'money', 'privacy'] as const;

const GB_BYTES = 1e9;
const SIZES = LISTED_MODELS.map(({ bytes }) => bytes);

/** An engine’s name as message keys spell it: without hyphens. */
export const engineKey = <E extends Settings['engine']>(engine: E) =>
  engine.replace('-', '') as E extends 'built-in' ? 'builtin' : Exclude<E, 'built-in'>;

interface Props extends SectionProps {
  /** Called when an engine was chosen here. */
  onChosen?: (engine: Offered) => void;
}

/**
 * The engines that this device can run, looked up live; each with its cost in disk space, time, money and privacy, and
 * its button.
 */
export function EngineOffers({ settings, update, onChosen }: Props) {
  const { t, number, lang } = useI18n();
  const downloaded = useDownloaded();
  const own = ownEndpoint(settings);
  const service = own?.baseURL && own.model ? serviceName(settings.provider, own.baseURL) : '';
  /** The engine that "Automatic" uses, where that is one that was set up. */
  const automatic = settings.engine === 'auto' ? setUpEngine(settings) : null;
  const use = (engine: Offered) => void update({ engine }).then(() => onChosen?.(engine));
  const gb = (bytes: number) => number(Math.round(bytes / GB_BYTES / 0.1) / 10);
  const choose = (engine: Offered, action: string) =>
    settings.engine === engine || automatic === engine ? (
      <p>
        <strong>{automatic ? t('offer_inUseAuto') : t('offer_inUse')}</strong>
      </p>
    ) : (
      <button
        type="button"
        class="small"
        aria-label={t('offer_use_of', action, t(`engine_${engineKey(engine)}_name`))}
        onClick={() => use(engine)}
      >
        {action}
      </button>
    );
  const row = (engine: Offered, costs: readonly string[], state: ComponentChildren) => (
    <tr key={engine} data-engine={engine}>
      <th scope="row">{t(`engine_${engineKey(engine)}_name`)}</th>
      {costs.map((cost, i) => (
        <td key={i} data-label={t(`offer_${COSTS[i] ?? 'disk'}`)}>
          {cost}
        </td>
      ))}
      <td>{state}</td>
    </tr>
  );
  return (
    <table class="offers" aria-label={t('offer_title')}>
      <thead>
        <tr>
          {(['engine', ...COSTS, 'action'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`offer_${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {row(
          'instant',
          [t('offer_none'), t('offer_instant_time'), t('offer_nothing'), t('offer_onDevice')],
          <>
            <p>{t('local_ready')}</p>
            {choose('instant', t('offer_use'))}
          </>,
        )}
        {row(
          'built-in',
          [
            t(import.meta.env.FIREFOX ? 'offer_builtin_disk_firefox' : 'offer_builtin_disk'),
            t('offer_builtin_time'),
            t('offer_nothing'),
            t('offer_onDevice'),
          ],
          <GetBuiltIn languages={{ input: null, output: lang }}>{choose('built-in', t('offer_use'))}</GetBuiltIn>,
        )}
        {row(
          'local',
          [
            t('offer_local_disk', gb(Math.min(...SIZES)), gb(Math.max(...SIZES))),
            t('offer_local_time'),
            t('offer_nothing'),
            t('offer_local_privacy'),
          ],
          <>
            <p>{downloaded ? t('offer_onDisk', downloaded) : t('offer_notOnDisk')}</p>
            {choose('local', t(downloaded ? 'offer_use' : 'offer_choose'))}
          </>,
        )}
        {row(
          'remote',
          [t('offer_none'), t('offer_remote_time'), t('offer_remote_money'), t('offer_remote_privacy')],
          <>
            <p>{service ? t('offer_setUp', service) : t('offer_notSetUp')}</p>
            {choose('remote', t(service ? 'offer_use' : 'offer_connect'))}
          </>,
        )}
      </tbody>
    </table>
  );
}

/** Returns the names of the models on disk; '' until they are known, and where there are none. */
function useDownloaded(): string {
  const { list } = useI18n();
  const [names, setNames] = useState<string[]>([]);
  useEffect(() => {
    void listModels().then((models) => setNames(models.filter(({ whole }) => whole).map(({ name }) => name)));
  }, []);
  return list(names);
}
