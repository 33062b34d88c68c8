import browser from 'webextension-polyfill';
import type { EngineErrorKind } from '../../utils/core/brief/engine-error';
import type { EndpointSettings } from '../../utils/core/settings/provider';
import { changeOf, type Repair } from '../../utils/core/settings/repairs';
import { useI18n } from '../shared/i18n';

interface Props {
  repairs: readonly Repair[];
  kind: EngineErrorKind;
  service: string;
  /** Changes the endpoint and asks it again. */
  onChange(change: Partial<EndpointSettings>): void;
}

/** The ways to mend an endpoint, each as a button: what it changes is asked at once, and kept once it is saved. */
export function Repairs({ repairs, kind, service, onChange }: Props) {
  const { t } = useI18n();
  const words = (repair: Repair): string => {
    switch (repair.type) {
      case 'address':
        return t('repair_address', repair.baseURL);
      case 'model':
        return t('repair_model', repair.model);
      case 'key':
        return t('getKey', service);
      case 'account':
        return t('repair_account', service);
      case 'open':
        return t('openAddress', repair.url.replace(/^https?:\/\//, ''));
      case 'thinking':
        return t(kind === 'allThought' ? 'repair_noThinking' : 'repair_thinking');
      case 'origin':
        return t('repair_origin', repair.origin.replace(/^https?:\/\//, ''));
      default:
        return t(`repair_${repair.type}`);
    }
  };
  const mend = (repair: Repair) => {
    const change = changeOf(repair, kind);
    if (change) onChange(change);
    else if ('url' in repair) void browser.tabs.create({ url: repair.url });
  };
  return (
    <>
      {repairs.map((repair) => (
        <button key={words(repair)} type="button" data-repair={repair.type} onClick={() => mend(repair)}>
          {words(repair)}
        </button>
      ))}
    </>
  );
}
